package nz.partnershipledger.command.base;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What a feature's rules may know of its partnership beyond the feature itself: who stands where, and whether there is what an entry
 * links to. Each feature looks at it; none changes it.
 */
public interface Surroundings {
    /** Who stands where. */
    Standing standing();

    /** Whether this is here, and every partner may know of it. */
    boolean has(Thing thing);

    /** Who is present at this hui, partner or not; nobody where that is not known. */
    Set<PersonId> presentAt(HuiId hui);

    /** The day of this hui while it is still to come; null when it was held or cancelled, or where there is none. */
    @Nullable
    LocalDate dayToCome(HuiId hui);

    /** Who writes the minutes of this hui, partner or not, while they are being written; null at all other times. */
    @Nullable
    PersonId minuteTakerNow(HuiId hui);

    /** Whom an entry reaches now; it may have been widened since it was recorded. */
    Audience now(Marked entry);

    /** What it needs to record something that names this hui, or names none. */
    default Need toRecordAt(@Nullable HuiId hui) {
        return hui == null ? new Need.ToRecord(standing()) : new Need.ToRecordAtHui(standing(), minuteTakerNow(hui));
    }

    /** Whether this person may speak in an entry: as a partner, or as someone present at the hui that it sprang from. */
    default boolean maySpeak(PersonId person, Origin origin) {
        return standing().isPartner(person)
                || (origin.hui() != null && presentAt(origin.hui()).contains(person));
    }

    /** Who stands where, and nothing else: what someone's own history knows of a partnership. */
    static Surroundings of(Standing standing) {
        return new Surroundings() {
            @Override
            public Standing standing() {
                return standing;
            }

            @Override
            public boolean has(Thing thing) {
                return false;
            }

            @Override
            public Audience now(Marked entry) {
                return entry.audience();
            }

            @Override
            public Set<PersonId> presentAt(HuiId hui) {
                return Set.of();
            }

            @Override
            public @Nullable LocalDate dayToCome(HuiId hui) {
                return null;
            }

            @Override
            public @Nullable PersonId minuteTakerNow(HuiId hui) {
                return null;
            }
        };
    }
}
