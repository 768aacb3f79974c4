package nz.partnershipledger.doors.account;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nz.partnershipledger.doors.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages where one signs in, and looks after one's own account; and the way from there to the first page. */
@Controller
@Hidden
final class SignInController {
    static final String ACCOUNT = "/account";

    private final SignInPage page;
    private final Pages pages;

    SignInController(SignInPage page, Pages pages) {
        this.page = page;
        this.pages = pages;
    }

    /** What the page about one's own account is about. */
    record AccountPage(SignedIn own) {}

    @GetMapping(SignInPage.PATH)
    void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.show(request, response);
    }

    @GetMapping(ACCOUNT)
    ResponseEntity<String> account(SignedIn own, HttpServletRequest request) {
        return pages.show(request, "account", new AccountPage(own));
    }

    @GetMapping(WayBack.HOME)
    void home(SignedIn own, HttpServletResponse response) {
        Onward.to(pages.home(own, ACCOUNT), response);
    }
}
