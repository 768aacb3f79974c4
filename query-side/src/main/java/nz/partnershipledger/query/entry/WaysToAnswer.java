package nz.partnershipledger.query.entry;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nz.partnershipledger.query.page.Filling;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;

/** How what is asked of someone is answered: at which doors, and in which forms, wherever it is shown. */
final class WaysToAnswer {
    private WaysToAnswer() {}

    /** What may be said of what is asked, the yes first. */
    static List<StepOfEntry> steps(Asking kind) {
        return switch (kind) {
            case CONFIRM -> List.of(StepOfEntry.CONFIRM, StepOfEntry.NOT_SO);
            case CHANGE, LEAVE -> List.of(StepOfEntry.AGREE, StepOfEntry.NOT_AGREE);
            case ACCEPT, TAKE_ON -> List.of(StepOfEntry.TAKE_ON, StepOfEntry.NOT_TAKE_ON);
            case SEE -> List.of(StepOfEntry.SAW_IT, StepOfEntry.NOT_WHAT_I_SEE);
            case GIVE_A_HAND -> List.of(StepOfEntry.GIVE_A_HAND);
            case GUESSED -> List.of(StepOfEntry.MY_VIEW, StepOfEntry.NOT_MY_VIEW);
        };
    }

    /** The doors of the API at which that is said, in the same order. */
    static List<String> doors(AnswerRow row) {
        return steps(row.asking()).stream().map(it -> door(it, row)).toList();
    }

    private static String door(StepOfEntry step, AnswerRow row) {
        String thing = String.valueOf(row.thing());
        return step.declared()
                .door()
                .replace("{partnership}", row.partnership().toString())
                .replace("{position}", Long.toString(row.entry()))
                .replace("{commitment}", thing)
                .replace("{disagreement}", thing)
                .replace("{guess}", String.valueOf(row.guess()));
    }

    /** The forms in which these steps, filled in like this, are sent to these doors. */
    static List<Form> forms(List<StepOfEntry> steps, List<String> doors, Function<StepOfEntry, Filling> filled) {
        return IntStream.range(0, steps.size())
                .mapToObj(
                        it -> filled.apply(steps.get(it)).through(doors.get(it)).form())
                .toList();
    }

    /** The forms of what may still be said: one's word may be changed, all else is said once. */
    static List<Form> forms(AnswerRow row, Forms forms) {
        return steps(row.asking()).stream()
                .filter(it -> !isSaid(it, row.said()))
                .map(it -> forms.fill(it).through(door(it, row)).form())
                .toList();
    }

    private static boolean isSaid(StepOfEntry step, Word said) {
        return switch (said) {
            case NOT_CONFIRMED -> false;
            case CONFIRMED -> step == StepOfEntry.CONFIRM;
            case NOT_SO -> step == StepOfEntry.NOT_SO;
        };
    }
}
