package nz.partnershipledger.command.commitment;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.WhoStands;
import nz.partnershipledger.command.commitment.CommitmentBodies.AboutAnEntry;
import nz.partnershipledger.command.commitment.CommitmentBodies.AskingForAHand;
import nz.partnershipledger.command.commitment.CommitmentBodies.Body;
import nz.partnershipledger.command.commitment.CommitmentBodies.HandingOver;
import nz.partnershipledger.command.commitment.CommitmentBodies.Keeping;
import nz.partnershipledger.command.commitment.CommitmentBodies.Making;
import nz.partnershipledger.command.commitment.CommitmentBodies.Missing;
import nz.partnershipledger.command.commitment.CommitmentBodies.Noting;
import nz.partnershipledger.command.commitment.CommitmentBodies.Releasing;
import nz.partnershipledger.command.commitment.CommitmentBodies.Renegotiating;
import nz.partnershipledger.command.commitment.CommitmentBodies.Replying;
import nz.partnershipledger.command.commitment.CommitmentBodies.Saying;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole life of a promise. What is asked goes to the partnership's history; what the partnership does not know of may
 * be a private promise of whoever asks, and goes to their own.
 */
@RestController
@RequestMapping("/api/partnerships/{partnership}/commitments")
public final class CommitmentController {
    /** No entry has this version, so whatever names an entry that is not there is refused by the rules. */
    private static final long NO_VERSION = 0;

    private final CommandDesk desk;
    private final Sealing sealing;
    private final LedgerEvents events;

    /** Takes requests to this desk. */
    public CommitmentController(CommandDesk desk, Sealing sealing, LedgerEvents events) {
        this.desk = desk;
        this.sealing = sealing;
        this.events = events;
    }

    /** One request about a promise: what all of them share. */
    private record About(PartnershipId partnership, CommitmentId commitment, Asking asking, Body body) {
        LocalDate on() {
            LocalDate on = body.on();
            return on == null ? asking.acting().today() : on;
        }

        @Nullable
        PersonId by() {
            return body.by();
        }

        PersonId speaker() {
            PersonId by = body.by();
            return by == null ? asking.acting().person() : by;
        }

        @Nullable
        Audience audience() {
            return body.audience();
        }
    }

    @PostMapping
    @Operation(summary = "Record what someone says they will do")
    ResponseEntity<Answer> makeCommitment(
            @PathVariable PartnershipId partnership, @RequestBody Making body, Asking asking) {
        About it = new About(partnership, CommitmentId.random(), asking, body);
        Audience audience = Objects.requireNonNullElse(body.audience(), Audience.PARTNERSHIP);
        Function<Pen, CommitmentCommand> command = pen -> new MakeCommitment(
                partnership,
                it.commitment(),
                new Promise(
                        pen.words(body.what()),
                        body.promiser(),
                        body.suggestedBy(),
                        body.owedTo(),
                        body.due(),
                        body.dueAtHui(),
                        body.origin(),
                        Boolean.TRUE.equals(body.spokenAtHui()),
                        null,
                        null),
                it.on(),
                audience);
        Object made = audience.equals(Audience.PRIVATE)
                ? privately(it, body.origin(), command)
                : command.apply(new Pen(sealing, partnership));
        return desk.create(
                        asking,
                        body,
                        made,
                        it.commitment().value(),
                        "/api/partnerships/" + partnership + "/commitments/" + it.commitment())
                .overHttp();
    }

