package nz.partnershipledger.query.entry;

import java.util.List;
import java.util.Objects;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What an entry asks of the reader, and how it is answered.
 *
 * @param title the question
 * @param lead what is said of it
 * @param forms the answers, the yes first
 */
public record Answering(String title, String lead, List<Form> forms) {
    /** Keeps its own copy of the forms. */
    public Answering {
        forms = List.copyOf(forms);
    }

    /** Whoever is asked may answer, and may change their word; those who have left, too. */
    static Answering of(AnswerRow asked, Forms forms, Saying say) {
        String kind = "entry.asks." + asked.asking();
        String lead = asked.asking() == Asking.CONFIRM && asked.recorder().equals(asked.person()) ? ".own" : ".lead";
        return new Answering(say.label(kind), say.label(kind + lead), WaysToAnswer.forms(asked, forms));
    }

    /** Whether the reader saw what one of these entries says was done for them; null where nobody asks that. */
    public static @Nullable Answering whetherSeen(Whole whole, List<EntryAnswer> entries, Saying say) {
        if (whole.past() != null) {
            return null;
        }
        AnswersReading answers = AnswersReading.of(whole.seen());
        return entries.stream()
                .map(it -> answers.asked(it.position(), whole.reader().person()))
                .filter(Objects::nonNull)
                .filter(it -> it.asking() == Asking.SEE)
                .findFirst()
                .map(it -> of(it, Forms.of(whole, say), say))
                .orElse(null);
    }
}
