package nz.partnershipledger.query.page;

import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Texts;

/**
 * Words that someone wrote, as a page shows them.
 *
 * @param text the words, or what is said in their place
 * @param gone whether they were removed, or cannot be read
 */
public record Written(String text, boolean gone) {
    /** What stands in an answer, for a page. */
    public static Written of(Object answered, Saying say) {
        return switch (answered) {
            case Text text -> of(text.said(), say);
            case String words -> new Written(words, false);
            case Texts.Removed removed ->
                new Written(say.label("text.removed", removed.removedOn(), removed.authority()), true);
            case Texts.Withheld withheld -> new Written(say.label(Texts.WITHHELD), true);
            default -> new Written(say.label("text.unreadable"), true);
        };
    }
}
