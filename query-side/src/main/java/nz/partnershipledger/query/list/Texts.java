package nz.partnershipledger.query.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;

/** Sealed texts opened for one answer. */
public final class Texts {
    private final Map<TextId, Opened> opened;

    private Texts(Map<TextId, Opened> opened) {
        this.opened = opened;
    }

    /** Opens these, with one look at their keys. */
    public static Texts open(SealedTexts sealed, Collection<SealedTexts.Placed> texts) {
        return new Texts(sealed.open(texts));
    }

    /** What stands in an answer for a text that was removed. */
    public record Removed(LocalDate removedOn, String authority) {}

    /** What stands in an answer for a text whose seal does not fit. */
    public record Unreadable(boolean unreadable) {}

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
