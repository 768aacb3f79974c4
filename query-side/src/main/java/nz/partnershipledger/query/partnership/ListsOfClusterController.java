package nz.partnershipledger.query.partnership;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.store.SealedTexts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets those who look after practice in a cluster say why they read lists across it. */
@RestController
@Tag(name = "Readings", description = "Who read a partnership from outside it, when and why")
final class ListsOfClusterController {
    private final Readings readings;
    private final SealedTexts texts;

    ListsOfClusterController(Readings readings, QueryStore query) {
        this.readings = readings;
        this.texts = query.texts();
    }

    /**
     * Says why lists across a cluster are read.
     *
     * @param cluster the cluster, by code
     * @param why why, in the reader's own words; partners read them where something of theirs was shown
     */
    record SayWhyOfLists(String cluster, String why) {}

    @PostMapping(path = "/api/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say why you read lists across a cluster",
            description =
                    "Without it, whoever looks after practice there is shown states, days and counts, and no words or names. It holds for"
                            + " eight hours, and stands once in the log of each partnership of which something was shown. What ākonga and"
                            + " whānau promised opens only with their partnership.")
    @ApiResponse(responseCode = "201", description = "Lists may be read now, with words and names")
    @WithoutKey
    ResponseEntity<ClusterReadingAnswer> openLists(Actor reader, @RequestBody SayWhyOfLists body) {
        if (!WhoMayRead.readsFromOutside(reader).contains(body.cluster())) {
            throw ReadingRule.ONLY_WHO_LOOKS_AFTER_PRACTICE_THERE_READS_A_CLUSTER.refusal();
        }
        ClusterReading reading = readings.openLists(
                body.cluster(), reader, texts.seal(reader.person().asSubject(), reader.person(), body.why()));
        return ResponseEntity.created(URI.create("/api/readings/" + reading.id()))
                .body(ClusterReadingAnswer.of(reading));
    }

    @GetMapping(path = "/api/readings/{reading}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "That I said why I read lists across a cluster",
            description = "Each is told to whoever said it")
    ResponseEntity<ClusterReadingAnswer> ofLists(Actor reader, @PathVariable UUID reading) {
        return readings.ofLists(reader, reading).stream()
                .findFirst()
                .map(ClusterReadingAnswer::of)
                .map(ResponseEntity::ok)
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_READING::refusal);
    }
}
