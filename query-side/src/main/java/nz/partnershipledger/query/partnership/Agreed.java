package nz.partnershipledger.query.partnership;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.query.base.ToldAs;

/**
 * What those whom an entry of a partnership's standing binds say of it ({@code docs/decisions/0053-agreed-by-those-it-binds.md}).
 *
 * @param version the version of the entry in the partnership's history
 * @param binds whom it binds
 * @param so who said last that it is so, or recorded it
 * @param notSo who said last that it is not
 */
public record Agreed(long version, Set<PersonId> binds, Set<PersonId> so, Set<PersonId> notSo) implements ToldAs {
    /** Keeps its own copies. */
    public Agreed {
        binds = Set.copyOf(binds);
        so = Set.copyOf(so);
        notSo = Set.copyOf(notSo);
    }

    /** What is said of an entry as it is recorded. */
    public static Agreed of(Recorded<?> recorded, Binds entry) {
        Set<PersonId> own = entry.binds().contains(recorded.recorder()) ? Set.of(recorded.recorder()) : Set.of();
        return new Agreed(recorded.version(), entry.binds(), own, Set.of());
    }

    /** After what one of them says of it; what anyone says of another entry changes nothing. */
    public Agreed answered(AnswerEvent answer) {
        return said(answer.entry(), answer.by(), answer.confirms());
    }

    /** The same by whichever kind of entry they say it. */
    public Agreed said(long entry, PersonId by, boolean isSo) {
        if (entry != version || !binds.contains(by)) {
            return this;
        }
        Set<PersonId> nowSo = new HashSet<>(so);
        Set<PersonId> nowNotSo = new HashSet<>(notSo);
        nowSo.remove(by);
        nowNotSo.remove(by);
        (isSo ? nowSo : nowNotSo).add(by);
        return new Agreed(version, binds, nowSo, nowNotSo);
    }

    /** Whose word is missing is told nowhere. */
    @Override
    public Object told() {
        return Objects.requireNonNull(PartnershipAnswer.Agreement.of(this));
    }

    /** Whether all of them say that it is so; nobody does where it names nobody. */
    public boolean byAll() {
        return !binds.isEmpty() && so.containsAll(binds);
    }
}
