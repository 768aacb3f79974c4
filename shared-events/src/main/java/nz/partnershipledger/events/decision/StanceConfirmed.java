package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** Somebody confirmed the stance that was written down for them. */
@Stored(name = "stance-confirmed", revision = 1)
public record StanceConfirmed(PartnershipId partnership, DecisionId decision, PersonId by, LocalDate on)
        implements MatterEvent {}
