package nz.partnershipledger.query.list;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/**
 * A text in an answer: an envelope that stays sealed until whoever writes the answer opens it for a reader ({@link Opening}). What was not
 * opened for anybody cannot be written at all.
 */
public final class Text {
    private final SealedTexts.Placed sealed;
    private final Function<String, Object> form;
    private @Nullable Opened opened;

    private Text(SealedTexts.Placed sealed, Function<String, Object> form) {
        this.sealed = sealed;
        this.form = form;
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
        return new Text(new SealedTexts.Placed(stream, text), form);
    }

    SealedTexts.Placed sealed() {
        return sealed;
    }

    void open(Map<TextId, Opened> read) {
        opened = read.getOrDefault(sealed.text().text(), new Opened.Unreadable());
    }

    boolean isOpen() {
        return opened != null;
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
        return Texts.inWords(read(), words, locale);
    }
}
