package nz.partnershipledger.query.listening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Reader;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.entry.Timeline;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.partnership.FirstLook;
import nz.partnershipledger.query.partnership.Partnerships;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sums up what a page will show before anything is read for it, so that what is written meanwhile is not missed. Pages of the past do not change. */
final class PagesThatListen implements HandlerInterceptor {
    private static final Set<String> OF_THE_PAST = Set.of("asOf", "version", "happenedBy");
    private static final List<Fold<?>> SHOWN_WITH = List.of(new Partnerships(), new Timeline());

    private final WhatIsShown shown;
    private final CatchUp catchUp;

    PagesThatListen(WhatIsShown shown, CatchUp catchUp) {
        this.shown = shown;
        this.catchUp = catchUp;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod())
                && OF_THE_PAST.stream().allMatch(it -> request.getParameter(it) == null)) {
            ListenedTo.at(request.getRequestURI())
                    .ifPresent(page -> Reader.ofThisRequest().ifPresent(reader -> note(request, page, reader.actor())));
        }
        return true;
    }

    private void note(HttpServletRequest request, ListenedTo page, Actor reader) {
        waitForOnesOwn(request);
        switch (page) {
            case ListenedTo.APartnership _ ->
                FirstLook.noted(request, row -> note(request, page, shown.one(page, reader, row)));
            case ListenedTo.AllInReach _, ListenedTo.Reports _ -> note(request, page, shown.on(page, reader));
        }
    }

    private static void note(HttpServletRequest request, ListenedTo page, Optional<Shown> what) {
        what.ifPresent(it -> request.setAttribute(
                Pages.LISTENS, ListeningController.PATH + "?to=" + page.asked() + "&seen=" + it.sum()));
    }

    private void waitForOnesOwn(HttpServletRequest request) {
        String after = request.getParameter("after");
        if (after != null && after.matches("\\d{1,18}")) {
            try {
                catchUp.with(Long.valueOf(after), SHOWN_WITH);
            } catch (Refusal toldByThePage) {
                // Whoever makes the page waits for it as well, and says so.
                return;
            }
        }
    }
}
