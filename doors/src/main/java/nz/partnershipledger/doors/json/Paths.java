package nz.partnershipledger.doors.json;

/** Where in a body something stands, as its sender is told. */
final class Paths {
    private static final int LONGEST_NAME_REPEATED = 80;

    private Paths() {}

    static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A name that someone made up, short enough to be repeated and without what no text may hold. */
    static String readable(String name) {
        var plain = name.codePoints()
                .filter(it -> Character.isLetterOrDigit(it) || Character.isSpaceChar(it) || "_-.$@".indexOf(it) >= 0)
                .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE)
                .limit(LONGEST_NAME_REPEATED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.isEmpty() ? "?" : plain;
    }
}
