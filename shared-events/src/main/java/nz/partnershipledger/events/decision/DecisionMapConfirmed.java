package nz.partnershipledger.events.decision;

import java.time.LocalDate;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** Somebody confirmed the map that was drawn for them. */
@Stored(name = "decision-map-confirmed", revision = 1)
public record DecisionMapConfirmed(PartnershipId partnership, DecisionMapId map, PersonId by, LocalDate on)
        implements MapEvent {}
