package nz.partnershipledger.query.disagreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.CsvAnswer;
import nz.partnershipledger.query.list.InPages;
import nz.partnershipledger.query.list.OfOnePartnership;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is seen differently in a partnership, and what words mean there. */
@RestController
@Tag(name = "Disagreement", description = "What is seen differently, side by side, and what became of it")
final class DisagreementController {
    private final DisagreementDesk desk;
    private final Words words;

    DisagreementController(DisagreementDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/disagreements", "/api/partnerships/{partnership}/disagreements.csv"
            },
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "What is seen differently",
            description =
                    "Each difference with how each person sees it, what they see alike, and what became of it. One that is left standing"
                            + " is no fault.")
    @OfOnePartnership
    @InPages
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "Only those that stand there; may be repeated")
    @Parameter(name = "about", in = ParameterIn.QUERY, description = "Only those about this; may be repeated")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "raisedOn (the latest first) or revisitOn; with a hyphen before it the greatest comes first")
    @ApiResponse(responseCode = "200", description = "The differences; the ETag is the version of the history shown")
    ResponseEntity<?> disagreements(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        return CsvAnswer.isWanted(request)
                ? CsvAnswer.of(
                        "disagreements",
                        DisagreementDesk.COLUMNS,
                        desk.table(reader, partnership, request.getParameterMap(), Languages.of(request)))
                : desk.disagreements(reader, partnership, request.getParameterMap())
                        .overHttp();
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/disagreements/{disagreement}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A difference", description = "How each person sees it, and what became of it")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The difference; the ETag is the version of the history shown")
    ResponseEntity<DisagreementAnswer> disagreement(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            HttpServletRequest request) {
        return desk.disagreement(reader, partnership, disagreement, request.getParameterMap())
                .overHttp();
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/disagreements/{disagreement}/grid",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The net-'works' grid of a difference",
            description =
                    "A column for each person: between whom it is, who took a position, and the ākonga and whānau of the partnership. An"
                            + " empty cell says that we have not heard this. A guess is shown to its author, and to the one whose view it may be"
                            + " once it was shown to them; it is not yet checked.")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The grid; the ETag is the version of the history shown")
    ResponseEntity<GridAnswer> grid(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            HttpServletRequest request) {
        return desk.grid(reader, partnership, disagreement, request.getParameterMap())
                .overHttp();
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/disagreements/{disagreement}/guesses/{guess}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A guess, not yet checked",
            description =
                    "For its author, and for the one whose view it may be once it was shown to them; for nobody once it was answered")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The guess; the ETag is the version of the history shown")
    ResponseEntity<GridAnswer.Guess> guess(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            @PathVariable GuessId guess,
            HttpServletRequest request) {
        return desk.guess(reader, partnership, disagreement, guess, request.getParameterMap())
                .overHttp();
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/words", "/api/partnerships/{partnership}/words.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "What our words mean",
            description = "The glossary of a partnership: what each of them means by a word")
    @OfOnePartnership
    @InPages
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "position; with a hyphen before it the greatest comes first")
    @ApiResponse(responseCode = "200", description = "The words; the ETag is the version of the history shown")
    ResponseEntity<?> words(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        boolean csv = CsvAnswer.isWanted(request);
        Shown<Page<WordAnswer>> shown = desk.words(reader, partnership, request.getParameterMap(), csv);
        return csv
                ? CsvAnswer.of(
                        "words",
                        DisagreementDesk.WORD_COLUMNS,
                        shown.answer().items().stream()
                                .map(it -> cells(it, request))
                                .toList())
                : shown.overHttp();
    }

    private List<@Nullable Object> cells(WordAnswer it, HttpServletRequest request) {
        return Arrays.asList(
                it.position(),
                inWords(it.word(), request),
                inWords(it.meaning(), request),
                it.by(),
                it.confirmed(),
                it.on());
    }

    private Object inWords(Object text, HttpServletRequest request) {
        return text instanceof String said ? said : words.label(Languages.of(request), "text.unreadable");
    }
}
