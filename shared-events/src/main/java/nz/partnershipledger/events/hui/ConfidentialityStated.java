package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** What stays between them was said aloud. */
@Stored(name = "confidentiality-stated", revision = 1)
public record ConfidentialityStated(PartnershipId partnership, HuiId hui, PersonId by, LocalDate on)
        implements GatheringEvent {}
