package nz.partnershipledger.doors;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Endpoints of every shape that the two sides have. */
@RestController
final class Samples {
    record Why(ReasonCategory category, @Nullable String text) {}

    record Body(
            String what,
            LocalDate on,
            PersonId promiser,
            List<PersonId> agreedBy,
            Why reason,
            @Nullable String note,
            @JsonProperty("for") @Nullable PersonId forWhom,
            @Nullable Boolean spokenAtHui,
            @Nullable Integer count,
            @Nullable Audience audience,
            @Nullable Instant at,
            @Nullable Set<String> clusters,
            @Nullable Map<ReasonCategory, String> areas) {}

    record Found(
            @Nullable PersonId person,
            @Nullable LocalDate from,
            @Nullable Instant asOf,
            @Nullable Integer limit,
            @Nullable String cluster,
            @Nullable ReasonCategory category) {}

    static final class ASampleIsNeverRight extends Refusal {
        private static final long serialVersionUID = 1L;

        ASampleIsNeverRight() {
            super(Kind.CONFLICT, "what", LocalDate.of(2020, 3, 31));
        }
    }

    @PostMapping(path = "/api/samples", consumes = MediaType.APPLICATION_JSON_VALUE)
    Body echo(@RequestBody Body body) {
        return body;
    }

    @GetMapping(path = "/api/samples", produces = MediaType.APPLICATION_JSON_VALUE)
    Found find(
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cluster,
            @RequestParam(required = false) @Nullable ReasonCategory category) {
        return new Found(person, from, asOf, limit, cluster, category);
    }

    @GetMapping("/api/samples/{sample}")
    PersonId one(@PathVariable PersonId sample) {
        return sample;
    }

    @GetMapping("/api/needy")
    String needy(@RequestParam String cluster) {
        return cluster;
    }

    @GetMapping("/api/actor")
    Actor actor(Actor actor) {
        return actor;
    }

    @GetMapping("/api/trouble/{which}")
    String trouble(@PathVariable String which) {
        return switch (which) {
            case "refused" -> throw new IllegalStateException("wrapped by a command bus", new ASampleIsNeverRight());
            case "unforeseen" -> throw new IllegalStateException("CANARY: Nan said that she cannot cope");
            case "unreachable" -> throw new IllegalStateException(new SQLTransientConnectionException("CANARY"));
            default -> "none";
        };
    }

    @GetMapping("/api/trouble-on-the-way")
    void troubleOnTheWay(HttpServletResponse response) throws IOException {
        response.getWriter().write("a row\n".repeat(50_000));
        throw new IllegalStateException("CANARY: the rest of what Nan said");
    }

    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Map<String, Object> imported(@RequestParam MultipartFile file, @RequestParam String label) {
        return Map.of("size", file.getSize(), "label", label);
    }
}
