package nz.partnershipledger.doors.account;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nz.partnershipledger.doors.json.WithoutKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own account: its password, what was done to it, and where one is signed in. */
@RestController
@RequestMapping("/api/me")
final class OwnAccountController {
    private final AccountDesk desk;
    private final AccountReading reading;
    private final SessionOfAnAccount sessions;

    OwnAccountController(AccountDesk desk, AccountReading reading, SessionOfAnAccount sessions) {
        this.desk = desk;
        this.reading = reading;
        this.sessions = sessions;
    }

    /** The browsers in which one is signed in, the latest first. */
    record SignedInAt(List<AccountReading.OwnSession> items) {}

    @GetMapping("/account")
    @Operation(summary = "Your own account, and what was done to it")
    AccountReading.WholeAccount showOwnAccount(SignedIn reader) {
        return reading.own(reader);
    }

    @PostMapping("/account/seen")
    @Operation(summary = "Say that you have seen who opened your account or gave you a code")
    @WithoutKey
    ResponseEntity<AccountChanged> sayThatTheWayInWasSeen(SignedIn reader) {
        return changed(desk.waySeen(reader));
    }

    @PostMapping("/password")
    @Operation(summary = "Change your own password")
    @WithoutKey
    ResponseEntity<AccountChanged> changePassword(
            @RequestBody ChangePassword command, SignedIn reader, HttpServletRequest request) {
        var changed = desk.changePassword(command, reader);
        sessions.goOn(request, changed);
        return changed(changed);
    }

    @GetMapping("/sessions")
    @Operation(summary = "The browsers in which you are signed in")
    SignedInAt listOwnSessions(SignedIn reader) {
        return new SignedInAt(reading.ownSessions(reader));
    }

    @DeleteMapping("/sessions")
    @Operation(summary = "Sign out everywhere")
    ResponseEntity<AccountChanged> signOutEverywhere(SignedIn reader) {
        return changed(desk.signOutEverywhere(reader));
    }

    private static ResponseEntity<AccountChanged> changed(AccountChanged it) {
        return ResponseEntity.ok().eTag(String.valueOf(it.version())).body(it);
    }
}
