package nz.partnershipledger.query.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import nz.partnershipledger.doors.account.Feeds;
import nz.partnershipledger.doors.page.Here;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.live.QueryStore;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers a calendar program, which shows by its link alone whose days it may read. */
@RestController
@Tag(name = "Calendars", description = "One's own days, for a calendar program")
final class FeedController {
    static final String CALENDAR = "text/calendar";

    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Partnership Ledger//EN
            BEGIN:VEVENT
            UID:e8f0b6d4-1a2c-4395-a7d8-4c6e9b0f2a06@partnership-ledger
            DTSTAMP:20260720T031500Z
            DTSTART;VALUE=DATE:20260731
            DTEND;VALUE=DATE:20260801
            SUMMARY:Something you said you would do
            END:VEVENT
            END:VCALENDAR
            """;

    private final Feeds feeds;
    private final OwnDays days;
    private final Words words;
    private final InstantSource clock;

    FeedController(Feeds feeds, OwnDays days, Words words, QueryStore query) {
        this.feeds = feeds;
        this.days = days;
        this.words = words;
        this.clock = query.clock();
    }

    @GetMapping(path = Feeds.PATH + "{token}" + Feeds.ENDING, produces = CALENDAR)
    @Operation(
            summary = "The days of what somebody said they would do, and of their hui",
            description =
                    "Opened by the link alone, by nobody's signing in. No words, no names and no places. Of a link that was taken back there is nothing.")
    @ApiResponse(
            responseCode = "200",
            description = "A calendar (RFC 5545)",
            content = @Content(mediaType = CALENDAR, examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletRequest request) {
        Feeds.Opened opened = feeds.open(token).orElseThrow(ReadingRule.THIS_LINK_OPENS_NO_CALENDAR::refusal);
        String text = CalendarText.of(
                days.of(opened.owner().actor(), opened.language()),
                words.label(opened.language(), "page.ledger"),
                Here.of(request),
                clock.instant());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
