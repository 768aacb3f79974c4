package nz.partnershipledger.query.partnership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.list.CsvAnswer;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.OfAMoment;
import nz.partnershipledger.query.list.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers which partnerships someone looks after or takes part in, and what each of them needs. */
@RestController
@Tag(name = "Partnerships")
final class CaseloadController {
    private final CaseloadDesk desk;
    private final Words words;

    CaseloadController(CaseloadDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(
            path = {"/api/partnerships", "/api/partnerships.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "The partnerships that the reader may read",
            description =
                    "Those of which they are a partner, and those of the clusters in which they look after practice, each with"
                            + " where it is and what it needs. Of a partnership they have left, people see nothing here.")
    @OfAMoment
    @InPages
    @Parameter(name = "cluster", in = ParameterIn.QUERY, description = "Only this cluster, by code")
    @Parameter(name = "kura", in = ParameterIn.QUERY, description = "Only this school, by code")
    @Parameter(name = "facilitator", in = ParameterIn.QUERY, description = "Only those that this person facilitates")
    @Parameter(name = "stage", in = ParameterIn.QUERY, description = "Only those in this element; may be repeated")
    @Parameter(name = "needs", in = ParameterIn.QUERY, description = "Only those that need this; may be repeated")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "needs (most overdue first), label or formedOn; with a hyphen before it the other way round")
    @ApiResponse(responseCode = "200", description = "The partnerships")
    ResponseEntity<?> caseload(@Parameter(hidden = true) Actor reader, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        boolean csv = CsvAnswer.isWanted(request);
        Page<CaseloadAnswer> page = desk.list(reader, request.getParameterMap(), csv);
        Locale locale = Languages.of(request);
        return csv
                ? CsvAnswer.of(
                        "partnerships",
                        CaseloadAnswer.COLUMNS,
                        page.items().stream().map(it -> cells(it, locale)).toList())
                : ResponseEntity.ok(page);
    }

    private List<@Nullable Object> cells(CaseloadAnswer row, Locale locale) {
        return Arrays.asList(
                row.id(),
                row.label() instanceof String label ? label : words.label(locale, "text.unreadable"),
                row.cluster(),
                row.kura(),
                row.kind(),
                row.tier(),
                row.facilitator(),
                row.formedOn(),
                row.partners(),
                row.stage(),
                row.stageSince(),
                row.open(),
                row.overdue(),
                row.proposed(),
                row.unconfirmed(),
                row.needs(),
                row.nextHui(),
                row.lastVoices().akonga(),
                row.lastVoices().whanau());
    }
}
