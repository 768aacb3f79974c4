package nz.partnershipledger.command.entry;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said beside an entry. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/entries")
public final class EntryController {
    private final CommandDesk desk;
    private final Sealing sealing;
    private final LedgerEvents events;

    /** Takes requests to this desk. */
    public EntryController(CommandDesk desk, Sealing sealing, LedgerEvents events) {
        this.desk = desk;
        this.sealing = sealing;
        this.events = events;
    }

    record ReplyBody(
            String text, @Nullable LocalDate on, @Nullable Audience audience) {}

    @PostMapping("/{position}/reply")
    @Operation(summary = "Put a reply beside an entry that concerns you")
    ResponseEntity<Answer> replyToEntry(
            @PathVariable PartnershipId partnership,
            @PathVariable long position,
            @RequestBody ReplyBody body,
            Asking asking) {
        Recorded<?> entry = events.at(position)
                .filter(it -> it.stream().equals(partnership))
                .orElseThrow(EntryRule.NO_SUCH_ENTRY::refusal);
        PartnershipEvent event = (PartnershipEvent) entry.event();
        CommitmentId commitment = event.thing() instanceof CommitmentId promise ? promise : null;
        PersonalText text = sealing.certain(partnership, partnership, body.text());
        LocalDate on = body.on();
        ReplyToEntry command = new ReplyToEntry(
                partnership,
                entry.version(),
                commitment,
                People.of(event.named(), entry.recorder()),
                event.on(),
                event.audience(),
                text,
                on == null ? asking.acting().today() : on,
                body.audience());
        return desk.create(
                        asking,
                        body,
                        command,
                        text.text().value(),
                        "/api/partnerships/" + partnership + "/entries/" + CommandDesk.POSITION)
                .overHttp();
    }
}
