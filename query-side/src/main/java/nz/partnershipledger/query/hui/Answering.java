package nz.partnershipledger.query.hui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * How someone who is asked to a hui says whether they can come, by one tap, and what they said.
 *
 * @param said what they said last; null where they said nothing yet
 * @param words what they said with it
 * @param ways what they may say, or say instead
 * @param more where it is said in words
 */
public record Answering(@Nullable String said, @Nullable Written words, List<Way> ways, String more) {
    /** Keeps its own copy of the ways. */
    public Answering {
        ways = List.copyOf(ways);
    }

    /** One of the answers: what it is called, and the form that gives it. */
    public record Way(String words, Form form) {}

    /** That of a hui to its reader; null where they are not asked, or not any more. */
    static @Nullable Answering of(HuiAnswer hui, Whole whole, Saying say) {
        if (!whole.writes() || hui.state() != HuiState.CALLED) {
            return null;
        }
        HuiAnswer.Answered last = hui.answers().stream()
                .filter(it -> it.by().equals(whole.reader().person()))
                .findFirst()
                .orElse(null);
        Forms forms = new Forms(
                        say,
                        whole.today(),
                        whole.reader().person(),
                        List.of(),
                        Map.of("partnership", whole.id().toString()),
                        whole.asked().path())
                .about("hui", hui.id());
        return new Answering(
                last == null ? null : word(last.answer(), say),
                last == null || last.text() == null ? null : Written.of(last.text(), say),
                Arrays.stream(Coming.values())
                        .filter(it -> last == null || it != last.answer())
                        .map(it -> new Way(
                                word(it, say),
                                forms.fill(StepOfHui.ANSWER)
                                        .without("text")
                                        .knowing("answer", it)
                                        .form()))
                        .toList(),
                whole.address("/hui/" + hui.id()) + "#" + StepOfHui.ANSWER.id());
    }

    /** An answer, as whoever gives it says it. */
    static String word(Coming answer, Saying say) {
        return say.label("coming." + answer.name());
    }
}
