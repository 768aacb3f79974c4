package nz.partnershipledger.command.partnership;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.partnership.SightCommand.ConfirmPause;
import nz.partnershipledger.command.partnership.SightCommand.EndPause;
import nz.partnershipledger.command.partnership.SightCommand.PauseSight;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SealedGrounds;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pausing what somebody reads of a partnership. Who reads of that is not chosen, so none of these has an audience. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/partners/{person}/pause")
public final class SightController {
    /** Whose sight is to be paused, and why. */
    record Why(PartnershipId partnership, PersonId person, SealedGrounds why) {}

    /** Whose sight it is. */
    record Whose(PartnershipId partnership, PersonId person) {}

    @PostMapping
    @Operation(summary = "Pause what a partner reads and records here, where safety or a court asks for that")
    ResponseEntity<Answer> pauseSight(Asked<Why> asked) {
        Why said = asked.command();
        return asked.record(new PauseSight(said.partnership(), said.person(), said.why()));
    }

    @PostMapping("/confirm")
    @Operation(summary = "Confirm, as a practice leader, that it is paused; within five working days")
    ResponseEntity<Answer> confirmPause(Asked<Whose> asked) {
        Whose said = asked.command();
        return asked.record(new ConfirmPause(said.partnership(), said.person()));
    }

    @PostMapping("/end")
    @Operation(summary = "End the pause")
    ResponseEntity<Answer> endPause(Asked<Whose> asked) {
        Whose said = asked.command();
        return asked.record(new EndPause(said.partnership(), said.person()));
    }
}
