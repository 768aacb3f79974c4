package nz.partnershipledger.command.steps;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.commitment.CommitmentCommand;
import nz.partnershipledger.command.decision.DecisionCommand;
import nz.partnershipledger.command.disagreement.DisagreementCommand;
import nz.partnershipledger.command.hui.HuiCommand;
import nz.partnershipledger.command.partnership.StandingCommand;

/** What can be one step of several. */
public sealed interface Taking {
    /** The command. */
    PartnershipCommand command();

    /** Something of the hui itself, or what was said there. */
    record OfTheHui(HuiCommand command) implements Taking {}

    /** A promise. */
    record OfAPromise(CommitmentCommand command) implements Taking {}

    /** Something of a decision. */
    record OfADecision(DecisionCommand command) implements Taking {}

    /** Something that is seen differently. */
    record OfADifference(DisagreementCommand command) implements Taking {}

    /** Who takes part, and as what. */
    record OfWhoTakesPart(StandingCommand command) implements Taking {}
}
