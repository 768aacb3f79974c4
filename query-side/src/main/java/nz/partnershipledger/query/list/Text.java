package nz.partnershipledger.query.list;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/**
 * A text in an answer: an envelope that stays sealed until whoever writes the answer opens it for a reader ({@link Opening}). What was not
 * opened for anybody cannot be written at all. A text of a partnership opens for someone outside it with the reason that they gave.
 */
public final class Text {
    private final SealedTexts.Placed sealed;
    private final Function<String, Object> form;
    private final Opens opens;
    private final Set<PartnershipId> partOf;
    private @Nullable Opened opened;
    private @Nullable String place;
    private boolean withheld;

    /** With what it opens to someone outside. */
    public enum Opens {
        /** With its partnership; what tells of it without that is not to be written. */
        WITH_ITS_PARTNERSHIP,
        /** In a list, also with the reason for lists; without one it is withheld. */
        IN_LISTS,
        /** In a list, with its partnership alone; without that it is withheld. */
        IN_LISTS_WITH_ITS_PARTNERSHIP,
        /** With the right to be shown it that someone from outside has besides, as who writes minutes. */
        BY_RIGHT
    }

    private Text(SealedTexts.Placed sealed, Function<String, Object> form, Opens opens, Set<PartnershipId> partOf) {
        this.sealed = sealed;
        this.form = form;
        this.opens = opens;
        this.partOf = Set.copyOf(partOf);
    }

    /** A text that stands in this stream. */
    public static Text in(StreamId stream, PersonalText text) {
        return inTheForm(stream, text, words -> words);
    }

    /** A text that stands in this stream, if there is one. */
    public static @Nullable Text ifAny(StreamId stream, @Nullable PersonalText text) {
        return text == null ? null : in(stream, text);
    }

    /** A text that stands in this stream, whose words are said in a form of their own. */
    public static Text inTheForm(StreamId stream, PersonalText text, Function<String, Object> form) {
        return new Text(
                new SealedTexts.Placed(stream, text),
                form,
                Opens.WITH_ITS_PARTNERSHIP,
                stream instanceof PartnershipId partnership ? Set.of(partnership) : Set.of());
    }

    /**
     * What someone is called, in a list.
     *
     * @param through the partnerships through which alone the reader knows of them; none where they know them otherwise
     */
    public static Text nameOf(PersonId person, PersonalText name, Set<PartnershipId> through) {
        return new Text(new SealedTexts.Placed(person, name), words -> words, Opens.IN_LISTS, through);
    }

    /** The same, opened so. */
    public Text opening(Opens otherwise) {
        return new Text(sealed, form, otherwise, partOf);
    }

    SealedTexts.Placed sealed() {
        return sealed;
    }

    Set<PartnershipId> partOf() {
        return opens == Opens.BY_RIGHT ? Set.of() : partOf;
    }

    /** Whether it stands in a list, where it is withheld while it does not open. */
    boolean isInAList() {
        return opens == Opens.IN_LISTS || opens == Opens.IN_LISTS_WITH_ITS_PARTNERSHIP;
    }

    /** Whether it opens where this is how far its partnerships are open. */
    boolean opensWith(Map<PartnershipId, Outside.Openness> openness) {
        return partOf().isEmpty()
                || partOf().stream()
                        .anyMatch(it -> openness.getOrDefault(it, Outside.Openness.CLOSED)
                                .suffices(opens == Opens.IN_LISTS));
    }

    void withhold() {
        withheld = true;
    }

    /** Whether it is withheld from the reader, who is outside and has not said why they read. */
    public boolean isWithheld() {
        return withheld;
    }

    void rank(String at) {
        place = at;
    }

    /** Its place in the alphabet, where a list was ordered by it; what is withheld has none. */
    public String place() {
        return Objects.requireNonNull(place, "nothing was ordered by this text");
    }

    void open(Map<TextId, Opened> read) {
        opened = read.getOrDefault(sealed.text().text(), new Opened.Unreadable());
    }

    boolean isOpen() {
        return opened != null || withheld;
    }

    private Opened read() {
        if (opened == null) {
            throw new IllegalStateException("a text is written that was opened for no reader");
        }
        return opened;
    }

    /**
     * What stands in an answer: the words, or what is said in their place.
     *
     * @throws IllegalStateException if it was opened for no reader
     */
    @JsonValue
    public Object said() {
        if (withheld) {
            return new Texts.Withheld(true);
        }
        return switch (read()) {
            case Opened.Words(String words, String salt) -> form.apply(words);
            case Opened.Removed removed -> Texts.say(removed);
            case Opened.Unreadable unreadable -> Texts.say(unreadable);
        };
    }

    /**
     * What stands in a table: the words, or words that say why there are none.
     *
     * @throws IllegalStateException if it was opened for no reader
     */
    public String inWords(Words words, Locale locale) {
        return withheld ? words.label(locale, Texts.WITHHELD) : Texts.inWords(read(), words, locale);
    }
}
