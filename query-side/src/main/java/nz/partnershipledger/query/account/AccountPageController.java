package nz.partnershipledger.query.account;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.doors.account.AccountReading;
import nz.partnershipledger.doors.account.AccountReading.WholeAccount;
import nz.partnershipledger.doors.account.AccountView;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Step;
import nz.partnershipledger.query.person.Names;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows administrators one account, what was done to it, and what they may do with it. */
@RestController
@Hidden
final class AccountPageController {
    private final AccountReading accounts;
    private final Names names;
    private final Pages pages;
    private final Days days;

    AccountPageController(AccountReading accounts, Names names, Pages pages, Days days) {
        this.accounts = accounts;
        this.names = names;
        this.pages = pages;
        this.days = days;
    }

    /** The page of an account. */
    record AccountPage(
            AccountView account,
            String person,
            String role,
            String clusters,
            List<DoneToIt> changes,
            List<Form> steps) {}

    @GetMapping(AccountsPageController.PATH + "/{account}")
    ResponseEntity<String> show(@PathVariable UUID account, Actor reader, HttpServletRequest request) {
        Saying say = pages.saying(request);
        WholeAccount whole = accounts.whole(account, reader);
        DoneToIt.Told told = DoneToIt.telling(names, whole, reader, say);
        AccountView it = whole.account();
        Forms forms = new Forms(
                say,
                days.today(),
                reader.person(),
                List.of(),
                Map.of("account", account.toString()),
                request.getRequestURI());
        boolean own = it.person().equals(reader.person());
        Stream<Step> steps = !it.enabled()
                ? Stream.of(StepOfAccount.REOPEN)
                : own
                        ? Stream.of(StepOfAccount.CLOSE)
                        : Stream.of(StepOfAccount.CODE, StepOfAccount.ROLE, StepOfAccount.CLOSE);
        return pages.show(
                request,
                "account/account",
                new AccountPage(
                        it,
                        told.person().name(),
                        say.label("account-role." + it.role().name()),
                        it.clusters().isEmpty() ? say.label("accounts.no-clusters") : say.clusters(it.clusters()),
                        told.changes(),
                        steps.map(step -> forms.form(step, "main")).toList()));
    }
}
