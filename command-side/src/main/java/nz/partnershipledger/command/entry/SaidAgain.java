package nz.partnershipledger.command.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.commitment.ShareCommitment;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.decision.AboutAMatter.WishOutcome;
import nz.partnershipledger.command.desk.OwnHistory;
import nz.partnershipledger.command.desk.OwnHistory.Kept;
import nz.partnershipledger.command.disagreement.SayPosition;
import nz.partnershipledger.command.hui.GatheringCommand.ReflectOnHui;
import nz.partnershipledger.command.hui.SpeakingCommand.HearVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.NameDifficulty;
import nz.partnershipledger.command.hui.SpeakingCommand.NoteGoingWell;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Contents;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.CommitmentWentOn;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.ReasonShared;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.VoiceHeard;

/**
 * What somebody kept to themselves, said again for others: by the command by which it would have been said to them, and so by the same rules,
 * on its own day.
 *
 * @param command what says it again
 * @param entries all that is shared by it
 * @param about what they are about
 * @param thing what it is about from now on
 */
record SaidAgain(PartnershipCommand command, List<Kept> entries, UUID about, UUID thing) {
    /** An entry of this history, for those; nothing where it is neither somebody's own word nor a promise, or was shared before. */
    static Optional<SaidAgain> of(long version, OwnHistory own, Audience audience) {
        List<Kept> kept = own.kept();
        return kept.stream()
                .filter(it -> it.version() == version)
                .findFirst()
                .flatMap(it -> it.event() instanceof ForSome.Word word
                        ? Optional.of(of(word, it, own, audience))
                        : Optional.of(it.event())
                                .filter(CommitmentMade.class::isInstance)
                                .map(made -> of((CommitmentMade) made, kept, own, audience)));
    }

    private static SaidAgain of(ForSome.Word word, Kept kept, OwnHistory own, Audience audience) {
        UUID about = Objects.requireNonNull(kept.event().thing()).value();
        return new SaidAgain(of(word, own, audience), List.of(kept), about, about);
    }

    private static PartnershipCommand of(ForSome.Word word, OwnHistory own, Audience audience) {
        return switch (word) {
            case VoiceHeard heard -> {
                VoiceHeard it = own.forOthers(heard);
                yield new HearVoice(
                        it.partnership(),
                        it.voice(),
                        it.whose(),
                        it.how(),
                        it.sharing(),
                        it.words(),
                        it.hui(),
                        it.on(),
                        audience);
            }
            case GoingWellNoted noted -> {
                GoingWellNoted it = own.forOthers(noted);
                yield new NoteGoingWell(
                        it.partnership(), it.goingWell(), it.text(), it.hui(), it.by(), it.on(), audience);
            }
            case DifficultyNamed named -> {
                DifficultyNamed it = own.forOthers(named);
                yield new NameDifficulty(
                        it.partnership(), it.difficulty(), it.text(), it.hui(), it.by(), it.on(), audience);
            }
            case HuiReflectedOn reflected -> {
                HuiReflectedOn it = own.forOthers(reflected);
                yield new ReflectOnHui(it.partnership(), it.hui(), it.text(), it.by(), it.on(), audience);
            }
            case OutcomeWished wished -> {
                OutcomeWished it = own.forOthers(wished);
                yield new WishOutcome(it.partnership(), it.decision(), it.text(), it.by(), it.on(), audience);
            }
            case StanceTaken taken -> {
                StanceTaken it = own.forOthers(taken);
                yield new TakeStance(
                        it.partnership(), it.decision(), it.by(), it.stance(), it.reason(), it.on(), audience);
            }
            case PositionTaken taken -> {
                PositionTaken it = own.forOthers(taken);
                yield new SayPosition(
                        it.partnership(),
                        it.disagreement(),
                        GuessId.random(),
                        it.by(),
                        it.position(),
                        false,
                        it.on(),
                        audience);
            }
        };
    }

    /** The promise under a new id, as the other is of its author's own history; what was taken back is not said again. */
    private static SaidAgain of(CommitmentMade made, List<Kept> kept, OwnHistory own, Audience audience) {
        List<Kept> entries = kept.stream()
                .filter(it -> made.commitment().equals(it.event().thing()))
                .toList();
        Set<Long> takenBack = entries.stream()
                .map(Kept::event)
                .filter(CommitmentEntryTakenBack.class::isInstance)
                .map(it -> ((CommitmentEntryTakenBack) it).entry())
                .collect(Collectors.toSet());
        CommitmentId anew = CommitmentId.random();
        CommitmentMade promised = own.forOthers(made);
        return new SaidAgain(
                new ShareCommitment(
                        new MakeCommitment(made.partnership(), anew, promised.promise(), made.on(), audience),
                        entries.stream()
                                .filter(it -> !takenBack.contains(it.version()))
                                .map(Kept::event)
                                .filter(CommitmentWentOn.class::isInstance)
                                .map(CommitmentWentOn.class::cast)
                                .filter(SaidAgain::isSaidAgain)
                                .map(it -> (CommitmentWentOn) own.forOthers((Record) it))
                                .map(it -> about(it, anew, audience))
                                .toList()),
                entries,
                made.commitment().value(),
                anew.value());
    }

    /** What names other entries stays behind, and what takes another stands in nobody's own history. */
    private static boolean isSaidAgain(CommitmentWentOn event) {
        return switch (event) {
            case ProgressNoted _, CommitmentRenegotiated _, CommitmentKept _, CommitmentMissed _ -> true;
            case CommitmentReleased _, CommitmentReopened _, CommitmentConfirmed _, CommitmentDeclined _ -> true;
            case KeepingDisputed _ -> true;
            case CommitmentEntryTakenBack _, ReasonShared _, AgreementDenied _ -> false;
            case CommitmentAccepted _, CommitmentWithdrawn _, HandAskedFor _, HandOverOffered _ -> false;
            case HandOverAccepted _, HandOverDeclined _, ChangeAskedFor _, ChangeWithdrawn _ -> false;
        };
    }

    private static CommitmentWentOn about(CommitmentWentOn event, CommitmentId commitment, Audience audience) {
        return (CommitmentWentOn) Contents.changed((Record) event, it -> switch (it) {
            case CommitmentId _ -> commitment;
            case Audience _ -> audience;
            default -> it;
        });
    }
}
