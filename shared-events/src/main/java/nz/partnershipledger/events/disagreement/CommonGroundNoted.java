package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** Something was found that they see alike; {@code agreedBy} are those who are said to see it so. */
@Stored(name = "common-ground-noted", revision = 2)
public record CommonGroundNoted(
        PartnershipId partnership,
        DisagreementId disagreement,
        PersonalText text,
        PersonId by,
        Set<PersonId> agreedBy,
        LocalDate on)
        implements OpenDifferenceEvent, Binds {
    @Override
    public Set<PersonId> binds() {
        return People.of(agreedBy, by);
    }
}
