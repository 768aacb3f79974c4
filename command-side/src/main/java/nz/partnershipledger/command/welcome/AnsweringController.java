package nz.partnershipledger.command.welcome;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.welcome.AnsweringDesk.From;
import nz.partnershipledger.command.welcome.AnsweringDesk.Yes;
import nz.partnershipledger.command.welcome.InvitationBodies.Accepting;
import nz.partnershipledger.command.welcome.InvitationBodies.Declining;
import nz.partnershipledger.command.welcome.InvitationBodies.Joined;
import nz.partnershipledger.command.welcome.InvitationBodies.LookedAt;
import nz.partnershipledger.command.welcome.InvitationBodies.Looking;
import nz.partnershipledger.doors.account.ComingIn;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.doors.problem.RequestId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answering an invitation, for whoever holds one; nobody need be signed in. What opens it comes in bodies alone. */
@RestController
@RequestMapping("/api/invitations")
final class AnsweringController {
    private final AnsweringDesk desk;

    AnsweringController(AnsweringDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/look")
    @Operation(
            summary = "Look at an invitation",
            description =
                    "Who asks, and as what; with the six digits, which partnership it is. Five wrong ones close it.")
    @WithoutKey
    ResponseEntity<LookedAt> lookAtInvitation(@RequestBody Looking body, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(desk.look(body.secret(), body.pin(), from(request)));
    }

    @PostMapping("/accept")
    @Operation(
            summary = "Say yes to an invitation",
            description =
                    "With a username and a password of one's own, which are good from then on; whoever has an account"
                            + " signs in and sends neither.")
    @WithoutKey
    ResponseEntity<Joined> acceptInvitation(@RequestBody Accepting body, HttpServletRequest request) {
        Yes yes = desk.accept(body.secret(), body.pin(), body.username(), body.password(), from(request));
        Answer answer = yes.answer();
        return ResponseEntity.ok()
                .eTag(String.valueOf(answer.version()))
                .header("Ledger-Position", String.valueOf(answer.position()))
                .body(new Joined(
                        yes.partnership(),
                        answer.version(),
                        answer.position(),
                        yes.own().actor().person(),
                        yes.own().account()));
    }

    @PostMapping("/decline")
    @Operation(
            summary = "Say no to an invitation",
            description = "With words for the one who asked, if one likes. Of someone invited by name no name is kept.")
    @WithoutKey
    ResponseEntity<Answer> declineInvitation(@RequestBody Declining body, HttpServletRequest request) {
        return desk.decline(body.secret(), body.pin(), body.words(), from(request))
                .overHttp();
    }

    static From from(HttpServletRequest request) {
        return new From(
                request.getRemoteAddr(),
                RequestId.of(request),
                request.getMethod() + " " + request.getRequestURI(),
                ComingIn.already().orElse(null));
    }
}
