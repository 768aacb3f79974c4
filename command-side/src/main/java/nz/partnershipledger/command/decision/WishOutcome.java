package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Says, before it is decided, what someone hopes comes of it.
 *
 * @param by whose hope it is, or null for the actor's own
 */
public record WishOutcome(
        PartnershipId partnership,
        DecisionId decision,
        PersonalText text,
        @Nullable PersonId by,
        @Today LocalDate on) implements AboutAMatter {}
