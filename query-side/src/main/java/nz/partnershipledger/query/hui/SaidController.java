package nz.partnershipledger.query.hui;

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
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.VoiceId;
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

/** Answers whose voices were heard, what is going well, and what is difficult. */
@RestController
@Tag(name = "Hui")
final class SaidController {
    private static final String ONLY_OF_HUI = "Only what was said at this hui, or for it";

    private final SaidDesk desk;
    private final Words words;

    SaidController(SaidDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/voices", "/api/partnerships/{partnership}/voices.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "Who was heard",
            description =
                    "The earliest first, each in as many words as its owner agreed to share, with the day on which the"
                            + " ākonga and the whānau were heard last")
    @OfOnePartnership
    @InPages
    @Parameter(name = "whose", in = ParameterIn.QUERY, description = "Only this person's voice")
    @Parameter(name = "hui", in = ParameterIn.QUERY, description = ONLY_OF_HUI)
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "on; with a hyphen before it the latest comes first")
    @ApiResponse(responseCode = "200", description = "The voices; the ETag is the version of the history shown")
    ResponseEntity<?> voicesHeard(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        boolean csv = CsvAnswer.isWanted(request);
        Shown<VoiceAnswer.Voices> shown = desk.voices(reader, partnership, request.getParameterMap(), csv);
        Locale locale = Languages.of(request);
        return csv
                ? CsvAnswer.of(
                        "voices",
                        VoiceAnswer.COLUMNS,
                        shown.answer().items().stream()
                                .map(it -> cells(it, locale))
                                .toList())
                : shown.overHttp();
    }

    @GetMapping(path = "/api/partnerships/{partnership}/voices/{voice}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One voice", description = "In as many words as its owner agreed to share")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The voice; its ETag is the version of the history it stands in")
    ResponseEntity<VoiceAnswer> oneVoice(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable VoiceId voice,
            HttpServletRequest request) {
        return desk.voice(reader, partnership, voice, request.getParameterMap()).overHttp();
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/going-well", "/api/partnerships/{partnership}/going-well.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "What is going well",
            description = "The earliest first, with the people to whom it was sent home")
    @OfOnePartnership
    @InPages
    @Parameter(name = "hui", in = ParameterIn.QUERY, description = ONLY_OF_HUI)
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "on; with a hyphen before it the latest comes first")
    @ApiResponse(responseCode = "200", description = "What is going well; the ETag is the version of the history shown")
    ResponseEntity<?> whatIsGoingWell(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        boolean csv = CsvAnswer.isWanted(request);
        Shown<Page<GoingWellAnswer>> shown = desk.goingWell(reader, partnership, request.getParameterMap(), csv);
        Locale locale = Languages.of(request);
        return csv
                ? CsvAnswer.of(
                        "going-well",
                        GoingWellAnswer.COLUMNS,
                        shown.answer().items().stream()
                                .map(it -> cells(it, locale))
                                .toList())
                : shown.overHttp();
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/going-well/{goingWell}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One thing that is going well")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "What is going well; its ETag is the version of the history")
    ResponseEntity<GoingWellAnswer> oneThingGoingWell(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable GoingWellId goingWell,
            HttpServletRequest request) {
        return desk.goingWell(reader, partnership, goingWell, request.getParameterMap())
                .overHttp();
    }

    @GetMapping(
            path = {"/api/partnerships/{partnership}/difficulties", "/api/partnerships/{partnership}/difficulties.csv"},
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    @Operation(
            summary = "The difficulties of a partnership",
            description = "The earliest first; each is about the situation, never about a person")
    @OfOnePartnership
    @InPages
    @Parameter(name = "hui", in = ParameterIn.QUERY, description = ONLY_OF_HUI)
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "on; with a hyphen before it the latest comes first")
    @ApiResponse(responseCode = "200", description = "The difficulties; the ETag is the version of the history shown")
    ResponseEntity<?> difficultiesNamed(
            @Parameter(hidden = true) Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        boolean csv = CsvAnswer.isWanted(request);
        Shown<Page<DifficultyAnswer>> shown = desk.difficulties(reader, partnership, request.getParameterMap(), csv);
        Locale locale = Languages.of(request);
        return csv
                ? CsvAnswer.of(
                        "difficulties",
                        DifficultyAnswer.COLUMNS,
                        shown.answer().items().stream()
                                .map(it -> cells(it, locale))
                                .toList())
                : shown.overHttp();
    }

    @GetMapping(
            path = "/api/partnerships/{partnership}/difficulties/{difficulty}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "One difficulty", description = "It is about the situation, never about a person")
    @OfOnePartnership
    @ApiResponse(responseCode = "200", description = "The difficulty; its ETag is the version of the history")
    ResponseEntity<DifficultyAnswer> oneDifficulty(
            @Parameter(hidden = true) Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable DifficultyId difficulty,
            HttpServletRequest request) {
        return desk.difficulty(reader, partnership, difficulty, request.getParameterMap())
                .overHttp();
    }

    private List<@Nullable Object> cells(VoiceAnswer it, Locale locale) {
        return Arrays.asList(
                it.id(),
                it.whose(),
                it.how(),
                it.sharing(),
                said(it.words(), locale),
                it.hui(),
                it.on(),
                it.recordedBy(),
                it.confirmed(),
                it.events());
    }

    private List<@Nullable Object> cells(GoingWellAnswer it, Locale locale) {
        return Arrays.asList(
                it.id(),
                said(it.text(), locale),
                it.hui(),
                it.by(),
                it.confirmed(),
                it.on(),
                it.recordedBy(),
                it.sentHome().stream()
                        .flatMap(sent -> sent.to().stream())
                        .distinct()
                        .toList(),
                it.events());
    }

    private List<@Nullable Object> cells(DifficultyAnswer it, Locale locale) {
        return Arrays.asList(
                it.id(),
                said(it.text(), locale),
                it.hui(),
                it.by(),
                it.confirmed(),
                it.on(),
                it.recordedBy(),
                it.events());
    }

    private @Nullable Object said(@Nullable Object text, Locale locale) {
        return text == null || text instanceof String ? text : words.label(locale, "text.unreadable");
    }
}
