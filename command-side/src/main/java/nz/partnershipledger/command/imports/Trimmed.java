package nz.partnershipledger.command.imports;

/** A cell without what cannot be seen at its ends, such as the no-break space that a spreadsheet leaves behind. */
final class Trimmed {
    private Trimmed() {}

    static String of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
