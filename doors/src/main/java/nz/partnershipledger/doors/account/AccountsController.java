package nz.partnershipledger.doors.account;

import java.net.URI;
import java.util.UUID;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.events.Actor;
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
    private static final int MOST = 500;

    private final AccountDesk desk;
    private final Accounts accounts;

    AccountsController(AccountDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @PostMapping
    ResponseEntity<AccountChanged> open(@RequestBody OpenAccount command, Actor actor) {
        var opened = desk.open(command, actor);
        return ResponseEntity.created(URI.create("/api/accounts/" + opened.id()))
                .eTag(String.valueOf(opened.version()))
                .body(opened);
    }

    @GetMapping("/{account}")
    ResponseEntity<AccountView> one(@PathVariable UUID account, Actor actor) {
        OnlyAnAdministratorLooksAfterAccounts.check(actor);
        var found = accounts.withId(account).orElseThrow(ThereIsNoSuchAccount::here);
        return ResponseEntity.ok().eTag(String.valueOf(found.version())).body(AccountView.of(found));
    }

    @GetMapping
    AccountView.Page all(
            @RequestParam(defaultValue = "50") int limit, @RequestParam(defaultValue = "") String cursor, Actor actor) {
        OnlyAnAdministratorLooksAfterAccounts.check(actor);
        if (limit < 1 || limit > MOST) {
            throw RequestInTrouble.with(Fault.in("limit", "out-of-range", 1, MOST));
        }
        var found = accounts.after(cursor, limit + 1);
        var page = found.stream().limit(limit).map(AccountView::of).toList();
        return new AccountView.Page(page, found.size() > limit ? page.getLast().username() : null, accounts.count());
    }
}
