package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Begins;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said that they see something differently.
 *
 * @param between between whom, at least two
 * @param origin what it sprang from
 */
@Stored(name = "disagreement-raised", revision = 1)
public record DisagreementRaised(
        PartnershipId partnership,
        DisagreementId disagreement,
        PersonalText topic,
        DisagreementAbout about,
        Set<PersonId> between,
        PersonId raisedBy,
        Origin origin,
        LocalDate on)
        implements OpenDifferenceEvent, Begins, OwnWord {
    @Override
    public Set<PersonId> binds() {
        return Set.of(raisedBy);
    }

    @Override
    public @Nullable HuiId hui() {
        return origin.hui();
    }
}
