package nz.partnershipledger.command.commitment;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.WhoStands;
import nz.partnershipledger.command.commitment.FollowUp.AcceptCommitment;
import nz.partnershipledger.command.commitment.FollowUp.AskForAHand;
import nz.partnershipledger.command.commitment.FollowUp.ConfirmCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DenyAgreement;
import nz.partnershipledger.command.commitment.FollowUp.DisputeKeeping;
import nz.partnershipledger.command.commitment.FollowUp.HandOverCommitment;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.MissCommitment;
import nz.partnershipledger.command.commitment.FollowUp.NoteProgress;
import nz.partnershipledger.command.commitment.FollowUp.ReleaseCommitment;
import nz.partnershipledger.command.commitment.FollowUp.RenegotiateCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReopenCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ShareReason;
import nz.partnershipledger.command.commitment.FollowUp.TakeBackEntry;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawChange;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawCommitment;
import nz.partnershipledger.command.commitment.Works.WorkCommand.RecordWork;
import nz.partnershipledger.command.commitment.Works.WorkCommand.TakeThanksBack;
import nz.partnershipledger.command.commitment.Works.WorkCommand.ThankForWork;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.doors.account.PeopleWhoSignIn;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.store.LedgerEvents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole life of a promise. What is asked goes to the partnership's history; what the partnership does not know of may
 * be a private promise of whoever asks, and goes to their own.
 */
@RestController
@RequestMapping("/api/partnerships/{partnership}")
public final class CommitmentController {
    private final LedgerEvents events;
    private final PeopleWhoSignIn peopleWhoSignIn;

    /** Finds here what was recorded, and who can be asked. */
    public CommitmentController(LedgerEvents events, PeopleWhoSignIn peopleWhoSignIn) {
        this.events = events;
        this.peopleWhoSignIn = peopleWhoSignIn;
    }

    @PostMapping("/commitments")
    @Operation(summary = "Record what someone says they will do")
    ResponseEntity<Answer> makeCommitment(Asked<MakeCommitment> asked) {
        return asked.record();
    }

