package nz.partnershipledger.query.entry;

import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What those whom an entry binds say of it, as a table says it in a column or two.
 *
 * @param confirmed whether all of them have confirmed it
 * @param answers what they say
 */
public record Agreement(boolean confirmed, List<EntryAnswer.Answered> answers) {
    /** Keeps its own copy of the answers. */
    public Agreement {
        answers = List.copyOf(answers);
    }

    /** Whether all of several are confirmed; null where there is none. */
    public static @Nullable Boolean confirmed(Stream<Agreement> several) {
        return several.map(Agreement::confirmed).reduce(Boolean::logicalAnd).orElse(null);
    }

    /** Who says of any of them that it is not so. */
    public static List<PersonId> notSo(Stream<Agreement> several) {
        return several.flatMap(it -> EntryAnswer.Answered.notSo(it.answers()).stream())
                .distinct()
                .toList();
    }

    /** To whom any of them was read back, who have not said themselves whether it is so. */
    public static List<PersonId> readBack(Stream<Agreement> several) {
        return several.flatMap(it -> EntryAnswer.Answered.readBack(it.answers()).stream())
                .distinct()
                .toList();
    }
}
