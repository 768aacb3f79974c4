package nz.partnershipledger.command.entry;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.command.commitment.FollowUp.AnswerChange;
import nz.partnershipledger.command.commitment.FollowUp.ConfirmCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.FollowUp.DenyAgreement;
import nz.partnershipledger.command.commitment.FollowUp.TakeBackEntry;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
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
import nz.partnershipledger.events.commitment.ReasonShared;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.invitation.InvitationEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said beside an entry. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/entries")
public final class EntryController {
    private final LedgerEvents events;

    /** Finds entries here. */
    public EntryController(LedgerEvents events) {
        this.events = events;
    }

    /** A reply, before it is known what it is beside. */
    record Reply(
            PartnershipId partnership,
            long position,
            PersonalText text,
            @Today LocalDate on,
            @Nullable Audience audience) {
        ReplyToEntry to(Recorded<?> entry) {
            PartnershipEvent event = (PartnershipEvent) entry.event();
            return new ReplyToEntry(
                    partnership,
                    entry.version(),
                    event.thing() instanceof CommitmentId promise ? promise : null,
                    People.of(event.named(), entry.recorder()),
                    event.on(),
                    event.audience(),
                    text,
                    on,
                    audience);
        }
    }

    /** A word, before it is known of what. */
    record Word(
            PartnershipId partnership,
            long position,
            @Nullable PersonalText text,
            @Today LocalDate on) {
        /** Of a promise there were words before there were these. */
        PartnershipCommand to(Recorded<?> entry, boolean isSo) {
            PartnershipEvent event = (PartnershipEvent) entry.event();
            return switch (event) {
                case CommitmentBegun begun -> ofItsBeginning(begun, entry, isSo);
                case ChangeAskedFor asked -> change(asked, entry, isSo);
                case CommitmentWentOn wentOn -> isSo ? answer(entry, event, true) : denial(wentOn, entry);
                case StandingEvent _, JourneyEvent _, WorkEvent _, HuiEvent _, DecisionEvent _ ->
                    answer(entry, event, isSo);
                case DisagreementEvent _, EntryEvent _, InvitationEvent _ -> answer(entry, event, isSo);
            };
        }

        private PartnershipCommand ofItsBeginning(CommitmentBegun event, Recorded<?> entry, boolean isSo) {
            return switch (event) {
                case CommitmentMade made ->
                    isSo
                            ? new ConfirmCommitment(partnership, made.commitment(), null, text, on, null)
                            : new DeclineCommitment(partnership, made.commitment(), null, text, on, null);
                case CommitmentProposed proposed -> answer(entry, proposed, isSo);
            };
        }

        private PartnershipCommand change(ChangeAskedFor asked, Recorded<?> entry, boolean isSo) {
            return new AnswerChange(
                    partnership, asked.commitment(), null, asked, entry.version(), isSo, text, on, asked.audience());
        }

        private PartnershipCommand denial(CommitmentWentOn event, Recorded<?> entry) {
            CommitmentId promise = event.commitment();
            return switch (event) {
                case CommitmentKept _, CommitmentMissed _ ->
                    new TakeBackEntry(partnership, promise, null, entry.version(), text, on, null);
                case CommitmentRenegotiated _, CommitmentReleased _ ->
                    new DenyAgreement(partnership, promise, null, entry.version(), text, on, null);
                case CommitmentAccepted _, CommitmentConfirmed _, CommitmentDeclined _, CommitmentWithdrawn _ ->
                    answer(entry, event, false);
                case ProgressNoted _, HandAskedFor _, HandOverOffered _, HandOverAccepted _, HandOverDeclined _ ->
                    answer(entry, event, false);
                case AgreementDenied _, KeepingDisputed _, CommitmentReopened _ -> answer(entry, event, false);
                case ChangeAskedFor asked -> change(asked, entry, false);
                case ChangeWithdrawn _ -> answer(entry, event, false);
                case CommitmentEntryTakenBack _, ReasonShared _ -> answer(entry, event, false);
            };
        }

        private AnswerEntry answer(Recorded<?> entry, PartnershipEvent event, boolean isSo) {
            return new AnswerEntry(
                    partnership,
                    entry.version(),
                    isSo,
                    event.thing(),
                    event instanceof Binds binding ? binding.binds() : Set.of(),
                    entry.recorder(),
                    event.on(),
                    event.audience(),
                    text,
                    on);
        }
    }

    /** For whom an entry is to be, before it is known which it is. */
    record Wider(
            PartnershipId partnership,
            long position,
            Audience audience,
            @Today LocalDate on) {
        WidenEntry of(Recorded<?> entry) {
            PartnershipEvent event = (PartnershipEvent) entry.event();
            return new WidenEntry(
                    partnership,
                    new Marked(entry.version(), event.audience()),
                    event.thing() == null ? null : event.thing().value(),
                    event instanceof ForSome.Word word ? word.speaker() : null,
                    entry.recorder(),
                    event.on(),
                    audience,
                    on);
        }
    }

    @PostMapping("/{position}/widen")
    @Operation(summary = "Let more people read your own word; an audience is never narrowed")
    ResponseEntity<Answer> widenEntry(Asked<Wider> asked) {
        Recorded<?> entry = entry(asked);
        return asked.record(asked.command().of(entry));
    }

    @PostMapping("/{position}/confirm")
    @Operation(summary = "Say of an entry that it is so, as one of those whom it binds")
    ResponseEntity<Answer> confirmEntry(Asked<Word> asked) {
        return answer(asked, true);
    }

    @PostMapping("/{position}/not-so")
    @Operation(summary = "Say of an entry that it is not so, as one of those whom it binds")
    ResponseEntity<Answer> denyEntry(Asked<Word> asked) {
        return answer(asked, false);
    }

    private ResponseEntity<Answer> answer(Asked<Word> asked, boolean isSo) {
        Recorded<?> entry = entry(asked);
        return asked.record(asked.command().to(entry, isSo));
    }

    private Recorded<?> entry(Asked<?> asked) {
        return events.at(asked.inPath("position", Long.class))
                .filter(it -> it.stream().equals(asked.inPath("partnership", PartnershipId.class)))
                .orElseThrow(EntryRule.NO_SUCH_ENTRY::refusal);
    }

    @PostMapping("/{position}/reply")
    @Operation(summary = "Put a reply beside an entry that concerns you")
    ResponseEntity<Answer> replyToEntry(Asked<Reply> asked) {
        Recorded<?> entry = entry(asked);
        Reply reply = asked.command();
        return asked.make(reply.to(entry), reply.text().text().value(), "/entries/" + CommandDesk.POSITION);
    }
}
