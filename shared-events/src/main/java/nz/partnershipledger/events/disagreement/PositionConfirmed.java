package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Map;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** Somebody confirmed the position that was written down for them. */
@Stored(name = "position-confirmed", revision = 2)
public record PositionConfirmed(
        PartnershipId partnership, DisagreementId disagreement, PersonId by, LocalDate on, Audience audience)
        implements OpenDifferenceEvent, ForSome {

    @Override
    public Object word() {
        return Map.entry(disagreement, by);
    }
}
