package nz.partnershipledger.query.entry;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.page.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows all that waits for one's own word. */
@RestController
@Hidden
final class WaitingPageController {
    private final WaitingCards cards;
    private final Pages pages;

    WaitingPageController(WaitingCards cards, Pages pages) {
        this.cards = cards;
        this.pages = pages;
    }

    /** All that waits, ten at a time. */
    record WaitingPage(WaitingCards.Some waiting, @Nullable String first) {}

    @GetMapping(WaitingCards.PATH)
    ResponseEntity<String> waiting(Actor reader, HttpServletRequest request) {
        Asked asked = Asked.of(request);
        WaitingCards.Some some = cards.all(reader, asked, pages.saying(request));
        return pages.show(request, "entry/waiting", new WaitingPage(some, asked.firstOfList()));
    }
}
