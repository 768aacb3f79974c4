package nz.partnershipledger.doors.account;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where one signs in; until there are others it is home, too. */
@Controller
@Hidden
final class SignInController {
    private final SignInPage page;

    SignInController(SignInPage page) {
        this.page = page;
    }

    @GetMapping(SignInPage.PATH)
    void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.show(request, response);
    }

    @GetMapping(WayBack.HOME)
    void home(HttpServletResponse response) {
        Onward.to(SignInPage.PATH, response);
    }
}
