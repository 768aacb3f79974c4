package nz.partnershipledger.command.journey;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import nz.partnershipledger.command.base.EveryPartnerReadsThis;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moving through He Pikorua. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/stage")
public final class JourneyController {
    private final CommandDesk desk;
    private final Sealing sealing;

    /** Takes requests to this desk. */
    public JourneyController(CommandDesk desk, Sealing sealing) {
        this.desk = desk;
        this.sealing = sealing;
    }

    record StageBody(
            Element element,
            @Nullable Boolean alongside,
            @Nullable String reason,
            @Nullable LocalDate on,
            @Nullable Audience audience) {}

    @PostMapping
    @Operation(summary = "Move to an element of He Pikorua, forward or back")
    ResponseEntity<Answer> moveToElement(
            @PathVariable PartnershipId partnership, @RequestBody StageBody body, Asking asking) {
        EveryPartnerReadsThis.check(body.audience());
        LocalDate on = body.on();
        MoveToElement command = new MoveToElement(
                partnership,
                body.element(),
                Boolean.TRUE.equals(body.alongside()),
                sealing.about(partnership, partnership, body.reason()),
                on == null ? asking.acting().today() : on);
        return desk.change(asking, body, command, partnership.value()).overHttp();
    }
}
