package nz.partnershipledger.query.account;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nz.partnershipledger.doors.account.AccountReading;
import nz.partnershipledger.doors.account.SignedIn;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.person.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows people their own account: how they come in, who let them in, and where they are signed in. */
@RestController
@Hidden
final class OwnAccountPageController {
    private final AccountReading accounts;
    private final Names names;
    private final Pages pages;

    OwnAccountPageController(AccountReading accounts, Names names, Pages pages) {
        this.accounts = accounts;
        this.names = names;
        this.pages = pages;
    }

    /**
     * The page of one's own account.
     *
     * @param wayInBy who let them in, while they have not said that they saw it
     * @param sessions where they are signed in, in words
     */
    record OwnPage(SignedIn own, @Nullable Called wayInBy, List<String> sessions, List<DoneToIt> changes) {}

    @GetMapping("/account")
    ResponseEntity<String> show(SignedIn reader, HttpServletRequest request) {
        Saying say = pages.saying(request);
        AccountReading.WholeAccount whole = accounts.own(reader);
        DoneToIt.Told told = DoneToIt.telling(names, whole, reader.actor(), say);
        return pages.show(
                request,
                "account/own",
                new OwnPage(
                        reader,
                        told.wayInBy(),
                        accounts.ownSessions(reader).stream()
                                .map(it -> say.label(
                                        "account.sessions.one",
                                        say.moment(it.signedInAt()),
                                        say.moment(it.lastSeenAt())))
                                .toList(),
                        told.changes()));
    }
}
