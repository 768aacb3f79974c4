package nz.partnershipledger.events.hui;

import java.time.Instant;
import java.time.LocalDate;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** A hui was moved to another time. What is due at it moves with it. */
@Stored(name = "hui-postponed", revision = 1)
public record HuiPostponed(
        PartnershipId partnership,
        HuiId hui,
        Instant to,
        @Nullable PersonalText reason,
        LocalDate on) implements GatheringEvent {
    /** The day on which it is to be now. */
    public LocalDate day() {
        return Aotearoa.dayOf(to);
    }
}
