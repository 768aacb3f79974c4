package nz.partnershipledger.doors.account;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in. */
@RestController
final class MeController {
    /** The one who is signed in, and what they may do. */
    record Me(PersonId person, String username, SystemRole role, List<String> clusters) {}

    @GetMapping("/api/me")
    @Operation(summary = "Who is signed in")
    Me whoIsSignedIn(SignedIn own) {
        var actor = own.actor();
        return new Me(
                actor.person(),
                own.username(),
                actor.role(),
                actor.clusters().stream().sorted().toList());
    }
}
