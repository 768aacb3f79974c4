package nz.partnershipledger.command.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.DisagreementId;

/** Something asked about a difference that has been raised. */
public sealed interface AboutADifference extends DisagreementCommand
        permits SayPosition,
                ConfirmPosition,
                AboutAGuess,
                NoteCommonGround,
                SettleDisagreement,
                LeaveDisagreementStanding,
                ReopenDisagreement {
    /** The difference it is about. */
    DisagreementId disagreement();

    /** The day it happened. */
    @Override
    LocalDate on();
}
