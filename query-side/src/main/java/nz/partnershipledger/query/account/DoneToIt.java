package nz.partnershipledger.query.account;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.doors.account.AccountChange;
import nz.partnershipledger.doors.account.AccountReading.WholeAccount;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.person.Names;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an account, in words.
 *
 * @param what what was done, and by whom
 * @param on the day
 */
public record DoneToIt(String what, LocalDate on) {
    /**
     * An account in words.
     *
     * @param person whose it is
     * @param wayInBy who last let its owner in, until they have seen that
     * @param changes what was done to it, the first first
     */
    record Told(Called person, @Nullable Called wayInBy, List<DoneToIt> changes) {}

    static Told telling(Names names, WholeAccount whole, Actor reader, Saying say) {
        Set<PersonId> people = new HashSet<>(Set.of(whole.account().person()));
        whole.changes().forEach(it -> people.add(it.by()));
        PersonId wayInBy = whole.account().wayInBy();
        if (wayInBy != null) {
            people.add(wayInBy);
        }
        Faces faces = Faces.of(names, Within.none(reader), people, Moment.NOW, say);
        return new Told(
                faces.called(whole.account().person()),
                wayInBy == null ? null : new Called(wayInBy, called(wayInBy, faces, say), null),
                whole.changes().stream()
                        .map(it -> of(it, reader.person(), faces, say))
                        .toList());
    }

    /** A change in words, said to this reader. */
    public static DoneToIt of(AccountChange it, PersonId reader, Faces faces, Saying say) {
        return new DoneToIt(sentence(it, by(it.by(), reader, faces, say), say), say.dayOf(it.at()));
    }

    /** Who did it, said to this reader. */
    static String by(PersonId who, PersonId reader, Faces faces, Saying say) {
        return who.equals(reader) ? say.label("account.by-you") : called(who, faces, say);
    }

    private static String called(PersonId person, Faces faces, Saying say) {
        return faces.knows(person) ? faces.called(person).name() : say.label("account.by-unknown");
    }

    private static String sentence(AccountChange it, String who, Saying say) {
        return say.label(
                "account.change." + it.what().name(),
                who,
                say.label("account-role." + it.role().name()));
    }
}
