package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A hui is not going to be. What was due at it falls to the next one.
 *
 * @param next the next hui that was called already, if there is one; else its promises wait for it
 * @param nextDay the day of that next hui
 */
@Stored(name = "hui-cancelled", revision = 1)
public record HuiCancelled(
        PartnershipId partnership,
        HuiId hui,
        @Nullable PersonalText reason,
        @Nullable HuiId next,
        @Nullable LocalDate nextDay,
        LocalDate on)
        implements GatheringEvent {}
