package nz.partnershipledger.command.welcome;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import nz.partnershipledger.command.welcome.AnsweringDesk.From;
import nz.partnershipledger.command.welcome.AnsweringDesk.Yes;
import nz.partnershipledger.command.welcome.InvitationBodies.LookedAt;
import nz.partnershipledger.doors.account.ComingIn;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.problem.Problem;
import nz.partnershipledger.doors.problem.Problems;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.TooManyWrongPasswords;
import nz.partnershipledger.doors.problem.Trouble;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page of someone who was invited, step by step. It works without scripts, and what opens the invitation is carried in forms alone: its
 * address is always the same.
 */
@RestController
@Hidden
final class InvitationPageController {
    static final String PATH = "/invitation";

    private final AnsweringDesk desk;
    private final ComingIn comingIn;
    private final Pages pages;
    private final Problems problems;

    InvitationPageController(AnsweringDesk desk, ComingIn comingIn, Pages pages, Problems problems) {
        this.desk = desk;
        this.comingIn = comingIn;
        this.pages = pages;
        this.problems = problems;
    }

    /** What the invited does next. */
    enum Step {
        /** Brings what the link holds. */
        CODE,
        /** Types the six digits. */
        NUMBER,
        /** Says yes or no. */
        ANSWER,
        /** Chooses a username and a password. */
        ACCOUNT,
        /** Has said no. */
        DECLINED
    }

    /**
     * What was typed before.
     *
     * @param secret what the link holds
     * @param pin the six digits
     */
    record Given(String secret, String pin, String username, String words) {
        static final Given NOTHING = new Given("", "", "", "");

        @Override
        public String toString() {
            return "Given[]";
        }
    }

    /**
     * The page.
     *
     * @param it what may be known of the invitation, from the second step on
     * @param wrong what went wrong
     */
    record InvitationPage(
            Step step,
            Given given,
            @Nullable LookedAt it,
            @Nullable Problem wrong) {}

    @GetMapping(PATH)
    ResponseEntity<String> show(HttpServletRequest request) {
        return pages.show(request, "invitation/invitation", new InvitationPage(Step.CODE, Given.NOTHING, null, null));
    }

    /** A browser keeps what follows the number sign on its way from here to the page. */
    @GetMapping(PATH + "/{language}")
    ResponseEntity<Void> inTheirLanguage(@PathVariable String language) {
        String tag = Languages.tagged(language)
                .orElseThrow(() -> new RequestInTrouble(Trouble.THERE_IS_NOTHING_HERE))
                .toLanguageTag();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/language/" + tag + "?to=" + PATH))
                .build();
    }

    @PostMapping(PATH)
    ResponseEntity<String> goOn(
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            HttpServletResponse response) {
        Given given = new Given(secret, pin, username, words);
        From from = AnsweringController.from(request);
        return switch (step) {
            case "number" ->
                orAgain(request, given, from, Step.NUMBER, () -> page(request, Step.ANSWER, given, look(given, from)));
            case "yes" -> orAgain(request, given, from, Step.ANSWER, () -> yes(request, given, from));
            case "join" -> orAgain(request, given, from, Step.ACCOUNT, () -> join(request, response, given, from));
            case "no" ->
                orAgain(request, given, from, Step.ANSWER, () -> {
                    desk.decline(secret, pin, words.isEmpty() ? null : words, from);
                    return page(request, Step.DECLINED, Given.NOTHING, null);
                });
            default ->
                orAgain(
                        request,
                        given,
                        from,
                        Step.CODE,
                        () -> page(request, Step.NUMBER, given, desk.look(secret, null, from)));
        };
    }

    private LookedAt look(Given given, From from) {
        return desk.look(given.secret(), given.pin(), from);
    }

    /** Whoever is signed in says yes as who they are; everyone else chooses what they sign in with first. */
    private ResponseEntity<String> yes(HttpServletRequest request, Given given, From from) {
        LookedAt it = look(given, from);
        return from.own() != null || Objects.requireNonNullElse(it.signsIn(), false)
                ? toThePartnership(desk.accept(given.secret(), given.pin(), null, null, from))
                : page(request, Step.ACCOUNT, given, it);
    }

    private ResponseEntity<String> join(
            HttpServletRequest request, HttpServletResponse response, Given given, From from) {
        // As it was typed: nothing of a password is cleaned.
        String password = Objects.requireNonNullElse(request.getParameter("password"), "");
        Yes yes = desk.accept(given.secret(), given.pin(), given.username(), password, from);
        comingIn.at(request, response, yes.own());
        return toThePartnership(yes);
    }

    private static ResponseEntity<String> toThePartnership(Yes yes) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/partnerships/" + yes.partnership() + "?after="
                        + yes.answer().position()))
                .build();
    }

    private ResponseEntity<String> page(HttpServletRequest request, Step step, Given given, @Nullable LookedAt it) {
        return pages.show(request, "invitation/invitation", new InvitationPage(step, given, it, null));
    }

    /** Where it does not go on, the step is shown again with what was wrong; where it is not open, only that. */
    private ResponseEntity<String> orAgain(
            HttpServletRequest request, Given given, From from, Step step, Supplier<ResponseEntity<String>> next) {
        try {
            return next.get();
        } catch (Refusal | RequestInTrouble | TooManyWrongPasswords trouble) {
            Problem wrong = problems.told(request, trouble).problem();
            Step again = step;
            @Nullable LookedAt it = null;
            try {
                it = step == Step.CODE
                        ? null
                        : step == Step.NUMBER ? desk.look(given.secret(), null, from) : look(given, from);
            } catch (Refusal | RequestInTrouble | TooManyWrongPasswords notEvenThat) {
                again = Step.CODE;
            }
            return pages.show(
                    request,
                    HttpStatus.valueOf(wrong.status()),
                    "invitation/invitation",
                    new InvitationPage(again, again == Step.CODE ? Given.NOTHING : given, it, wrong));
        }
    }
}
