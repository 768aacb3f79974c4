package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a file of minutes says of someone: they are asked once, and answer all of it at once. */
class MinutedOfSomeoneTest extends OnePartnership {
    private Reply takesIn(String... lines) {
        String file = "hui_date,who,what,due,status,on\r\n" + String.join("\r\n", lines) + "\r\n";
        String partnership = here.substring(here.lastIndexOf('/') + 1);
        Reply taken = ledger.send(
                rtlb,
                "/imports",
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=minutes")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                """
                                --minutes
                                Content-Disposition: form-data; name="partnership"

                                %s
                                --minutes
                                Content-Disposition: form-data; name="file"; filename="minutes.csv"
                                Content-Type: text/csv

                                %s
                                --minutes--
                                """.formatted(partnership, file).replaceAll("\r?\n", "\r\n"))));
        last = ledger.commandStore().events().head();
        assertThat(taken.at("/added").asInt()).as("%s", taken.body()).isEqualTo(lines.length);
        return taken;
    }

    private List<String> minuted(Someone who) {
        return waiting(who).stream()
                .flatMap(it -> it.at("/minuted").valueStream())
                .map(it -> it.at("/what").asString() + " " + it.at("/entry").asString())
                .toList();
    }

    private List<Long> positions(List<String> minuted) {
        return minuted.stream()
                .map(it -> Long.valueOf(it.substring(it.lastIndexOf(' ') + 1)))
                .toList();
    }

    private JsonNode summary() {
        return Objects.requireNonNull(read(rtlb, here + "/commitments").at("/summary"));
    }

    private void formedLongAgo() {
        here = "/partnerships/"
                + ledger.post(
                                rtlb,
                                "/partnerships",
                                Map.of(
                                        "label",
                                        "Minutes of old",
                                        "cluster",
                                        "c33",
                                        "kura",
                                        "k1",
                                        "kind",
                                        "SYSTEMS",
                                        "tier",
                                        "TE_MATUA",
                                        "formedOn",
                                        "2024-01-01",
                                        "facilitator",
                                        rtlb.id()))
                        .text("id");
        does(rtlb, "/partners", Map.of("person", nan.id(), "role", "WHANAU", "on", "2024-01-01"));
        waiting(nan).forEach(it -> does(nan, "/entries/" + it.at("/entry").asLong() + "/confirm", Map.of()));
    }

    @Test
    void of_what_a_file_of_minutes_says_one_is_asked_once_and_answers_all_of_it_at_once() {
        formedLongAgo();
        takesIn(
                "2024-02-01,Nan,Ask the library,2024-03-01,,",
                "2024-02-01,Nan,Bring the books,2024-03-01,,",
                "2024-02-01,Nan,Come to the hui,2024-03-01,kept,2024-02-20",
                "2024-02-01,Nan,Say no to it,,,",
                "2024-02-01,RTLB,Write it up,2024-03-01,,");

        assertThat(summary().at("/notLookedAt").asInt()).isEqualTo(3);
        assertThat(summary().at("/overdue").asInt()).isZero();
        assertThat(summary().at("/followThrough/denominator").asInt()).isEqualTo(1);
        assertThat(waiting(nan)).singleElement().satisfies(it -> {
            assertThat(it.at("/kind").asString()).isEqualTo("CONFIRM");
            assertThat(it.at("/minuted")).hasSize(4);
            assertThat(it.at("/ways/0").asString()).isEqualTo("/api" + here + "/entries/confirm");
        });
        assertThat(minuted(rtlb)).singleElement().asString().startsWith("Write it up");
        assertThat(page(nan, "/my-promises")).containsOnlyOnce("<span>Ask the library (");

        List<Long> all = positions(minuted(nan));
        does(nan, "/entries/not-so", Map.of("entries", all.subList(2, 4)));
        does(nan, "/entries/confirm", Map.of("entries", all.subList(0, 2)));

        assertThat(waiting(nan)).isEmpty();
        assertThat(summary().at("/notLookedAt").asInt()).isEqualTo(1);
        assertThat(summary().at("/overdue").asInt()).isEqualTo(2);
        assertThat(summary().at("/declined").asInt()).isEqualTo(2);
        assertThat(summary().at("/kept").asInt()).isZero();
        assertThat(ledger.tryToPost(nan, here + "/entries/confirm", Map.of("entries", all))
                        .status())
                .isEqualTo(409);
        assertThat(ledger.tryToPost(nan, here + "/entries/confirm", Map.of("entries", List.of()))
                        .status())
                .isEqualTo(400);
    }
}
