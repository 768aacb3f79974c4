package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** Someone who was named as having agreed says: I did not agree. {@code entry} is the version of the entry that named them. */
@Stored(name = "agreement-denied", revision = 1)
public record AgreementDenied(
        PartnershipId partnership,
        CommitmentId commitment,
        PersonId by,
        long entry,
        @Nullable PersonalText text,
        LocalDate on,
        Audience audience)
        implements CommitmentWentOn {}