    @PostMapping("/{commitment}/accept")
    @Operation(summary = "Accept what was suggested, or a promise handed over")
    ResponseEntity<Answer> acceptCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody(required = false) @Nullable Replying body,
            Asking asking) {
        Replying said = orNothingSaid(body);
        About it = new About(partnership, commitment, asking, said);
        return followUp(
                it,
                pen -> new AcceptCommitment(
                        partnership, commitment, it.by(), pen.wordsIfAny(said.reason()), it.on(), it.audience()));
    }

    @PostMapping("/{commitment}/confirm")
    @Operation(summary = "Confirm a promise that someone else wrote down for you")
    ResponseEntity<Answer> confirmCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody(required = false) @Nullable Replying body,
            Asking asking) {
        Replying said = orNothingSaid(body);
        About it = new About(partnership, commitment, asking, said);
        return followUp(
                it,
                pen -> new ConfirmCommitment(
                        partnership, commitment, it.by(), pen.wordsIfAny(said.reason()), it.on(), it.audience()));
    }

    @PostMapping("/{commitment}/decline")
    @Operation(summary = "Decline: not mine to do, or not what I said")
    ResponseEntity<Answer> declineCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody(required = false) @Nullable Replying body,
            Asking asking) {
        Replying said = orNothingSaid(body);
        About it = new About(partnership, commitment, asking, said);
        return followUp(
                it,
                pen -> new DeclineCommitment(
                        partnership, commitment, it.by(), pen.wordsIfAny(said.reason()), it.on(), it.audience()));
    }

    @PostMapping("/{commitment}/withdraw")
    @Operation(summary = "Withdraw a suggestion")
    ResponseEntity<Answer> withdrawCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody(required = false) @Nullable Replying body,
            Asking asking) {
        Replying said = orNothingSaid(body);
        About it = new About(partnership, commitment, asking, said);
        return followUp(
                it,
                pen -> new WithdrawCommitment(
                        partnership, commitment, it.by(), pen.wordsIfAny(said.reason()), it.on(), it.audience()));
    }

    @PostMapping("/{commitment}/progress")
    @Operation(summary = "Note progress")
    ResponseEntity<Answer> noteProgress(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody Noting body,
            Asking asking) {
        About it = new About(partnership, commitment, asking, body);
        return followUp(
                it,
                pen -> new NoteProgress(
                        partnership, commitment, it.by(), pen.words(body.note()), it.on(), it.audience()));
    }

    @PostMapping("/{commitment}/ask-for-a-hand")
    @Operation(summary = "Ask for a hand")
    ResponseEntity<Answer> askForAHand(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody AskingForAHand body,
            Asking asking) {
        About it = new About(partnership, commitment, asking, body);
        Set<PersonId> of = Objects.requireNonNullElse(body.of(), Set.of());
        return followUp(
                it,
                pen -> new AskForAHand(
                        partnership, commitment, it.by(), pen.words(body.note()), of, it.on(), it.audience()));
    }

    @PostMapping("/{commitment}/renegotiate")
    @Operation(summary = "Agree on another day or another scope")
    ResponseEntity<Answer> renegotiateCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody Renegotiating body,
            Asking asking) {
        About it = new About(partnership, commitment, asking, body);
        return followUp(
                it,
                pen -> new RenegotiateCommitment(
                        partnership,
                        commitment,
                        it.by(),
                        body.due(),
                        body.dueAtHui(),
                        pen.wordsIfAny(body.what()),
                        pen.reason(it.speaker(), body.reason()),
                        body.agreedBy(),
                        it.on(),
                        it.audience()));
    }

    @PostMapping("/{commitment}/hand-over")
    @Operation(summary = "Offer a promise to someone else, who must accept")
    ResponseEntity<Answer> handOverCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody HandingOver body,
            Asking asking) {
        About it = new About(partnership, commitment, asking, body);
        return followUp(
                it,
                pen -> new HandOverCommitment(
                        partnership,
                        commitment,
                        it.by(),
                        body.to(),
                        pen.wordsIfAny(body.reason()),
                        it.on(),
                        it.audience()));
    }

    @PostMapping("/{commitment}/keep")
    @Operation(summary = "Record that it was kept")
    ResponseEntity<Answer> keepCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody(required = false) @Nullable Keeping body,
            Asking asking) {
        Keeping said = body == null ? new Keeping(null, null, null, null) : body;
        About it = new About(partnership, commitment, asking, said);
        return followUp(
                it,
                pen -> new KeepCommitment(
                        partnership, commitment, it.by(), pen.wordsIfAny(said.evidence()), it.on(), it.audience()));
    }

    @PostMapping("/{commitment}/miss")
    @Operation(summary = "Record that it did not happen")
    ResponseEntity<Answer> missCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody(required = false) @Nullable Missing body,
            Asking asking) {
        Missing said = body == null ? new Missing(null, null, null, null, null) : body;
        About it = new About(partnership, commitment, asking, said);
        return followUp(
                it,
                pen -> new MissCommitment(
                        partnership,
                        commitment,
                        it.by(),
                        pen.reason(it.speaker(), said.reason()),
                        pen.wordsIfAny(said.support()),
                        it.on(),
                        it.audience()));
    }

    @PostMapping("/{commitment}/release")
    @Operation(summary = "Let it go together")
    ResponseEntity<Answer> releaseCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody Releasing body,
            Asking asking) {
        About it = new About(partnership, commitment, asking, body);
        return followUp(
                it,
                pen -> new ReleaseCommitment(
                        partnership,
                        commitment,
                        it.by(),
                        pen.reason(it.speaker(), body.reason()),
                        body.agreedBy(),
                        pen.wordsIfAny(body.support()),
                        it.on(),
                        it.audience()));
    }

    @PostMapping("/{commitment}/dispute")
    @Operation(summary = "See a keeping differently")
    ResponseEntity<Answer> disputeKeeping(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody(required = false) @Nullable Saying body,
            Asking asking) {
        Saying said = Objects.requireNonNullElse(body, Saying.NOTHING_SAID);
        About it = new About(partnership, commitment, asking, said);
        return followUp(
                it,
                pen -> new DisputeKeeping(
                        partnership, commitment, it.by(), pen.wordsIfAny(said.text()), it.on(), it.audience()));
    }

    @PostMapping("/{commitment}/reopen")
    @Operation(summary = "Open it again")
    ResponseEntity<Answer> reopenCommitment(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody(required = false) @Nullable Saying body,
            Asking asking) {
        Saying said = Objects.requireNonNullElse(body, Saying.NOTHING_SAID);
        About it = new About(partnership, commitment, asking, said);
        return followUp(
                it,
                pen -> new ReopenCommitment(
                        partnership, commitment, it.by(), pen.wordsIfAny(said.text()), it.on(), it.audience()));
    }

    @PostMapping("/{commitment}/take-back")
    @Operation(summary = "Take back an entry made by mistake")
    ResponseEntity<Answer> takeBackEntry(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody AboutAnEntry body,
            Asking asking) {
        About it = new About(partnership, commitment, asking, body);
        return followUp(
                it,
                pen -> new TakeBackEntry(
                        partnership,
                        commitment,
                        it.by(),
                        versionOf(body.entry(), pen.stream()),
                        pen.wordsIfAny(body.text()),
                        it.on(),
                        it.audience()));
    }

    @PostMapping("/{commitment}/did-not-agree")
    @Operation(summary = "Say that you did not agree")
    ResponseEntity<Answer> denyAgreement(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody AboutAnEntry body,
            Asking asking) {
        About it = new About(partnership, commitment, asking, body);
        return followUp(
                it,
                pen -> new DenyAgreement(
                        partnership,
                        commitment,
                        it.by(),
                        versionOf(body.entry(), pen.stream()),
                        pen.wordsIfAny(body.text()),
                        it.on(),
                        it.audience()));
    }

    @PostMapping("/{commitment}/share-reason")
    @Operation(summary = "Let the other partners read your reason")
    ResponseEntity<Answer> shareReason(
            @PathVariable PartnershipId partnership,
            @PathVariable CommitmentId commitment,
            @RequestBody AboutAnEntry body,
            Asking asking) {
        About it = new About(partnership, commitment, asking, body);
        return followUp(
                it,
                pen -> new ShareReason(
                        partnership,
                        commitment,
                        it.by(),
                        versionOf(body.entry(), pen.stream()),
                        pen.wordsIfAny(body.text()),
                        it.on(),
                        it.audience()));
    }

    private ResponseEntity<Answer> followUp(About it, Function<Pen, CommitmentCommand> command) {
        try {
            return change(it, command.apply(new Pen(sealing, it.partnership())));
        } catch (Refusal notShared) {
            notShared.throwUnlessOf(CommitmentRule.NO_SUCH_COMMITMENT);
            return change(it, privately(it, Origin.UNSAID, command));
        }
    }

    private ResponseEntity<Answer> change(About it, Object command) {
        return desk.change(it.asking(), it.body(), command, it.commitment().value())
                .overHttp();
    }

    /** The same for the history of whoever asks, once the partnership has said who stands where. */
    private RecordPrivately privately(About it, Origin links, Function<Pen, CommitmentCommand> command) {
        Standing standing =
                desk.ask(it.asking().withoutVersion(), new WhoStands(it.partnership(), links), Standing.class);
        PersonId author = it.asking().acting().person();
        return new RecordPrivately(author, command.apply(new Pen(sealing, author)), standing);
    }

    private long versionOf(long position, StreamId stream) {
        return events.at(position)
                .filter(it -> it.stream().equals(stream))
                .map(it -> it.version())
                .orElse(NO_VERSION);
    }

    private static Replying orNothingSaid(@Nullable Replying body) {
        return Objects.requireNonNullElse(body, Replying.NOTHING_SAID);
    }
}
