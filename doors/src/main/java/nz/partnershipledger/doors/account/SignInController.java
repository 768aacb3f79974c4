package nz.partnershipledger.doors.account;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nz.partnershipledger.doors.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where one signs in, and the way from there to the first page. */
@Controller
@Hidden
final class SignInController {
    /** The page of one's own account. */
    static final String ACCOUNT = "/account";

    private final SignInPage page;
    private final Pages pages;

    SignInController(SignInPage page, Pages pages) {
        this.page = page;
        this.pages = pages;
    }

    @GetMapping(SignInPage.PATH)
    void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.show(request, response);
    }

    @GetMapping(WayBack.HOME)
    void home(SignedIn own, HttpServletResponse response) {
        Onward.to(pages.home(own, ACCOUNT), response);
    }
}
