package nz.partnershipledger.command.welcome;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.welcome.InvitationBodies.Invited;
import nz.partnershipledger.command.welcome.InvitationBodies.Inviting;
import nz.partnershipledger.command.welcome.InvitationDesk.Link;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.doors.page.Here;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnershipId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Inviting others to take part, for those who look after who does. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/invitations")
final class InvitationController {
    private final InvitationDesk desk;

    InvitationController(InvitationDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(
            summary = "Invite someone to take part",
            description =
                    "As a `person` who is registered, or by `name`. What opens the invitation is answered this once: the"
                            + " link for the invited, and the six digits to say apart from it.")
    @WithoutKey
    ResponseEntity<Invited> invitePartner(
            @PathVariable PartnershipId partnership,
            @RequestBody Inviting body,
            Asking asking,
            HttpServletRequest request) {
        Invited invited = desk.invite(partnership, body, asking, linkFrom(request));
        return ResponseEntity.created(URI.create("/api/partnerships/" + partnership + "/invitations/" + invited.id()))
                .cacheControl(CacheControl.noStore())
                .eTag(String.valueOf(invited.version()))
                .header("Ledger-Position", String.valueOf(invited.position()))
                .body(invited);
    }

    @PostMapping("/{invitation}/renew")
    @Operation(
            summary = "Give another link and other digits for an invitation",
            description = "Those before open nothing from then on; it is open for 14 days again.")
    @WithoutKey
    ResponseEntity<Invited> renewInvitation(
            @PathVariable PartnershipId partnership,
            @PathVariable InvitationId invitation,
            Asking asking,
            HttpServletRequest request) {
        Invited invited = desk.renew(partnership, invitation, asking, linkFrom(request));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(String.valueOf(invited.version()))
                .body(invited);
    }

    @PostMapping("/{invitation}/revoke")
    @Operation(summary = "Take an invitation back")
    @WithoutKey
    ResponseEntity<Answer> revokeInvitation(
            @PathVariable PartnershipId partnership, @PathVariable InvitationId invitation, Asking asking) {
        return desk.revoke(partnership, invitation, asking).overHttp();
    }

    /** The page of the invited, as this host is called by who asks; a browser sends nothing of what follows the number sign. */
    private static Link linkFrom(HttpServletRequest request) {
        String host = Here.of(request);
        return (secret, language) ->
                host + InvitationPageController.PATH + (language == null ? "" : "/" + language) + "#" + secret;
    }
}