    @PostMapping("/commitments/{commitment}/accept")
    @Operation(summary = "Accept what was suggested, or a promise handed over")
    ResponseEntity<Answer> acceptCommitment(Asked<AcceptCommitment> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/confirm")
    @Operation(summary = "Confirm a promise that someone else wrote down for you")
    ResponseEntity<Answer> confirmCommitment(Asked<ConfirmCommitment> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/decline")
    @Operation(summary = "Decline: not mine to do, or not what I said")
    ResponseEntity<Answer> declineCommitment(Asked<DeclineCommitment> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/withdraw")
    @Operation(summary = "Withdraw a suggestion")
    ResponseEntity<Answer> withdrawCommitment(Asked<WithdrawCommitment> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/progress")
    @Operation(summary = "Note progress")
    ResponseEntity<Answer> noteProgress(Asked<NoteProgress> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/ask-for-a-hand")
    @Operation(summary = "Ask for a hand")
    ResponseEntity<Answer> askForAHand(Asked<AskForAHand> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/renegotiate")
    @Operation(summary = "Agree on another day or another scope")
    ResponseEntity<Answer> renegotiateCommitment(Asked<RenegotiateCommitment> asked) {
        return change(asked);
    }

    @PostMapping("/commitments/{commitment}/hand-over")
    @Operation(summary = "Offer a promise to someone else, who must accept")
    ResponseEntity<Answer> handOverCommitment(Asked<HandOverCommitment> asked) {
        return change(asked);
    }

    @PostMapping("/commitments/{commitment}/keep")
    @Operation(summary = "Record that it was kept")
    ResponseEntity<Answer> keepCommitment(Asked<KeepCommitment> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/miss")
    @Operation(summary = "Record that it did not happen")
    ResponseEntity<Answer> missCommitment(Asked<MissCommitment> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/release")
    @Operation(summary = "Let it go together")
    ResponseEntity<Answer> releaseCommitment(Asked<ReleaseCommitment> asked) {
        return change(asked);
    }

    @PostMapping("/commitments/{commitment}/dispute")
    @Operation(summary = "See a keeping differently")
    ResponseEntity<Answer> disputeKeeping(Asked<DisputeKeeping> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/reopen")
    @Operation(summary = "Open it again")
    ResponseEntity<Answer> reopenCommitment(Asked<ReopenCommitment> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/take-back")
    @Operation(summary = "Take back an entry made by mistake")
    ResponseEntity<Answer> takeBackEntry(Asked<TakeBackEntry> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/did-not-agree")
    @Operation(summary = "Say that you did not agree")
    ResponseEntity<Answer> denyAgreement(Asked<DenyAgreement> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/share-reason")
    @Operation(summary = "Let the other partners read your reason")
    ResponseEntity<Answer> shareReason(Asked<ShareReason> asked) {
        return followUp(asked);
    }

    @PostMapping("/commitments/{commitment}/changes/withdraw")
    @Operation(summary = "Do not ask for a change of another's promise any more")
    ResponseEntity<Answer> withdrawChange(Asked<WithdrawChange> asked) {
        return followUp(asked);
    }

    @PostMapping("/done")
    @Operation(summary = "Record what someone did that nobody had promised")
    ResponseEntity<Answer> recordWork(Asked<RecordWork> asked) {
        RecordWork command = asked.command();
        return asked.make(command, command.work().value(), "/entries/" + CommandDesk.POSITION);
    }

    @PostMapping("/done/{work}/thanks")
    @Operation(summary = "Thank for what nobody had promised")
    ResponseEntity<Answer> thankForWork(Asked<ThankForWork> asked) {
        return asked.record();
    }

    @PostMapping("/done/{work}/thanks/take-back")
    @Operation(summary = "Take your thanks back")
    ResponseEntity<Answer> takeThanksBack(Asked<TakeThanksBack> asked) {
        return asked.record();
    }

    /** A change is in force, or waits for the promiser's word; a request that is sent again is told the same. */
    private ResponseEntity<Answer> change(Asked<? extends ChangeCommitment> asked) {
        if (asked.said("whyNotAsked", Object.class) != null) {
            CommitmentRule.WHO_CAN_BE_ASKED_IS_ASKED.check(!canBeAsked(asked));
        }
        ResponseEntity<Answer> recorded = followUp(asked);
        Answer answer = Objects.requireNonNull(recorded.getBody());
        boolean waits = events.at(answer.position())
                .map(Recorded::event)
                .filter(ChangeAskedFor.class::isInstance)
                .isPresent();
        return waits ? answer.waiting().overHttp() : recorded;
    }

    private boolean canBeAsked(Asked<? extends ChangeCommitment> asked) {
        WhoPromised question = new WhoPromised(
                asked.inPath("partnership", PartnershipId.class), asked.inPath("commitment", CommitmentId.class));
        try {
            WhoPromised.Promiser promiser = asked.answer(question, WhoPromised.Promiser.class);
            return promiser.takesPart() && peopleWhoSignIn.include(promiser.person());
        } catch (Refusal notShared) {
            notShared.throwUnlessOf(CommitmentRule.NO_SUCH_COMMITMENT);
            return false;
        }
    }

    private static ResponseEntity<Answer> followUp(Asked<? extends FollowUp> asked) {
        try {
            return asked.record();
        } catch (Refusal notShared) {
            notShared.throwUnlessOf(CommitmentRule.NO_SUCH_COMMITMENT);
            return asked.record(privately(asked));
        }
    }

    /** The same for the history of whoever asks, once the partnership has said who stands where. */
    private static RecordPrivately privately(Asked<? extends FollowUp> asked) {
        PersonId author = asked.asking().acting().person();
        FollowUp command = asked.command(author);
        return new RecordPrivately(author, command, asked.answer(new WhoStands(command.partnership()), Standing.class));
    }
}
