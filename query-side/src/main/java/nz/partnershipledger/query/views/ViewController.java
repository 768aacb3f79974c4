package nz.partnershipledger.query.views;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.doors.list.Cursors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.Progress;
import nz.partnershipledger.query.live.Rebuild;
import nz.partnershipledger.query.live.Standings;
import nz.partnershipledger.query.live.TakenOver;
import nz.partnershipledger.store.LedgerEvents;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators see how the views stand, and help those that cannot go on. */
@RestController
@Tag(name = "Views", description = "How far each view is, and helping those that cannot go on")
final class ViewController {
    private static final String AT_ONCE = "respond-async";

    private final LiveViews views;
    private final Standings standings;
    private final RebuildsUnderWay rebuilds;
    private final LedgerEvents ledger;
    private final Cursors cursors;
    private final Values values;

    ViewController(
            LiveViews views,
            Standings standings,
            RebuildsUnderWay rebuilds,
            LedgerEvents ledger,
            Cursors cursors,
            Values values) {
        this.views = views;
        this.standings = standings;
        this.rebuilds = rebuilds;
        this.ledger = ledger;
        this.cursors = cursors;
        this.values = values;
    }

    /**
     * A parked stream that was tried again.
     *
     * @param view the view
     * @param stream the stream
     * @param applied that it is applied to its end now
     */
    record Retried(String view, UUID stream, boolean applied) {}

    @GetMapping(path = "/api/ledger/views", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How the views stand",
            description =
                    "How far each one is, how many entries it has still to apply, and which streams it could not apply any"
                            + " further. A cause names the kind of error, never what was written.")
    @InPages
    @ApiResponse(responseCode = "200", description = "The views")
    Page<Standings.Standing> views(@Parameter(hidden = true) Actor reader, HttpServletRequest request) {
        check(reader);
        Parameters parameters = new Parameters(request.getParameterMap(), values);
        Paging paging = Paging.read(parameters, List.of("view"), false);
        parameters.check();
        return paging.of("views " + reader.person(), standings.all(), cursors, Standings.Standing::view);
    }

    @GetMapping(path = "/api/ledger/views/{view}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "How a view stands", description = "One of those that the list shows")
    @ApiResponse(responseCode = "200", description = "The view")
    Standings.Standing view(
            @Parameter(hidden = true) Actor reader, @PathVariable String view, HttpServletRequest request) {
        check(reader);
        new Parameters(request.getParameterMap(), values).check();
        return standing(view);
    }

    @PostMapping(path = "/api/ledger/views/{view}/parked/{stream}/retry", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Try a parked stream again",
            description =
                    "Once what was wrong has been put right. The view takes the stream up where it stopped, and goes to its end.")
    @ApiResponse(responseCode = "200", description = "The stream is applied to its end")
    @WithoutKey
    Retried retryStream(@Parameter(hidden = true) Actor reader, @PathVariable String view, @PathVariable UUID stream) {
        check(reader);
        LiveView<?> found = running(view);
        boolean waits =
                standing(view).parked().stream().map(Progress.Parked::stream).anyMatch(stream::equals);
        if (!waits) {
            throw ReadingRule.THIS_STREAM_IS_NOT_PARKED.refusal();
        }
        try {
            if (!found.retry(ledger.stream(stream).orElseThrow(ReadingRule.THIS_STREAM_IS_NOT_PARKED::refusal))) {
                throw ReadingRule.THIS_ENTRY_STILL_CANNOT_BE_APPLIED.refusal();
            }
        } catch (TakenOver e) {
            throw ReadingRule.A_NEWER_PROGRAM_KEEPS_THE_VIEWS.refusal();
        }
        return new Retried(view, stream, true);
    }

    @PostMapping(path = "/api/ledger/views/{view}/rebuild", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Make a view anew",
            description =
                    "From the whole ledger, beside the running one, which goes on until the new one takes its place. Answers"
                            + " when that is done, or, to `Prefer: respond-async` (RFC 7240), as soon as it has begun.")
    @ApiResponse(responseCode = "200", description = "The new view is in place")
    @ApiResponse(responseCode = "202", description = "It has begun, and goes on", content = @Content)
    @WithoutKey
    ResponseEntity<Rebuild.Done> rebuildView(
            @Parameter(hidden = true) Actor reader,
            @PathVariable String view,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer) {
        check(reader);
        LiveView<?> found = running(view);
        try {
            if (!prefer.contains(AT_ONCE)) {
                return ResponseEntity.ok(rebuilds.of(found));
            }
            rebuilds.start(found);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/ledger/views/" + view))
                    .header("Preference-Applied", AT_ONCE)
                    .build();
        } catch (Rebuild.AlreadyUnderWay e) {
            throw ReadingRule.THIS_VIEW_IS_BEING_MADE_ANEW_ALREADY.refusal();
        } catch (Rebuild.CameToNothing e) {
            throw switch (e.why()) {
                case CANCELLED -> ReadingRule.THIS_MAKING_ANEW_WAS_CANCELLED.refusal();
                case NO_ROOM -> ReadingRule.THERE_IS_NO_ROOM_FOR_A_NEW_VIEW.refusal();
                case TAKEN_OVER -> ReadingRule.A_NEWER_PROGRAM_KEEPS_THE_VIEWS.refusal();
            };
        }
    }

    @PostMapping(path = "/api/ledger/views/{view}/rebuild/cancel", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cancel the making anew of a view",
            description =
                    "Whoever began it, here, on another node or at a terminal. It ends within a second or two, and the view stands as it was; of"
                            + " several that are made together, those that are in place stay there.")
    @ApiResponse(responseCode = "202", description = "Whoever makes it anew is told to end", content = @Content)
    @WithoutKey
    ResponseEntity<Void> cancelRebuild(@Parameter(hidden = true) Actor reader, @PathVariable String view) {
        check(reader);
        if (!running(view).cancelRebuild()) {
            throw ReadingRule.NOBODY_MAKES_THIS_VIEW_ANEW.refusal();
        }
        return ResponseEntity.accepted().build();
    }

    private LiveView<?> running(String view) {
        return views.find(view).orElseThrow(ReadingRule.THERE_IS_NO_SUCH_VIEW::refusal);
    }

    private Standings.Standing standing(String view) {
        return standings.find(view).orElseThrow(ReadingRule.THERE_IS_NO_SUCH_VIEW::refusal);
    }

    /** Refuses everyone but administrators. */
    static void check(Actor reader) {
        if (!WhoMayRead.looksAfterViews(reader)) {
            throw ReadingRule.ONLY_AN_ADMINISTRATOR_LOOKS_AFTER_VIEWS.refusal();
        }
    }
}
