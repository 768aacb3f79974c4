package nz.partnershipledger.doors.account;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.events.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts, for administrators. */
@RestController
@RequestMapping(path = "/api/accounts")
final class AccountsController {
    private final AccountDesk desk;
    private final AccountReading reading;
    private final AccountsInList list;
    private final RepeatedRequests repeated;

    AccountsController(AccountDesk desk, AccountReading reading, AccountsInList list, RepeatedRequests repeated) {
        this.desk = desk;
        this.reading = reading;
        this.list = list;
        this.repeated = repeated;
    }

    @PostMapping
    @Operation(summary = "Open an account for someone who is registered")
    ResponseEntity<AccountChanged> openAccount(
            @RequestBody OpenAccount command, SignedIn own, HttpServletRequest request) {
        var key = IdempotencyKey.of(request);
        var opened = key == null
                ? desk.open(command, own.actor())
                : repeated.once(
                        own.account(), key, "POST /api/accounts", command, () -> desk.open(command, own.actor()));
        return ResponseEntity.created(URI.create("/api/accounts/" + opened.id()))
                .eTag(String.valueOf(opened.version()))
                .body(opened);
    }

    @GetMapping("/{account}")
    @Operation(summary = "Show one account")
    ResponseEntity<AccountView> showAccount(@PathVariable UUID account, Actor actor) {
        var found = reading.whole(account, actor).account();
        return ResponseEntity.ok().eTag(String.valueOf(found.version())).body(found);
    }

    /** What was done to an account, the first first. */
    record Changes(List<AccountChange> items) {}

    @GetMapping("/{account}/changes")
    @Operation(summary = "Show what was done to an account")
    Changes showChanges(@PathVariable UUID account, Actor actor) {
        return new Changes(reading.whole(account, actor).changes());
    }

    @PostMapping("/{account}/one-time-code")
    @Operation(summary = "Give a code in place of a lost password")
    @WithoutKey
    ResponseEntity<AccountDesk.CodeGiven> giveCode(@PathVariable UUID account, SignedIn own) {
        var given = desk.giveCode(account, own);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(String.valueOf(given.version()))
                .body(given);
    }

    @PostMapping("/{account}/close")
    @Operation(summary = "Close an account")
    @WithoutKey
    ResponseEntity<AccountChanged> closeAccount(@PathVariable UUID account, Actor actor) {
        return changed(desk.close(account, actor));
    }

    @PostMapping("/{account}/reopen")
    @Operation(summary = "Open a closed account again")
    @WithoutKey
    ResponseEntity<AccountChanged> reopenAccount(@PathVariable UUID account, Actor actor) {
        return changed(desk.reopen(account, actor));
    }

    @PostMapping("/{account}/role")
    @Operation(summary = "Change what an account may do")
    @WithoutKey
    ResponseEntity<AccountChanged> changeRole(
            @PathVariable UUID account, @RequestBody ChangeRole command, Actor actor) {
        return changed(desk.changeRole(account, command, actor));
    }

    private static ResponseEntity<AccountChanged> changed(AccountChanged it) {
        return ResponseEntity.ok().eTag(String.valueOf(it.version())).body(it);
    }

    @GetMapping
    @Operation(summary = "List the accounts, by username")
    AccountView.Page listAccounts(
            @RequestParam(defaultValue = "50") int limit, @RequestParam(defaultValue = "") String cursor, Actor actor) {
        return list.list(actor, limit, cursor);
    }
}
