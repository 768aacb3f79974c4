package nz.partnershipledger.standalone.samples;

import nz.partnershipledger.command.commitment.FollowUp.AcceptCommitment;
import nz.partnershipledger.command.commitment.FollowUp.AskForAHand;
import nz.partnershipledger.command.commitment.FollowUp.ConfirmCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DisputeKeeping;
import nz.partnershipledger.command.commitment.FollowUp.HandOverCommitment;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.MissCommitment;
import nz.partnershipledger.command.commitment.FollowUp.NoteProgress;
import nz.partnershipledger.command.commitment.FollowUp.ReleaseCommitment;
import nz.partnershipledger.command.commitment.FollowUp.RenegotiateCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReopenCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ShareReason;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.commitment.Works.WorkCommand.RecordWork;
import nz.partnershipledger.command.commitment.Works.WorkCommand.ThankForWork;
import nz.partnershipledger.command.entry.ReplyToEntry;
import nz.partnershipledger.command.journey.JourneyCommand.MoveToElement;
import nz.partnershipledger.command.partnership.FormPartnership;
import nz.partnershipledger.command.partnership.LeavingCommand.LeavePartnership;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeFacilitator;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeTier;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.commitment.Reason;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;
import nz.partnershipledger.standalone.samples.Told.Promised;
import org.jspecify.annotations.Nullable;

/** One person in a story; what they do is recorded as theirs. */
final class Voice extends VoiceInDifferences {
    Voice(Story story, SamplePerson person, PersonId id) {
        super(story, person, id);
    }

    // Who takes part, and where the partnership is.

    Told forms(String label, Tier tier) {
        return does(pen -> new FormPartnership(
                pen.partnership(),
                pen.teller().sealing().first(pen.partnership(), label),
                Samples.CLUSTER,
                Samples.KURA,
                PartnershipKind.INDIVIDUAL,
                tier,
                pen.today(),
                id(),
                PartnerRole.RTLB));
    }

    Told welcomes(Voice whom, PartnerRole role, String brings) {
        return welcomes(whom, role, null, brings);
    }

    Told welcomes(Voice whom, PartnerRole role, @Nullable String discipline, String brings) {
        return does(pen -> new AddPartner(
                pen.partnership(),
                whom.id(),
                role,
                pen.about(whom.id(), discipline),
                pen.about(whom.id(), brings),
                null,
                false,
                pen.today()));
    }

    Told leaves(String why, Voice carriedBy) {
        return does(pen -> new LeavePartnership(
                pen.partnership(), id(), pen.about(id(), why), carriedBy.id(), null, true, pen.today()));
    }

    Told handsFacilitatingTo(Voice whom, Voice... agreed) {
        return does(pen -> new ChangeFacilitator(pen.partnership(), whom.id(), null, ids(agreed), null, pen.today()));
    }

    Told movesTo(Element element, String why) {
        return does(pen -> new MoveToElement(pen.partnership(), element, false, pen.words(why), pen.today()));
    }

    Told opensBeside(Element element, String why) {
        return does(pen -> new MoveToElement(pen.partnership(), element, true, pen.words(why), pen.today()));
    }

    Told changesTierTo(Tier tier, String why) {
        return does(pen -> new ChangeTier(pen.partnership(), tier, pen.words(why), pen.today()));
    }

    // How a promise begins.

    Promised promises(String what, Detail... details) {
        return makes(this, what, false, details);
    }

    /** Of someone else, who has yet to accept. */
    Promised asks(Voice promiser, String what, Detail... details) {
        return makes(promiser, what, false, details);
    }

    /** As someone else said it at the hui; they have yet to confirm. */
    Promised minutes(Voice promiser, String what, Detail... details) {
        return makes(promiser, what, true, details);
    }

    private Promised makes(Voice promiser, String what, boolean spokenAtHui, Detail... details) {
        Promised promised = new Promised();
        return does(
                promised,
                pen -> new MakeCommitment(
                        pen.partnership(),
                        promised.id(),
                        new Promise(
                                pen.words(what),
                                promiser.id(),
                                Detail.suggestedBy(details),
                                Detail.owedTo(details),
                                Detail.due(details),
                                Detail.dueAtHui(details),
                                Detail.origin(details),
                                spokenAtHui,
                                null,
                                null),
                        pen.today(),
                        audience(details)));
    }

