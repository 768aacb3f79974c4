package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** Somebody confirmed the position that was written down for them. */
@Stored(name = "position-confirmed", revision = 1)
public record PositionConfirmed(PartnershipId partnership, DisagreementId disagreement, PersonId by, LocalDate on)
        implements OpenDifferenceEvent {}
