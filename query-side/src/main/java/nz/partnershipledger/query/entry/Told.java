package nz.partnershipledger.query.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentBegun;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
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
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.commitment.ReasonShared;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.commitment.WorkEvent.ThanksTakenBack;
import nz.partnershipledger.events.commitment.WorkEvent.WorkDone;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;
import nz.partnershipledger.events.commitment.WorkEvent.WorkThanked;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.events.entry.EntryWidened;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.invitation.InvitationDeclined;
import nz.partnershipledger.events.invitation.InvitationEvent;
import nz.partnershipledger.events.invitation.InvitationRevoked;
import nz.partnershipledger.events.invitation.PartnerInvited;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.LeavingWithdrawn;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.partnership.TierChanged;
import nz.partnershipledger.store.Catalogue;
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
            case StandingEvent stood -> ofStanding(stood);
            case SightEvent paused -> act(paused, paused.by(), someone(paused.person()));
            case InvitationEvent asked -> ofInvitation(asked);
            case ElementEntered entered -> ofElement(entered);
            case ReplyGiven reply -> act(reply, reply.by()).about(reply.entry()).with(reply.text());
            case AnswerEvent answer ->
                act(answer, answer.by()).about(answer.entry()).with(answer.text());
            case EntryReadBack read -> act(read, read.by(), someone(read.to())).about(read.entry());
            case EntryWidened widened -> act(widened, widened.by()).about(widened.entry());
            case EntryShared shared -> act(shared, shared.by()).about(shared.entry());
            case CommitmentBegun begun -> ofPromise(begun);
            case CommitmentWentOn wentOn -> ofPromise(wentOn);
            case WorkDone done ->
                act(done, done.by(), someoneOrAll(done.owedTo())).with(done.what());
            case WorkThanked thanked -> act(thanked, thanked.by(), someone(thanked.to()));
            case ThanksTakenBack back -> act(back, back.by(), someone(back.to()));
            case HuiEvent said -> ToldOfHui.of(said);
            case DecisionEvent decided -> ToldOfDecisions.of(decided);
            case DisagreementEvent differed -> ToldOfDisagreements.of(differed);
        };
    }

    private static Told ofStanding(StandingEvent event) {
        return switch (event) {
            case PartnershipFormed it -> saying(it, someone(it.facilitator()));
            case PartnerJoined it -> ofJoining(it).with(it.discipline(), it.brings());
            case LeavingAskedFor it -> ofAskedLeaving(it).with(it.reason(), it.whyNotAsked());
            case LeavingWithdrawn it -> act(it, it.by(), someone(it.person())).with(it.reason());
            case PartnerLeft it -> saying(it, someone(it.person())).with(it.reason());
            case FacilitatorChanged it -> ofAnotherFacilitator(it);
            case TierChanged it -> saying(it, term("tier", it.tier())).with(it.reason());
            case PartnershipRenamed it -> saying(it).with(it.label());
        };
    }

    private static Told ofAnotherFacilitator(FacilitatorChanged it) {
        Told told = saying(it, someone(it.to()), someone(it.from())).with(it.whyNotAsked());
        return it.whyNotAsked() == null ? told : told.variant("unasked");
    }

    /** Whoever was invited says yes by themselves; of all others it may be said who told them, and what they said. */
    private static Told ofJoining(PartnerJoined it) {
        Told told = saying(it, someone(it.person()), term("role", it.role()));
        if (it.invitation() != null) {
            return told.variant("invited").by(it.person());
        } else if (it.toldBy() != null) {
            return told.variant(it.saidYes() ? "told-and-said-yes" : "told", someone(it.toldBy()));
        }
        return it.saidYes() ? told.variant("said-yes") : told;
    }

    private static Told ofInvitation(InvitationEvent event) {
        return switch (event) {
            case PartnerInvited it ->
                it.person() == null
                        ? saying(it, term("role", it.role())).variant("by-name")
                        : saying(it, someone(it.person()), term("role", it.role()));
            case InvitationDeclined it -> saying(it).with(it.words());
            case InvitationRevoked it -> saying(it);
        };
    }

    private static Told ofElement(ElementEntered it) {
        Told told = saying(it, term("element", it.element())).with(it.reason());
        return it.alongside() ? told.variant("alongside") : told;
    }

    private static Told ofPromise(CommitmentBegun event) {
        Promise promise = event.promise();
        Told undated =
                saying(event, someone(promise.promiser()), said(promise.what())).with(promise.asMinuted());
        Told told = promise.due() == null ? undated : undated.variant("due", day(promise.due()));
        return switch (event) {
            case CommitmentMade _ -> told.by(promise.promiser());
            case CommitmentProposed _ -> told;
        };
    }

    private static Told ofPromise(CommitmentWentOn event) {
        return switch (event) {
            case CommitmentAccepted it -> act(it, it.by()).with(it.reason());
            case CommitmentConfirmed it -> act(it, it.by()).with(it.reason());
            case CommitmentDeclined it -> act(it, it.by()).with(it.reason());
            case CommitmentWithdrawn it -> act(it, it.by()).with(it.reason());
            case ProgressNoted it -> act(it, it.by()).with(it.note());
            case HandAskedFor it -> {
                Told asked = act(it, it.by()).with(it.note());
                yield it.of().isEmpty() ? asked : asked.variant("of", several(it.of()));
            }
            case CommitmentRenegotiated it -> {
                Told agreed = it.agreedBy().isEmpty()
                        ? act(it, it.by()).variant("alone")
                        : act(it, it.by(), several(it.agreedBy()));
                yield it.due() == null ? agreed : agreed.variant("due", day(it.due()));
            }
            case AgreementDenied it -> act(it, it.by()).about(it.entry()).with(it.text());
            case HandOverOffered it -> act(it, it.by(), someone(it.to())).with(it.reason());
            case HandOverAccepted it -> act(it, it.by()).with(it.reason());
            case HandOverDeclined it -> act(it, it.by()).with(it.reason());
            case CommitmentKept it -> act(it, it.by()).with(it.evidence());
            case CommitmentMissed it -> act(it, it.by());
            case CommitmentReleased it -> act(it, it.by(), several(it.agreedBy()));
            case KeepingDisputed it -> act(it, it.by()).with(it.text());
            case CommitmentReopened it -> act(it, it.by()).with(it.text());
            case CommitmentEntryTakenBack it ->
                act(it, it.by()).about(it.entry()).with(it.text());
            case ReasonShared it -> act(it, it.by()).about(it.entry()).with(it.text());
            case ChangeAskedFor it -> ofAskedChange(it).with(it.what(), it.reason(), it.whyNotAsked());
            case ChangeWithdrawn it -> act(it, it.by()).with(it.reason());
        };
    }

    /** What the matter of this event is called from it on, or null where it says nothing of that. */
    static @Nullable PersonalText called(PartnershipEvent event) {
        return switch (event) {
            case CommitmentBegun begun -> begun.promise().what();
            case CommitmentRenegotiated changed -> changed.what();
            case DecisionProposed proposed -> proposed.question();
            case DisagreementRaised raised -> raised.topic();
            case CommitmentWentOn _, DecisionEvent _, DisagreementEvent _ -> null;
            case StandingEvent _, SightEvent _, InvitationEvent _, JourneyEvent _ -> null;
            case WorkEvent _, HuiEvent _, EntryEvent _ -> null;
        };
    }

    private static Told ofAskedLeaving(LeavingAskedFor it) {
        Told told = act(it, it.by(), someone(it.person()));
        return it.asks() ? told : told.variant("unasked");
    }

    private static Told ofAskedChange(ChangeAskedFor it) {
        Told told = act(it, it.by(), someone(it.of()));
        if (!it.asks()) {
            return told.variant("unasked");
        }
        return switch (it.change()) {
            case RENEGOTIATE -> it.due() == null ? told : told.variant("due", day(it.due()));
            case RELEASE -> told.variant("release");
            case HAND_OVER -> told.variant("hand-over", someone(Objects.requireNonNull(it.to())));
        };
    }

    /** Somebody's act: who, what it is about unless it begins with it, and more. */
    static Told act(PartnershipEvent event, PersonId by, Part... more) {
        return told(event, Stream.of(Stream.of(someone(by)), matter(event), Stream.of(more)))
                .by(by);
    }

    /** What happened: what it is about unless it begins with it, and more. */
    static Told saying(PartnershipEvent event, Part... more) {
        return told(event, Stream.of(matter(event), Stream.of(more)));
    }

    private static Told told(PartnershipEvent event, Stream<Stream<Part>> parts) {
        return new Told(
                Catalogue.storedForm(event.getClass()).name(),
                parts.flatMap(it -> it).toList(),
                null,
                null,
                List.of());
    }

    private static Stream<Part> matter(PartnershipEvent event) {
        Thing thing = event.begins() ? null : event.thing();
        return switch (thing) {
            case CommitmentId promise -> Stream.of(new Part.Promised(promise));
            case DecisionId decision -> Stream.of(new Part.Matter(decision.value()));
            case DisagreementId difference -> Stream.of(new Part.Matter(difference.value()));
            case HuiId _, VoiceId _, GoingWellId _, DifficultyId _, DecisionMapId _, WorkId _ -> Stream.of();
            case null -> Stream.of();
        };
    }

    /** The same, told in another sentence, which speaks of more. */
    Told variant(String which, Part... more) {
        return new Told(
                sentence + "." + which,
                Stream.concat(parts.stream(), Stream.of(more)).toList(),
                by,
                about,
                words);
    }

    /** The same, as this person's act. */
    Told by(PersonId person) {
        return new Told(sentence, parts, person, about, words);
    }

    private Told about(long entry) {
        return new Told(sentence, parts, by, entry, words);
    }

    /** The same, with what was written with it. */
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

    private static Part someoneOrAll(@Nullable PersonId person) {
        return person == null ? new Part.Term("promise.for-all") : someone(person);
    }

    static Part several(Set<PersonId> people) {
        return new Part.Several(people);
    }

    static Part said(PersonalText text) {
        return new Part.Said(text);
    }

    static Part day(LocalDate day) {
        return new Part.Day(day);
    }

    static Part term(String family, Enum<?> constant) {
        return new Part.Term(family + "." + constant.name());
    }
}
