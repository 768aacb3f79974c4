package nz.partnershipledger.doors.account;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.doors.page.Here;
import nz.partnershipledger.doors.words.Languages;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own account: its password, what was done to it, and where one is signed in. */
@RestController
@RequestMapping("/api/me")
final class OwnAccountController {
    private final AccountDesk desk;
    private final AccountReading reading;
    private final SessionOfAnAccount sessions;
    private final Feeds feeds;
    private final LastHere lastHere;

    OwnAccountController(
            AccountDesk desk, AccountReading reading, SessionOfAnAccount sessions, Feeds feeds, LastHere lastHere) {
        this.feeds = feeds;
        this.lastHere = lastHere;
        this.desk = desk;
        this.reading = reading;
        this.sessions = sessions;
    }

    /** The browsers in which one is signed in, the latest first. */
    record SignedInAt(List<AccountReading.OwnSession> items) {}

    /** The calendars of one's own, the latest first. */
    record OwnFeeds(List<Feeds.Feed> items) {}

    @GetMapping("/account")
    @Operation(summary = "Your own account, and what was done to it")
    AccountReading.WholeAccount showOwnAccount(SignedIn reader) {
        return reading.own(reader);
    }

    @PostMapping("/account/seen")
    @Operation(summary = "Say that you have seen who opened your account or gave you a code")
    @WithoutKey
    ResponseEntity<AccountChanged> sayThatTheWayInWasSeen(SignedIn reader) {
        return changed(desk.waySeen(reader));
    }

    @PostMapping("/welcome/seen")
    @Operation(summary = "Say that you have read what this is")
    @WithoutKey
    ResponseEntity<AccountChanged> sayThatTheWelcomeWasRead(SignedIn reader) {
        lastHere.welcomed(reader);
        return changed(AccountChanged.of(reader.account(), reader.version()));
    }

    @PostMapping("/password")
    @Operation(summary = "Change your own password")
    @WithoutKey
    ResponseEntity<AccountChanged> changePassword(
            @RequestBody ChangePassword command, SignedIn reader, HttpServletRequest request) {
        var changed = desk.changePassword(command, reader);
        sessions.goOn(request, changed);
        return changed(changed);
    }

    @GetMapping("/sessions")
    @Operation(summary = "The browsers in which you are signed in")
    SignedInAt listOwnSessions(SignedIn reader) {
        return new SignedInAt(reading.ownSessions(reader));
    }

    @DeleteMapping("/sessions")
    @Operation(summary = "Sign out everywhere")
    ResponseEntity<AccountChanged> signOutEverywhere(SignedIn reader) {
        return changed(desk.signOutEverywhere(reader));
    }

    @GetMapping("/feeds")
    @Operation(summary = "The calendars that you have made links for")
    OwnFeeds listOwnFeeds(SignedIn reader) {
        return new OwnFeeds(feeds.of(reader));
    }

    @GetMapping("/feeds/{feed}")
    @Operation(summary = "One of your calendars, without its link")
    Feeds.Feed showOwnFeed(@PathVariable UUID feed, SignedIn reader) {
        return feeds.of(reader).stream()
                .filter(it -> it.id().equals(feed))
                .findFirst()
                .orElseThrow(AccountRule.THERE_IS_NO_SUCH_CALENDAR::refusal);
    }

    @PostMapping("/feeds")
    @Operation(
            summary = "Make a link for a calendar of your own promises and hui",
            description =
                    "Whoever has the link reads the days of what you said you would do, without words, names or places. It is told"
                            + " this once, and holds until it is taken back.")
    @WithoutKey
    ResponseEntity<Feeds.Made> makeFeed(SignedIn reader, HttpServletRequest request) {
        var made = feeds.make(reader, Languages.of(request), Here.of(request));
        return ResponseEntity.created(URI.create("/api/me/feeds/" + made.id()))
                .cacheControl(CacheControl.noStore())
                .eTag(String.valueOf(made.version()))
                .body(made);
    }

    @DeleteMapping("/feeds/{feed}")
    @Operation(summary = "Take back the link of a calendar")
    ResponseEntity<Void> revokeFeed(@PathVariable UUID feed, SignedIn reader) {
        feeds.revoke(reader, feed);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<AccountChanged> changed(AccountChanged it) {
        return ResponseEntity.ok().eTag(String.valueOf(it.version())).body(it);
    }
}
