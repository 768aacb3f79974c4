package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.commitment.FollowUp.DenyAgreement;
import nz.partnershipledger.command.commitment.FollowUp.ShareReason;
import nz.partnershipledger.command.commitment.FollowUp.TakeBackEntry;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.ReasonShared;

/** What may be said, in person, about an earlier entry of a promise. Each entry stays. */
final class SettingRight {
    private SettingRight() {}

    /** A mistake can be taken back even when its promiser has left since: then the facilitator may hand the promise over. */
    static CommitmentEvent takeBack(TakeBackEntry command, Act act) {
        var latest = act.on().trail().latestSettling().filter(it -> it.version() == command.entry());
        CommitmentRule.ONLY_THE_LATEST_ENTRY_THAT_HOLDS_IS_TAKEN_BACK.check(latest.isPresent());
        PersonId recorder = latest.orElseThrow().recorder();
        CommitmentRule.ONLY_ITS_RECORDER_OR_THE_PROMISER_TAKES_IT_BACK.check(
                act.personally() && (act.byPromiser() || act.actor().equals(recorder)));
        return new CommitmentEntryTakenBack(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.entry(),
                command.text(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent deny(DenyAgreement command, Act act) {
        CommitmentRule.ONLY_WHO_IS_SAID_TO_HAVE_AGREED_DENIES_IT.check(
                act.personally() && act.on().trail().saysThatSomeoneAgreed(command.entry(), act.actor()));
        return new AgreementDenied(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.entry(),
                command.text(),
                command.on(),
                act.audience());
    }

    static CommitmentEvent shareReason(ShareReason command, Act act) {
        var reason = act.on().trail().reason(command.entry());
        CommitmentRule.THERE_IS_NO_REASON_TO_SHARE.check(reason.isPresent());
        CommitmentRule.ONLY_WHO_GAVE_A_REASON_SHARES_IT.check(
                act.personally() && reason.orElseThrow().giver().equals(act.actor()));
        return new ReasonShared(
                command.partnership(),
                command.commitment(),
                act.speaker(),
                command.entry(),
                command.text(),
                command.on(),
                act.audience());
    }
}
