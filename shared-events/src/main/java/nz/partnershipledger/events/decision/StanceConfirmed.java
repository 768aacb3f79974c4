package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import java.util.Map;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** Somebody confirmed the stance that was written down for them. */
@Stored(name = "stance-confirmed", revision = 2)
public record StanceConfirmed(
        PartnershipId partnership, DecisionId decision, PersonId by, LocalDate on, Audience audience)
        implements MatterEvent, ForSome {

    @Override
    public Object word() {
        return Map.entry(decision, by);
    }
}
