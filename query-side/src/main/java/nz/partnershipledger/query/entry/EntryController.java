package nz.partnershipledger.query.entry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ThereIsNoSuchEntry;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.CsvAnswer;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.OfOnePartnership;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipReading.Seen;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.People;
import nz.partnershipledger.store.SealedTexts;
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
    private static final List<Fold<?>> VIEWS = List.of(new Timeline(), new Partnerships(), new People());
    private static final List<String> FEATURES = List.of("partnership", "journey", "commitment", "entry");
    private static final List<String> COLUMNS =
            List.of("position", "version", "recordedAt", "on", "type", "feature", "actor", "recordedFor", "summary");

    private final PartnershipReading partnerships;
    private final TimelineReading timeline;
    private final Names names;
    private final SealedTexts sealed;
    private final Words words;
    private final Cursors cursors;
    private final Values values;
    private final InstantSource clock;

    EntryController(
            PartnershipReading partnerships,
            TimelineReading timeline,
            Names names,
            SealedTexts sealed,
            Words words,
            Cursors cursors,
            Values values,
            InstantSource clock) {
        this.partnerships = partnerships;
        this.timeline = timeline;
        this.names = names;
        this.sealed = sealed;
        this.words = words;
        this.cursors = cursors;
        this.values = values;
        this.clock = clock;
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
        Parameters parameters = new Parameters(request.getParameterMap(), values);
        Filter filter = Filter.read(parameters);
        Paging paging = Paging.read(parameters, List.of("position", "on"), csv);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), VIEWS);

        List<TimelineRow> readable = timeline.of(reader, seen);
        List<TimelineRow> wanted = readable.stream()
                .filter(filter::wants)
                .sorted(
                        paging.sort().equals("on")
                                ? Comparator.comparing(TimelineRow::happenedOn).thenComparingLong(TimelineRow::position)
                                : Comparator.comparingLong(TimelineRow::position))
                .toList();
        String list = "timeline %s %s %s %s".formatted(reader.person(), partnership, filter, seen.moment());
        Page<TimelineRow> page = paging.ofOrdered(list, wanted, cursors, it -> Long.toString(it.position()));
        Telling telling = telling(readable, page.items(), seen, Languages.of(request));
        List<EntryAnswer> entries = page.items().stream().map(telling::tell).toList();
        return csv
                ? CsvAnswer.of(
                        "timeline",
                        COLUMNS,
                        entries.stream().map(EntryController::cells).toList())
                : ResponseEntity.ok()
                        .eTag(Long.toString(seen.version()))
                        .body(new Page<>(entries, page.nextCursor(), page.total()));
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
        Parameters parameters = new Parameters(request.getParameterMap(), values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), VIEWS);
        List<TimelineRow> readable = timeline.of(reader, seen);
        TimelineRow row = readable.stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElseThrow(ThereIsNoSuchEntry::new);
        return ResponseEntity.ok()
                .eTag(Long.toString(row.version()))
                .body(telling(readable, List.of(row), seen, Languages.of(request))
                        .tell(row));
    }

    private Telling telling(List<TimelineRow> readable, List<TimelineRow> told, Seen seen, Locale locale) {
        return new Telling(readable, told, seen.moment(), locale, words, names, sealed);
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

    private record Filter(
            List<String> features,
            @Nullable CommitmentId commitment,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        static Filter read(Parameters parameters) {
            return new Filter(
                    parameters.several("feature", Parameters.oneOf(FEATURES)),
                    parameters.one("commitment", Parameters.id(CommitmentId::new)),
                    parameters.one("from", parameters.date()),
                    parameters.one("to", parameters.date()));
        }

        boolean wants(TimelineRow row) {
            return (features.isEmpty() || features.contains(row.feature()))
                    && (commitment == null || Objects.equals(commitment, row.commitment()))
                    && (from == null || !row.happenedOn().isBefore(from))
                    && (to == null || !row.happenedOn().isAfter(to));
        }
    }
}
