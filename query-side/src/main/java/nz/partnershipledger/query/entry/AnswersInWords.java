package nz.partnershipledger.query.entry;

import java.util.List;
import java.util.stream.Collectors;
import nz.partnershipledger.query.page.Said;
import org.jspecify.annotations.Nullable;

/** What those whom an entry binds say of it, as pages say it beside the entry. */
public final class AnswersInWords {
    private AnswersInWords() {}

    /** Who says that it is not so; or that it is confirmed; or that it is not, and never whose word is missing. */
    public static String of(boolean confirmed, List<EntryAnswer.Answered> answers, Said said) {
        String notSo = notSo(answers, said);
        return notSo.isEmpty()
                ? said.say().label(confirmed ? "entry.said.confirmed" : "entry.said.not-confirmed")
                : notSo;
    }

    /** The same of what needs no word where it is confirmed; null there. */
    public static @Nullable String unlessConfirmed(boolean confirmed, List<EntryAnswer.Answered> answers, Said said) {
        return confirmed ? null : of(false, answers, said);
    }

    /** The same beside what one person is said to have said; null where they said it themselves, or have confirmed it. */
    public static @Nullable String ofOne(boolean confirmed, List<EntryAnswer.Answered> answers, Said said) {
        String notSo = notSo(answers, said);
        return !notSo.isEmpty() ? notSo : confirmed ? null : said.say().label("promise.not-confirmed");
    }

    private static String notSo(List<EntryAnswer.Answered> answers, Said said) {
        return EntryAnswer.Answered.notSo(answers).stream()
                .map(it -> said.say().label("entry.said.not-so", said.name(it)))
                .collect(Collectors.joining(" "));
    }
}
