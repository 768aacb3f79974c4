package nz.partnershipledger.query.entry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.CsvAnswer;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.OfOnePartnership;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers a partnership's time line and its entries. */
@RestController
@Tag(name = "Time line", description = "The entries of a partnership's history, told in sentences")
final class EntryController {
    private static final List<String> COLUMNS =
            List.of("position", "version", "recordedAt", "on", "type", "feature", "actor", "recordedFor", "summary");

    private final TimelineDesk desk;

    EntryController(TimelineDesk desk) {
        this.desk = desk;
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/timeline", "/api/partnerships/{partnership}/timeline.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "A partnership's time line",
            description =
                    "Its entries in the order in which they were recorded, told in the language of Accept-Language")
    @OfOnePartnership
    @InPages
    @Parameter(name = "feature", in = ParameterIn.QUERY, description = "Only entries of this feature; may be repeated")
    @Parameter(name = "commitment", in = ParameterIn.QUERY, description = "Only entries about this promise")
    @Parameter(
            name = "hui",
            in = ParameterIn.QUERY,
            description = "Only entries about this hui, what came up at it, and what became of that on the same day")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "What happened on this day or later")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "What happened on this day or earlier")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "position or on; with a hyphen before it the greatest comes first")
    @ApiResponse(responseCode = "200", description = "The entries; the ETag is the version of the history shown")
    ResponseEntity<?> timeline(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        boolean csv = CsvAnswer.isWanted(request);
        TimelineDesk.Entries shown =
                desk.timeline(reader, partnership, request.getParameterMap(), Languages.of(request), csv);
        return csv
                ? CsvAnswer.of(
                        "timeline",
                        COLUMNS,
                        shown.page().items().stream()
                                .map(EntryController::cells)
                                .toList())
                : ResponseEntity.ok().eTag(Long.toString(shown.version())).body(shown.page());
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/entries/{position}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "An entry",
            description =
                    "What happened, when it was recorded and by whom, and what those whom it concerns put beside it")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The entry; its ETag is its version")
    ResponseEntity<EntryAnswer> entry(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable long position,
            HttpServletRequest request) {
        EntryAnswer entry = desk.entry(reader, partnership, position, request.getParameterMap(), Languages.of(request));
        return ResponseEntity.ok().eTag(Long.toString(entry.version())).body(entry);
    }

    private static List<@Nullable Object> cells(EntryAnswer entry) {
        return Arrays.asList(
                entry.position(),
                entry.version(),
                entry.recordedAt(),
                entry.on(),
                entry.type(),
                entry.feature(),
                entry.actor(),
                entry.recordedFor(),
                entry.summary());
    }
}
