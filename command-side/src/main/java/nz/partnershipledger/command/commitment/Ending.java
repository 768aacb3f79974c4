package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.base.WhatHappenedCannotLieAhead;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.KeepingDisputed;

/** How a promise may end, and begin again. */
final class Ending {
    private Ending() {}

    static CommitmentEvent keep(KeepCommitment command, Act act) {
        WhatHappenedCannotLieAhead.check(!command.on().isAfter(act.acting().today()));
        OnlyAnOpenCommitmentCanBeKept.check(act.isIn(State.OPEN));
        return new CommitmentKept(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.evidence(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent miss(MissCommitment command, Act act) {
        WhatHappenedCannotLieAhead.check(!command.on().isAfter(act.acting().today()));
        OnlyAnOpenCommitmentCanBeMissed.check(act.isIn(State.OPEN));
        OnlyThePromiserGivesAReason.check(
                command.reason() == null || act.holder().is(act.actor()));
        return new CommitmentMissed(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.reason(),
                command.support(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent release(ReleaseCommitment command, Act act) {
        OnlyAnOpenOrMissedCommitmentCanBeReleased.check(act.isIn(State.OPEN, State.MISSED));
        Agreeing.check(command.agreedBy(), act);
        OnlyThePromiserGivesAReason.check(
                command.reason() == null || act.holder().is(act.actor()));
        return new CommitmentReleased(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.reason(),
                command.agreedBy(),
                command.support(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent dispute(DisputeKeeping command, Act act) {
        OnlyAKeptCommitmentCanBeSeenDifferently.check(act.isIn(State.KEPT));
        AnotherSeesItDifferently.check(!act.byPromiser());
        return new KeepingDisputed(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.text(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent reopen(ReopenCommitment command, Act act) {
        OnlyAKeptOrMissedCommitmentCanBeReopened.check(act.isIn(State.KEPT, State.MISSED));
        AnOpenPromiseNeedsACarrier.check(act.maySpeak(act.holder().promiser()));
        return new CommitmentReopened(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.text(),
                command.on(),
                act.audience());
    }
}
