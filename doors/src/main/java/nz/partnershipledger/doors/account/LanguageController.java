package nz.partnershipledger.doors.account;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.Trouble;
import nz.partnershipledger.doors.words.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets a reader choose a language, and keeps it in a cookie for a year, whether they are signed in or not. */
@RestController
@Hidden
final class LanguageController {
    static final String PATH = "/language";

    @GetMapping(PATH + "/{tag}")
    void choose(@PathVariable String tag, HttpServletRequest request, HttpServletResponse response) {
        var language = Languages.tagged(tag).orElseThrow(() -> new RequestInTrouble(Trouble.THERE_IS_NOTHING_HERE));
        var cookie = ResponseCookie.from(Languages.COOKIE, language.toLanguageTag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        Onward.to(WayBack.or(request.getParameter(WayBack.PARAMETER), SignInPage.PATH), response);
    }
}
