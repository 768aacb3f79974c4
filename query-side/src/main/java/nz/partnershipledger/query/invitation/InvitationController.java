package nz.partnershipledger.query.invitation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows those who look after who takes part who is invited. */
@RestController
@Tag(name = "Invitations", description = "Who is invited to take part in a partnership")
final class InvitationController {
    private final InvitationsDesk desk;

    InvitationController(InvitationsDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/partnerships/{partnership}/invitations", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Who is invited to take part",
            description =
                    "By whom, as what, and how it stands, the latest first. What opens an invitation is told once, where it is made.")
    @InPages
    ResponseEntity<Page<InvitationAnswer>> invitations(@PathVariable PartnershipId partnership, Wanted wanted) {
        return desk.invitations().json(wanted);
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/invitations/{invitation}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "That someone was invited")
    ResponseEntity<InvitationAnswer> invitation(
            @PathVariable PartnershipId partnership, @PathVariable UUID invitation, Wanted wanted) {
        return desk.invitations().one(wanted, invitation);
    }
}
