package nz.partnershipledger.query.list;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.store.Opened;

/** Sealed texts opened for one answer. */
public final class Texts {
    private final Map<TextId, Opened> opened;

    Texts(Map<TextId, Opened> opened) {
        this.opened = opened;
    }

    /** What stands in an answer for a text that was removed. */
    public record Removed(LocalDate removedOn, String authority) {}

    /** What stands in an answer for a text whose seal does not fit. */
    public record Unreadable(boolean unreadable) {}

    /** What stands in an answer for a text that is withheld until the reader has said why they read. */
    public record Withheld(boolean withheld) {}

    /** Where the words stand that are said in place of a text or a name that is withheld. */
    public static final String WITHHELD = "text.withheld";

    /** What a text reads as. */
    public Opened read(PersonalText text) {
        return opened.getOrDefault(text.text(), new Opened.Unreadable());
    }

    /** What stands in a sentence or a table: the words, or words that say why there are none. */
    public static String inWords(Opened text, Words words, Locale locale) {
        return switch (text) {
            case Opened.Words(String said, String salt) -> said;
            case Opened.Removed(LocalDate on, String authority) -> words.label(locale, "text.removed", on, authority);
            case Opened.Unreadable unreadable -> words.label(locale, "text.unreadable");
        };
    }

    /** What stands in a JSON answer for this. */
    public static Object say(Opened text) {
        return switch (text) {
            case Opened.Words(String words, String salt) -> words;
            case Opened.Removed(LocalDate on, String authority) -> new Removed(on, authority);
            case Opened.Unreadable unreadable -> new Unreadable(true);
        };
    }
}
