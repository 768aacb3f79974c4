package nz.partnershipledger.events.hui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Begins;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A hui was called.
 *
 * @param at when it begins
 * @param place where, if that is known
 * @param minuteTaker who writes the minutes, if that is known; partner or not
 * @param agreedAt the hui at which it was agreed on, if it was
 * @param insteadOf the cancelled hui whose promises waited for a next one: they are due at this one
 */
@Stored(name = "hui-called", revision = 1)
public record HuiCalled(
        PartnershipId partnership,
        HuiId hui,
        HuiPurpose purpose,
        Instant at,
        @Nullable PersonalText place,
        PersonId facilitator,
        @Nullable PersonId minuteTaker,
        @Nullable HuiId agreedAt,
        Set<HuiId> insteadOf,
        LocalDate on)
        implements GatheringEvent, Begins {
    /** The day on which it is to be. */
    public LocalDate day() {
        return Aotearoa.dayOf(at);
    }
}
