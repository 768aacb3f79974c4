package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.VoiceHeard;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BriefApiTest extends ApiTest {
    private static final String LONG =
            "ko te mea nui ko te whakarongo ki a ia i ngā ata katoa, ā, kia āta haere tātou katoa ".repeat(9);

    private JsonNode brief(String reader, String rest) {
        return server.json(reader, "/api/partnerships/" + partnership + "/brief?after=" + position + rest);
    }

    private static List<String> parts(JsonNode brief) {
        List<String> parts = new ArrayList<>();
        brief.get("parts").forEach(it -> parts.add(it.get("part").asString()));
        return parts;
    }

    private static String part(JsonNode brief, String name) {
        for (JsonNode part : brief.get("parts")) {
            if (part.get("part").asString().equals(name)) {
                return part.toString();
            }
        }
        throw new AssertionError(name);
    }

    private PersonalText text(String words) {
        return server.seal(partnership.asSubject(), partnership, words);
    }

    private GoingWellNoted well(String words, Audience audience) {
        return new GoingWellNoted(partnership, GoingWellId.random(), text(words), null, nan, true, day(5), audience);
    }

    private VoiceHeard heard(PersonId whose, String words, boolean confirmed) {
        return new VoiceHeard(
                partnership,
                VoiceId.random(),
                whose,
                VoiceGathering.CONVERSATION,
                VoiceSharing.OWN_WORDS,
                text(words),
                null,
                confirmed,
                day(6),
                Audience.PARTNERSHIP);
    }

    private void sharedLife() {
        CommitmentId missed = CommitmentId.random();
        DecisionId decision = DecisionId.random();
        DisagreementId difference = DisagreementId.random();
        record(
                nan,
                well("she reads to the tūī", Audience.PARTNERSHIP),
                well("only for Kaiako", Audience.people(Set.of(nan, kaiako))),
                heard(nan, "mornings are hard", true));
        record(
                kaiako,
                promise(CommitmentId.random(), kaiako, "ring the library", day(300), Audience.PARTNERSHIP),
                promise(missed, kaiako, "find a quiet place", day(8), Audience.PARTNERSHIP),
                new CommitmentMissed(
                        partnership,
                        missed,
                        kaiako,
                        new SealedReason(server.sealReason(partnership.asSubject(), partnership, "STRESS\nreports")),
                        null,
                        day(9),
                        Audience.PARTNERSHIP),
                new DecisionProposed(
                        partnership,
                        decision,
                        text("When do we meet?"),
                        text("at nine"),
                        kaiako,
                        DecisionArea.HUI,
                        Set.of(),
                        Origin.UNSAID,
                        day(10)),
                new DecisionMade(
                        partnership,
                        decision,
                        DecidedHow.UNILATERAL,
                        Set.of(kaiako),
                        Set.of(nan),
                        text("at nine it is"),
                        null,
                        day(11)),
                new DisagreementRaised(
                        partnership,
                        difference,
                        text("What mornings are for"),
                        DisagreementAbout.PRIORITIES,
                        Set.of(nan, kaiako),
                        nan,
                        Origin.UNSAID,
                        day(12)),
                new CommonGroundNoted(
                        partnership, difference, text("she is to be glad to come"), nan, Set.of(), day(13)));
    }

    @Test
    void the_table_reads_what_every_partner_may_whoever_makes_it() {
        sharedLife();
        JsonNode table = brief(asNan, "");

        assertThat(parts(table)).containsExactly("why", "well", "voices", "come", "agreed", "agenda", "patai");
        assertThat(brief(asKaiako, "&for=table")).isEqualTo(table);
        assertThat(brief(asRtlb, "")).isEqualTo(table);
        assertThat(part(table, "well")).contains("she reads to the tūī").doesNotContain("only for Kaiako");
        assertThat(part(table, "voices")).contains("mornings are hard", "in their own words");
        assertThat(part(table, "come")).contains("ring the library");
        assertThat(part(table, "agreed")).contains("glad to come").doesNotContain("at nine it is");
        assertThat(table.toString())
                .as("it charges nobody")
                .doesNotContain("find a quiet place", "did not happen", "alone", "What mornings are for", "reports");
    }

    @Test
    void who_facilitates_reads_where_it_stuck_in_the_order_of_time() {
        sharedLife();
        JsonNode brief = brief(asRtlb, "&for=facilitator");

        assertThat(parts(brief))
                .containsExactly(
                        "why",
                        "path",
                        "promises",
                        "differences",
                        "decided",
                        "heard",
                        "sticky",
                        "not-confirmed",
                        "integrity");
        assertThat(part(brief, "promises"))
                .contains("find a quiet place", "did not happen", "a reason was given")
                .doesNotContain("reports");
        assertThat(part(brief(asKaiako, "&for=facilitator"), "promises")).contains("reports");
        assertThat(part(brief, "sticky"))
                .containsSubsequence("find a quiet place", "When do we meet?", "What mornings are for")
                .doesNotContain("Name " + kaiako);
        assertThat(part(brief, "differences")).contains("We have not heard this yet");
        assertThat(part(brief, "decided")).contains("decided without the others");
        assertThat(part(brief, "integrity")).containsPattern("\\d+ entries; .*: [0-9a-f]{64}");
        assertThat(brief.toString()).doesNotContain("only for Kaiako", "{0}");
    }

    @Test
    void who_takes_over_reads_what_works_and_what_is_open() {
        sharedLife();
        record(kaiako, heard(nan, "more time to wake up", false));
        record(
                kaiako,
                promise(
                        CommitmentId.random(),
                        kaiako,
                        "tell Nan first",
                        day(40),
                        Audience.people(Set.of(kaiako, nan))));
        JsonNode brief = brief(asKaiako, "&for=handing-on");

        assertThat(part(brief, "come")).contains("tell Nan first", "only some of us read this");
        assertThat(part(brief(asRtlb, "&for=handing-on"), "come")).doesNotContain("tell Nan first");
        assertThat(part(brief, "connections")).contains("listened to");
        assertThat(part(brief, "well")).contains("she reads to the tūī", "only for Kaiako");
        assertThat(part(brief, "come")).contains("ring the library");
        assertThat(part(brief, "differences")).contains("What mornings are for");
    }

    @Test
    void a_brief_of_an_earlier_moment_knows_nothing_later() {
        JsonNode then = brief(asNan, "");
        long version = 3;
        sharedLife();
        for (String forWhom : List.of("table", "handing-on", "facilitator")) {
            assertThat(brief(asNan, "&version=" + version + "&for=" + forWhom).toString())
                    .doesNotContain("tūī", "library", "mornings", "nine");
        }
        assertThat(brief(asNan, "&version=" + version)).isEqualTo(then);
    }

    @Test
    void for_the_table_it_has_two_pages_whatever_stands_in_the_record() throws IOException {
        List<LedgerEvent> much = new ArrayList<>();
        IntStream.range(0, 9).forEach(it -> {
            much.add(well(LONG, Audience.PARTNERSHIP));
            much.add(heard(nan, LONG, false));
            much.add(promise(CommitmentId.random(), kaiako, LONG, day(300 + it), Audience.PARTNERSHIP));
            DisagreementId difference = DisagreementId.random();
            much.add(new DisagreementRaised(
                    partnership,
                    difference,
                    text("How"),
                    DisagreementAbout.WAYS_OF_WORKING,
                    Set.of(nan, kaiako),
                    nan,
                    Origin.UNSAID,
                    day(12)));
            much.add(new CommonGroundNoted(partnership, difference, text(LONG), nan, Set.of(), day(13)));
        });
        record(kaiako, much.toArray(LedgerEvent[]::new));

        assertThat(part(brief(asNan, ""), "well")).contains("and 5 more in our record");
        for (String language : List.of("en", "mi")) {
            assertThat(pages(asNan, "", language)).isLessThanOrEqualTo(2);
        }
        assertThat(text(asNan, "?for=facilitator")).contains("Not for the table", "Promises, and their stories");
        assertThat(text(asNan, "?for=handing-on")).contains("Handing on", "Who connects to whom");
        assertThat(text(asNan, "")).contains("What could get in the way?", "ngā ata katoa");
    }

    private int pages(String reader, String rest, String language) throws IOException {
        try (PDDocument pdf = pdf(reader, rest, language)) {
            return pdf.getNumberOfPages();
        }
    }

    private String text(String reader, String rest) throws IOException {
        try (PDDocument pdf = pdf(reader, rest, "en")) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private PDDocument pdf(String reader, String rest, String language) throws IOException {
        HttpResponse<byte[]> answer =
                server.bytes(reader, "/partnerships/" + partnership + "/brief.pdf" + rest, "Accept-Language", language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Loader.loadPDF(answer.body());
    }

    @Test
    void it_is_a_page_too_and_what_is_asked_wrongly_is_told() {
        sharedLife();
        String page = "/partnerships/" + partnership + "/brief";
        for (String path : List.of(page, page + ".html", page + "?for=facilitator", "/api" + page + ".html")) {
            assertThat(server.get(asNan, path, "Accept", "text/html").body())
                    .as(path)
                    .contains("<h1", "The brief");
        }
        assertThat(server.bytes(asNan, "/api" + page + ".pdf").statusCode()).isEqualTo(200);
        assertFault(server.get(asNan, "/api" + page + "?for=everyone"), "for");
        assertThat(server.get(asNan, page + "?for=everyone", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.get(asNan, page + ".pdf?asOf=2020-01-01T00:00:00Z").statusCode())
                .isEqualTo(404);
        String stranger = server.account(PersonId.random(), SystemRole.PARTNER);
        for (String path : List.of(page, page + ".pdf", "/api" + page)) {
            assertThat(server.get(stranger, path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
