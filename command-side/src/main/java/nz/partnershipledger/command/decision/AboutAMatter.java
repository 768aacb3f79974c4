package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import nz.partnershipledger.events.DecisionId;

/** Something asked about a matter that has been proposed. */
public sealed interface AboutAMatter extends DecisionCommand
        permits WishOutcome,
                TakeStance,
                ConfirmStance,
                HandOverDecision,
                MakeDecision,
                ReviewDecision,
                ReverseDecision {
    /** The matter it is about. */
    DecisionId decision();

    /** The day it happened. */
    LocalDate on();
}
