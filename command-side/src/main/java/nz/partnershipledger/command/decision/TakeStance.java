package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Says where someone stands.
 *
 * @param by who stands there, or null for the actor
 * @param reason why, if they say so
 */
public record TakeStance(
        PartnershipId partnership,
        DecisionId decision,
        @Nullable PersonId by,
        Stance stance,
        @Nullable PersonalText reason,
        @Today LocalDate on)
        implements AboutAMatter {}