    private static Audience audience(Detail... details) {
        return Detail.between(details)
                .map(it -> Audience.people(ids(it.people().toArray(Voice[]::new))))
                .orElse(Audience.PARTNERSHIP);
    }

    Told accepts(Promised it) {
        return does(pen -> new AcceptCommitment(pen.partnership(), it.id(), null, null, pen.today(), null));
    }

    Told confirms(Promised it) {
        return does(pen -> new ConfirmCommitment(pen.partnership(), it.id(), null, null, pen.today(), null));
    }

    Told declines(Promised it, String why) {
        return does(pen -> new DeclineCommitment(pen.partnership(), it.id(), null, pen.words(why), pen.today(), null));
    }

    // What becomes of it.

    Told notes(Promised it, String progress) {
        return does(pen -> new NoteProgress(pen.partnership(), it.id(), null, pen.words(progress), pen.today(), null));
    }

    Told asksForAHand(Promised it, String note, Voice... of) {
        return does(
                pen -> new AskForAHand(pen.partnership(), it.id(), null, pen.words(note), ids(of), pen.today(), null));
    }

    Told moves(Promised it, Detail.By to, Reason because, Voice... agreed) {
        return does(pen -> new RenegotiateCommitment(
                pen.partnership(),
                it.id(),
                null,
                to.day(),
                null,
                pen.reason(id(), because),
                ids(agreed),
                pen.today(),
                null));
    }

    Told handsOver(Promised it, Voice whom, String why) {
        return does(pen ->
                new HandOverCommitment(pen.partnership(), it.id(), null, whom.id(), pen.words(why), pen.today(), null));
    }

    Told keeps(Promised it, String evidence) {
        return does(
                pen -> new KeepCommitment(pen.partnership(), it.id(), null, pen.words(evidence), pen.today(), null));
    }

    Told seesDifferently(Promised it, String how) {
        return does(pen -> new DisputeKeeping(pen.partnership(), it.id(), null, pen.words(how), pen.today(), null));
    }

    Told misses(Promised it, Reason because) {
        return does(pen -> new MissCommitment(
                pen.partnership(), it.id(), null, pen.reason(id(), because), null, pen.today(), null));
    }

    /** Of someone else, who was not asked yet. */
    Told saysItDidNotHappen(Promised it, String support) {
        return does(pen -> new MissCommitment(
                pen.partnership(), it.id(), null, null, new SealedSupport(pen.words(support)), pen.today(), null));
    }

    Told letsGo(Promised it, Reason because, Voice... agreed) {
        return does(pen -> new ReleaseCommitment(
                pen.partnership(), it.id(), null, pen.reason(id(), because), ids(agreed), null, pen.today(), null));
    }

    Told reopens(Promised it, String why) {
        return does(pen -> new ReopenCommitment(pen.partnership(), it.id(), null, pen.words(why), pen.today(), null));
    }

    Told sharesTheReason(Promised it, Told given) {
        return does(pen -> new ShareReason(pen.partnership(), it.id(), null, given.version(), null, pen.today(), null));
    }

    // What nobody had promised.

    WorkId did(String what, Voice whom) {
        WorkId work = WorkId.random();
        does(pen -> new RecordWork(pen.partnership(), work, pen.words(what), null, whom.id(), pen.today()));
        return work;
    }

    Told thanksFor(WorkId work) {
        return does(pen -> new ThankForWork(pen.partnership(), work, pen.today()));
    }

    // What is said beside an entry.

    Told replies(Told to, String words) {
        return does(pen -> {
            Recorded<?> entry = pen.teller().events().at(to.position()).orElseThrow();
            PartnershipEvent event = (PartnershipEvent) entry.event();
            CommitmentId commitment = event.thing() instanceof CommitmentId promise ? promise : null;
            return new ReplyToEntry(
                    pen.partnership(),
                    entry.version(),
                    commitment,
                    People.of(event.named(), entry.recorder()),
                    event.on(),
                    event.audience(),
                    pen.words(words),
                    pen.today(),
                    null);
        });
    }
}
