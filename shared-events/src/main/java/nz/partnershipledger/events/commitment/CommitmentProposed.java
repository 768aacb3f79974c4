package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Stored;

/** A promise was put to someone, who has not taken it on yet. */
@Stored(name = "commitment-proposed", revision = 2)
public record CommitmentProposed(
        PartnershipId partnership, CommitmentId commitment, Promise promise, LocalDate on, Audience audience)
        implements CommitmentBegun {}
