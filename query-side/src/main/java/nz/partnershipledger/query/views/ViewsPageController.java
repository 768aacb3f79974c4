package nz.partnershipledger.query.views;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Instant;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.live.Progress;
import nz.partnershipledger.query.live.Standings;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.views.ViewsPage.Row;
import nz.partnershipledger.query.views.ViewsPage.UnderWay;
import nz.partnershipledger.query.views.ViewsPage.Waiting;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows administrators how the views stand, and lets them help those that cannot go on. */
@RestController
@Hidden
final class ViewsPageController {
    private final Standings standings;
    private final RebuildsUnderWay rebuilds;
    private final LedgerEvents ledger;
    private final Pages pages;

    ViewsPageController(Standings standings, RebuildsUnderWay rebuilds, LedgerEvents ledger, Pages pages) {
        this.standings = standings;
        this.rebuilds = rebuilds;
        this.ledger = ledger;
        this.pages = pages;
    }

    @GetMapping("/views")
    ResponseEntity<String> views(Actor reader, HttpServletRequest request) {
        ViewController.check(reader);
        Saying say = pages.saying(request);
        long head = ledger.head();
        return pages.show(
                request,
                "views/views",
                new ViewsPage(
                        standings.all().stream().map(it -> row(it, head, say)).toList(), number(head, say)));
    }

    private Row row(Standings.Standing it, long head, Saying say) {
        return new Row(
                it.view(),
                new State(
                        shape(it.state()), say.label("views.state." + it.state().name())),
                number(it.position(), say),
                lag(it, say),
                rate(it.rate(), say),
                underWay(it.view(), head, say),
                rebuilds.findFailed(it.view())
                        .map(failed -> say.label(
                                failed.why() == null ? "views.failed" : "views.failed." + failed.why(),
                                say.moment(failed.since())))
                        .orElse(null),
                it.parked().stream().map(parked -> waiting(parked, say)).toList());
    }

    private static String shape(Standings.State state) {
        return switch (state) {
            case UP_TO_DATE -> "kept";
            case CATCHING_UP -> "come";
            case PARKED -> "korero";
            case STOPPED -> "not";
        };
    }

    private static String lag(Standings.Standing it, Saying say) {
        Instant oldest = it.oldest();
        return oldest == null
                ? say.label("views.lag.none")
                : say.label(
                        it.lag() == 1 ? "views.lag.one" : "views.lag.entries",
                        number(it.lag(), say),
                        say.moment(oldest));
    }

    private @Nullable UnderWay underWay(String view, long head, Saying say) {
        return rebuilds.find(view)
                .map(it -> new UnderWay(
                        say.label("views.under-way", say.moment(it.since()), number(it.read(), say), number(head, say)),
                        it.read(),
                        head))
                .orElse(null);
    }

    private static Waiting waiting(Progress.Parked it, Saying say) {
        return new Waiting(
                it.stream().toString(),
                number(it.version(), say),
                number(it.position(), say),
                it.cause(),
                say.moment(it.since()));
    }

    private static String number(long number, Saying say) {
        return NumberFormat.getIntegerInstance(say.locale()).format(number);
    }

    private static String rate(double rate, Saying say) {
        NumberFormat format = NumberFormat.getNumberInstance(say.locale());
        format.setMaximumFractionDigits(1);
        return format.format(rate);
    }
}
