package nz.partnershipledger.doors.account;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import nz.partnershipledger.doors.json.WithoutKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One's own password. */
@RestController
final class PasswordController {
    private final AccountDesk desk;
    private final SessionOfAnAccount sessions;

    PasswordController(AccountDesk desk, SessionOfAnAccount sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    @PostMapping("/api/me/password")
    @Operation(summary = "Change your own password")
    @WithoutKey
    ResponseEntity<AccountChanged> changePassword(
            @RequestBody ChangePassword command, SignedIn own, HttpServletRequest request) {
        var changed = desk.changePassword(command, own);
        sessions.goOn(request, changed);
        return ResponseEntity.ok().eTag(String.valueOf(changed.version())).body(changed);
    }
}
