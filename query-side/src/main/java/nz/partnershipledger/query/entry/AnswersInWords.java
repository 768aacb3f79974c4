package nz.partnershipledger.query.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.page.Said;
import org.jspecify.annotations.Nullable;

/** What those whom an entry binds say of it, as pages say it beside the entry. */
public final class AnswersInWords {
    private AnswersInWords() {}

    /** Who says that it is not so; or that it is confirmed; or that it is not, and never whose word is missing. */
    public static String of(boolean confirmed, List<EntryAnswer.Answered> answers, Said said) {
        String notSo = notSo(answers, said);
        return !notSo.isEmpty()
                ? notSo
                : confirmed
                        ? said.say().label("entry.said.confirmed")
                        : missing(answers, "entry.said.not-confirmed", said);
    }

    /** The same of what needs no word where it is confirmed; null there. */
    public static @Nullable String unlessConfirmed(boolean confirmed, List<EntryAnswer.Answered> answers, Said said) {
        return confirmed ? null : of(false, answers, said);
    }

    /** The same beside what one person is said to have said; null where they said it themselves, or have confirmed it. */
    public static @Nullable String ofOne(boolean confirmed, List<EntryAnswer.Answered> answers, Said said) {
        String notSo = notSo(answers, said);
        return !notSo.isEmpty() ? notSo : confirmed ? null : missing(answers, "promise.not-confirmed", said);
    }

    /** To whom it was read back, by whom and when, and that it is not confirmed where another has not heard it; empty where nobody has. */
    public static String ifReadBack(List<EntryAnswer.Answered> answers, Said said) {
        return answers.stream().noneMatch(EntryAnswer.Answered::wasReadBack)
                ? ""
                : missing(answers, "entry.said.not-confirmed", said);
    }

    private static String missing(List<EntryAnswer.Answered> answers, String notConfirmed, Said said) {
        List<EntryAnswer.Answered> heard =
                answers.stream().filter(EntryAnswer.Answered::wasReadBack).toList();
        boolean byAll = !heard.isEmpty()
                && answers.stream().allMatch(it -> it.said() != Word.NOT_CONFIRMED || heard.contains(it));
        return Stream.concat(
                        heard.stream().map(it -> readBack(it.person(), Objects.requireNonNull(it.readBack()), said)),
                        byAll ? Stream.of() : Stream.of(said.say().label(notConfirmed)))
                .collect(Collectors.joining(" "));
    }

    private static String readBack(PersonId to, EntryAnswer.ReadBack it, Said said) {
        return said.say().label("entry.said.read-back", said.name(to), said.name(it.by()), it.on());
    }

    private static String notSo(List<EntryAnswer.Answered> answers, Said said) {
        return EntryAnswer.Answered.notSo(answers).stream()
                .map(it -> said.say().label("entry.said.not-so", said.name(it)))
                .collect(Collectors.joining(" "));
    }
}
