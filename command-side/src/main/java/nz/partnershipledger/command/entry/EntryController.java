package nz.partnershipledger.command.entry;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Set;
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
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
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
        PartnershipCommand to(Recorded<?> entry, boolean isSo) {
            PartnershipEvent event = (PartnershipEvent) entry.event();
            PartnershipCommand ofItsOwn =
                    event instanceof CommitmentEvent promised ? ofAPromise(promised, entry.version(), isSo) : null;
            return ofItsOwn == null ? answer(entry, event, isSo) : ofItsOwn;
        }

        /** For a promise there were words before there were these; null where these are the only ones. */
        private @Nullable PartnershipCommand ofAPromise(CommitmentEvent event, long version, boolean isSo) {
            CommitmentId promise = event.commitment();
            if (event instanceof CommitmentMade) {
                return isSo
                        ? new ConfirmCommitment(partnership, promise, null, text, on, null)
                        : new DeclineCommitment(partnership, promise, null, text, on, null);
            }
            if (!isSo && (event instanceof CommitmentKept || event instanceof CommitmentMissed)) {
                return new TakeBackEntry(partnership, promise, null, version, text, on, null);
            }
            if (!isSo && (event instanceof CommitmentRenegotiated || event instanceof CommitmentReleased)) {
                return new DenyAgreement(partnership, promise, null, version, text, on, null);
            }
            return event instanceof ChangeAskedFor asked
                    ? new AnswerChange(partnership, promise, null, asked, version, isSo, text, on, asked.audience())
                    : null;
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
