package nz.partnershipledger.query.partnership;

import java.util.HashSet;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.query.base.ToldAs;
import org.jspecify.annotations.Nullable;

/**
 * What those whom an entry of a partnership's standing binds say of it ({@code docs/decisions/0053-agreed-by-those-it-binds.md}).
 *
 * @param version the version of the entry in the partnership's history
 * @param binds whom it binds
 * @param so who said last that it is so, or recorded it
 * @param notSo who said last that it is not
 * @param whyNotAsked why those whom it binds could not be asked before, sealed; null where they were
 */
public record Agreed(
        long version,
        Set<PersonId> binds,
        Set<PersonId> so,
        Set<PersonId> notSo,
        @Nullable PersonalText whyNotAsked) implements ToldAs {
    /** Keeps its own copies. */
    public Agreed {
        binds = Set.copyOf(binds);
        so = Set.copyOf(so);
        notSo = Set.copyOf(notSo);
    }

    /** What is said of an entry as it is recorded. */
    public static Agreed of(Recorded<?> recorded, Binds entry) {
        Set<PersonId> own = entry.binds().contains(recorded.recorder()) ? Set.of(recorded.recorder()) : Set.of();
        return new Agreed(recorded.version(), entry.binds(), own, Set.of(), null);
    }

    /** What is said of a change of facilitator as it is recorded. */
    static Agreed of(Recorded<?> recorded, FacilitatorChanged entry) {
        Agreed agreed = of(recorded, (Binds) entry);
        return new Agreed(agreed.version, agreed.binds, agreed.so, agreed.notSo, entry.whyNotAsked());
    }

    /** What is said of another's leaving as it is asked for. */
    static Agreed of(Recorded<?> recorded, LeavingAskedFor entry) {
        Agreed agreed = of(recorded, (Binds) entry);
        return new Agreed(agreed.version, agreed.binds, agreed.so, agreed.notSo, entry.whyNotAsked());
    }

    /** The same, of what followed from this. */
    Agreed following(@Nullable Agreed before) {
        return before == null || before.whyNotAsked == null
                ? this
                : new Agreed(version, binds, so, notSo, before.whyNotAsked);
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
        return new Agreed(version, binds, nowSo, nowNotSo, whyNotAsked);
    }

    /** What is told of it, apart from those who have said neither. */
    private record Told(
            boolean confirmed,
            Set<PersonId> notSo,
            @Nullable PersonalText whyNotAsked) {}

    /** Whose word is missing is told nowhere. */
    @Override
    public Object told() {
        return new Told(byAll(), notSo, whyNotAsked);
    }

    /** Whether all of them say that it is so; nobody does where it names nobody. */
    public boolean byAll() {
        return !binds.isEmpty() && so.containsAll(binds);
    }
}
