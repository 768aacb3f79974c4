package nz.partnershipledger.query.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.commitment.ReasonShared;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.TierChanged;
import org.jspecify.annotations.Nullable;

/**
 * How an entry is told: a sentence, what the sentence speaks of, and the words that were left with the entry. Reasons for what became of
 * a promise, and support offered, are never among them ({@code docs/security.md}, "Reasons").
 *
 * @param sentence the key of the sentence in the message bundle
 * @param parts what it speaks of, in order
 * @param by whose act it is; null where it is the recorder's
 * @param about the version of the entry it is about, if it is about one
 * @param words what was written with it
 */
record Told(
        String sentence,
        List<Part> parts,
        @Nullable PersonId by,
        @Nullable Long about,
        List<PersonalText> words) {

    /** Tells an event. */
    static Told of(PartnershipEvent event) {
        return switch (event) {
            case PartnershipFormed formed -> saying("partnership-formed", someone(formed.facilitator()));
            case PartnerJoined joined ->
                saying("partner-joined", someone(joined.person()), term("role", joined.role()))
                        .with(joined.discipline(), joined.brings());
            case PartnerLeft left ->
                saying("partner-left", someone(left.person())).with(left.reason());
            case FacilitatorChanged changed ->
                saying("facilitator-changed", someone(changed.to()), someone(changed.from()));
            case TierChanged changed ->
                saying("tier-changed", term("tier", changed.tier())).with(changed.reason());
            case ElementEntered entered ->
                saying(
                                entered.alongside() ? "element-entered.alongside" : "element-entered",
                                term("element", entered.element()))
                        .with(entered.reason());
            case ReplyGiven reply ->
                saying("reply-given", someone(reply.by()))
                        .by(reply.by())
                        .about(reply.entry())
                        .with(reply.text());
            case CommitmentEvent promised -> ofPromise(promised);
            case HuiEvent said -> ToldOfHui.of(said);
            case DecisionEvent decided -> ToldOfDecisions.of(decided);
            case DisagreementEvent differed -> ToldOfDisagreements.of(differed);
        };
    }

    private static Told ofPromise(CommitmentEvent event) {
        Part promised = new Part.Promised(event.commitment());
        return switch (event) {
            case CommitmentProposed proposed -> promise("commitment-proposed", proposed.promise());
            case CommitmentMade made ->
                promise("commitment-made", made.promise()).by(made.promise().promiser());
            case CommitmentAccepted it ->
                act("commitment-accepted", it.by(), promised).with(it.reason());
            case CommitmentConfirmed it ->
                act("commitment-confirmed", it.by(), promised).with(it.reason());
            case CommitmentDeclined it ->
                act("commitment-declined", it.by(), promised).with(it.reason());
            case CommitmentWithdrawn it ->
                act("commitment-withdrawn", it.by(), promised).with(it.reason());
            case ProgressNoted it -> act("progress-noted", it.by(), promised).with(it.note());
            case HandAskedFor it ->
                (it.of().isEmpty()
                                ? act("hand-asked-for", it.by(), promised)
                                : act("hand-asked-for.of", it.by(), promised, new Part.Several(it.of())))
                        .with(it.note());
            case CommitmentRenegotiated it ->
                it.due() == null
                        ? act("commitment-renegotiated", it.by(), promised)
                        : act("commitment-renegotiated.due", it.by(), promised, new Part.Day(it.due()));
            case AgreementDenied it ->
                act("agreement-denied", it.by(), promised).about(it.entry()).with(it.text());
            case HandOverOffered it ->
                act("hand-over-offered", it.by(), promised, someone(it.to())).with(it.reason());
            case HandOverAccepted it ->
                act("hand-over-accepted", it.by(), promised).with(it.reason());
            case HandOverDeclined it ->
                act("hand-over-declined", it.by(), promised).with(it.reason());
            case CommitmentKept it -> act("commitment-kept", it.by(), promised).with(it.evidence());
            case CommitmentMissed it -> act("commitment-missed", it.by(), promised);
            case CommitmentReleased it ->
                act("commitment-released", it.by(), promised, new Part.Several(it.agreedBy()));
            case KeepingDisputed it ->
                act("keeping-disputed", it.by(), promised).with(it.text());
            case CommitmentReopened it ->
                act("commitment-reopened", it.by(), promised).with(it.text());
            case CommitmentEntryTakenBack it ->
                act("commitment-entry-taken-back", it.by(), promised)
                        .about(it.entry())
                        .with(it.text());
            case ReasonShared it ->
                act("reason-shared", it.by(), promised).about(it.entry()).with(it.text());
        };
    }

    /** What the matter of this event is called from it on, or null where it says nothing of that. */
    static @Nullable PersonalText called(PartnershipEvent event) {
        return switch (event) {
            case CommitmentMade made -> made.promise().what();
            case CommitmentProposed proposed -> proposed.promise().what();
            case CommitmentRenegotiated changed -> changed.what();
            case DecisionProposed proposed -> proposed.question();
            case DisagreementRaised raised -> raised.topic();
            default -> null;
        };
    }

    private static Told promise(String sentence, Promise promise) {
        Part promiser = someone(promise.promiser());
        Part what = new Part.Said(promise.what());
        Told told = promise.due() == null
                ? saying(sentence, promiser, what)
                : saying(sentence + ".due", promiser, what, new Part.Day(promise.due()));
        return told.with(promise.asMinuted());
    }

    static Told act(String sentence, PersonId by, Part promised, Part... more) {
        return saying(
                        sentence,
                        Stream.concat(Stream.of(someone(by), promised), Arrays.stream(more))
                                .toArray(Part[]::new))
                .by(by);
    }

    static Told saying(String sentence, Part... parts) {
        return new Told(sentence, List.of(parts), null, null, List.of());
    }

    Told by(PersonId person) {
        return new Told(sentence, parts, person, about, words);
    }

    Told about(long entry) {
        return new Told(sentence, parts, by, entry, words);
    }

    Told with(@Nullable PersonalText... written) {
        List<PersonalText> all = new ArrayList<>(words);
        for (PersonalText text : written) {
            if (text != null) {
                all.add(Objects.requireNonNull(text));
            }
        }
        return new Told(sentence, parts, by, about, List.copyOf(all));
    }

    static Part someone(PersonId person) {
        return new Part.Someone(person);
    }

    static Part term(String family, Enum<?> constant) {
        return new Part.Term(family + "." + constant.name());
    }
}
