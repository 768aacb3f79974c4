package nz.partnershipledger.command.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.doors.json.BodyReader;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Taking in past commitments over HTTP. */
@RestController
@RequestMapping("/api/imports")
public final class ImportController {
    private static final String FILE = "file";
    private static final String PARTNERSHIP = "partnership";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Importer importer;
    private final BodyReader reader;
    private final Words words;

    /** Hands files to this importer. */
    public ImportController(Importer importer, BodyReader reader, Words words) {
        this.importer = importer;
        this.reader = reader;
        this.words = words;
    }

    record Into(PartnershipId partnership) {}

    record Report(
            PartnershipId partnership,
            int rows,
            int added,
            int alreadyHere,
            int refused,
            List<Line> report,
            List<List<String>> similarNames) {}

    record Line(
            long line,
            Outcome outcome,
            List<PersonId> who,
            @Nullable String message) {}

    /** The form as the document shows it; it is read field by field. */
    record ImportForm(
            MultipartFile file,
            @Nullable PartnershipId partnership,
            @Nullable String label,
            @Nullable String cluster,
            @Nullable String kura,
            @Nullable PartnershipKind kind,
            @Nullable Tier tier,
            @Nullable LocalDate formedOn,
            @Nullable PersonId facilitator,
            @Nullable PartnerRole facilitatorRole) {}

    @Operation(
            summary = "Take in past commitments from a CSV file, into a partnership or a new one",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = ImportForm.class))))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @WithoutKey
    ResponseEntity<Report> importCommitments(MultipartHttpServletRequest form, Asking asking, Locale locale)
            throws IOException {
        byte[] fields = fields(form);
        MultipartFile given = form.getFile(FILE);
        ImportReport report;
        if (form.getParameterMap().containsKey(PARTNERSHIP)) {
            Into into = (Into) reader.read(fields, Into.class);
            report = importer.into(into.partnership(), read(given), asking, Progress.UNWATCHED);
        } else {
            NewPartnership into = (NewPartnership) reader.read(fields, NewPartnership.class);
            report = importer.into(into, read(given), asking, Progress.UNWATCHED);
        }
        Recorded<? extends LedgerEvent> newest = importer.newest(report.partnership());
        return ResponseEntity.ok()
                .eTag(String.valueOf(newest.version()))
                .header("Ledger-Position", String.valueOf(newest.position()))
                .body(inWords(report, locale));
    }

    /** The form's texts as a body in JSON, so that they are read as strictly as any other. */
    private static byte[] fields(MultipartHttpServletRequest form) {
        Map<String, String> fields = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        form.getParameterMap().forEach((name, values) -> {
            fields.put(name, values[0]);
            if (values.length > 1) {
                faults.add(Fault.in(name, "twice"));
            }
        });
        form.getMultiFileMap().forEach((name, files) -> {
            if (!name.equals(FILE)) {
                fields.put(name, "");
            } else if (files.size() > 1) {
                faults.add(Fault.in(FILE, "twice"));
            }
        });
        if (form.getFile(FILE) == null) {
            faults.add(Fault.in(FILE, "required"));
        }
        if (!faults.isEmpty()) {
            throw RequestInTrouble.with(faults);
        }
        return JSON.writeValueAsBytes(fields);
    }

    private static MinutesFile read(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            throw RequestInTrouble.with(Fault.in(FILE, "required"));
        }
        return MinutesFile.read(file.getBytes());
    }

    private Report inWords(ImportReport report, Locale locale) {
        return new Report(
                report.partnership(),
                report.lines().size(),
                report.count(Outcome.ADDED),
                report.count(Outcome.ALREADY_HERE),
                report.count(Outcome.REFUSED),
                report.lines().stream().map(it -> inWords(it, locale)).toList(),
                report.similarNames());
    }

    private Line inWords(ImportReport.Line line, Locale locale) {
        WhyNot whyNot = line.whyNot();
        String message = whyNot == null ? null : whyNot.in((key, arguments) -> words.label(locale, key, arguments));
        return new Line(line.number(), line.outcome(), line.who(), message);
    }
}
