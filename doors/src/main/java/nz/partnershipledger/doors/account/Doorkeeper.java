package nz.partnershipledger.doors.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nz.partnershipledger.doors.page.Asker;
import nz.partnershipledger.doors.problem.Problems;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Answers where sessions are used: someone at a browser is led to the sign-in and back, everyone else is told the problem.
 * Only pages are led back to; whatever changes something has to be sent again by who sent it.
 */
final class Doorkeeper {
    private final Problems problems;
    private final SignInPage page;

    Doorkeeper(Problems problems, SignInPage page) {
        this.problems = problems;
        this.page = page;
    }

    /** Nobody is signed in. */
    void pleaseSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException {
        if (HttpMethod.GET.matches(request.getMethod()) && Asker.wantsAPage(request)) {
            Onward.to(WayBack.fromSignInTo(request), response);
        } else {
            problem(request, response, trouble);
        }
    }

    /** Whoever is signed in may not do this, or did not show that they mean to. */
    void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException trouble)
            throws IOException {
        if (SignInPage.PATH.equals(request.getRequestURI()) && Asker.wantsAPage(request)) {
            showAgain(request, response, trouble);
        } else {
            problem(request, response, trouble);
        }
    }

    /** Someone has just signed in. */
    void welcome(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        Onward.to(WayBack.of(request), response);
    }

    /** The sign-in by the form did not work. */
    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException {
        if (Asker.wantsAPage(request)) {
            showAgain(request, response, trouble);
        } else {
            problem(request, response, trouble);
        }
    }

    private void showAgain(HttpServletRequest request, HttpServletResponse response, RuntimeException trouble)
            throws IOException {
        var told = problems.told(request, trouble);
        told.headers().forEach((name, value) -> {
            if (!name.equals(Problems.CHALLENGE)) {
                response.setHeader(name, value);
            }
        });
        page.showAgain(
                request, response, told.problem().status(), told.problem().detail());
    }

    /** A browser that hears of Basic opens a window of its own, so it does not hear of it. */
    private void problem(HttpServletRequest request, HttpServletResponse response, RuntimeException trouble)
            throws IOException {
        if (Asker.isABrowser(request)) {
            problems.answerWithoutChallenge(request, response, trouble);
        } else {
            problems.answer(request, response, trouble);
        }
    }
}
