package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Says what a word means to someone.
 *
 * @param by to whom it means that, or null for the actor
 */
public record ExplainWord(
        PartnershipId partnership,
        PersonalText word,
        PersonalText meaning,
        @Nullable PersonId by,
        @Today LocalDate on) implements DisagreementCommand {}
