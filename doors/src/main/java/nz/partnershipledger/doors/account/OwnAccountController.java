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
    private final Accounts accounts;
    private final OwnSessions own;
    private final SessionOfAnAccount sessions;

    OwnAccountController(AccountDesk desk, Accounts accounts, OwnSessions own, SessionOfAnAccount sessions) {
        this.desk = desk;
        this.accounts = accounts;
        this.own = own;
        this.sessions = sessions;
    }

    /** One's own account, and what was done to it, the first first. */
    record OwnAccount(AccountView account, List<AccountChange> changes) {}

    /** The browsers in which one is signed in, the latest first. */
    record SignedInAt(List<OwnSessions.OwnSession> items) {}

    @GetMapping("/account")
    @Operation(summary = "Your own account, and what was done to it")
    OwnAccount showOwnAccount(SignedIn reader) {
        return new OwnAccount(
                accounts.withId(reader.account())
                        .map(AccountView::of)
                        .orElseThrow(AccountRule.THERE_IS_NO_SUCH_ACCOUNT::refusal),
                accounts.changes(reader.account()));
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
        return new SignedInAt(own.of(reader.account(), reader.version()));
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
