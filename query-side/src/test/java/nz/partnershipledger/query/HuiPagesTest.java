package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.hui.AgendaItemAdded;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.HuiCancelled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.HuiOpened;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.MinutesCorrected;
import nz.partnershipledger.events.hui.MinutesShared;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the pages of hui show, and their minutes as a document. */
class HuiPagesTest extends OneHui {
    @Test
    void the_pages_show_a_hui_from_its_agenda_to_its_minutes_in_both_languages() {
        String markup = "<script>alert('x')</script>";
        record(
                rtlb,
                called(hui, day(400)),
                new AgendaItemAdded(
                        partnership, hui, AgendaItemId.random(), AgendaPart.VOICES, sealed(markup), nan, false, day(3)),
                new AgendaShared(partnership, hui, Set.of(nan), day(10)),
                sheReads(),
                heard(VoiceId.random(), "mornings are easier", VoiceSharing.OWN_WORDS),
                promiseAt(CommitmentId.random(), "bring the plan", Audience.PARTNERSHIP));
        assertThat(page(asRtlb, ""))
                .contains("The next hui: ", "We last heard from the whānau on 8 March 2026; not confirmed.");
        assertThat(page(asNan, "/hui"))
                .contains("she reads", "mornings are easier", "in their own words", "/voices/", "Call a hui")
                .contains("datetime-local");
        assertThat(page(asNan, "/hui/" + hui))
                .contains("The agenda was shared", "Recommended, and not on the agenda", "the values of the kura")
                .contains("The whānau was heard for it; not confirmed.", "put 1 item on the agenda", "bring the plan")
                .contains("&lt;script&gt;", "/agenda/items", "/postpone", "/cancel", "/hold")
                .doesNotContain("<script>", "Minutes</h2>");
        assertThat(page(asNan, "/hui/" + hui, "Accept-Language", "mi"))
                .contains("I rangona te reo o te whānau mō tēnei hui; kāore anō kia whakaūngia.", "Te rārangi take");
        long before = server.ledger.events().version(partnership);

        record(
                rtlb,
                new HuiHeld(partnership, hui, Set.of(nan, kaiako), Set.of(rtlb), Set.of(), day(20)),
                new MinutesShared(partnership, hui, sealed("we sang"), Map.of(), Set.of(rtlb), day(21)),
                new MinutesCorrected(partnership, hui, sealed("it was Friday"), nan, day(22)),
                new HuiReflectedOn(
                        partnership, hui, sealed("I was listened to"), nan, true, day(22), Audience.PARTNERSHIP));
        assertThat(page(asNan, "/hui/" + hui))
                .contains("Minutes</h2>", "we sang", "it was Friday", "I was listened to", "Proofread by", "she reads")
                .contains("/minutes/correct")
                .doesNotContain("/agenda/items", "/cancel", "not on the agenda", "Introductions");
        assertThat(page(asNan, "/hui/" + hui + "?version=" + before))
                .contains("As it was on", "bring the plan")
                .doesNotContain("we sang", "it was Friday", "listened to", "data-command");
        assertThat(page(asNan, "/hui?version=" + before)).doesNotContain("data-command");
    }

    private DifficultyNamed difficult(DifficultyId id, String words, Audience audience) {
        return new DifficultyNamed(partnership, id, sealed(words), null, nan, true, day(3), audience);
    }

    private DisagreementRaised differs(DisagreementId id, String topic) {
        return new DisagreementRaised(
                partnership,
                id,
                sealed(topic),
                DisagreementAbout.PRIORITIES,
                Set.of(nan, kaiako),
                kaiako,
                Origin.UNSAID,
                day(3));
    }

    @Test
    void on_the_live_page_partners_choose_what_a_promise_came_of_from_what_our_record_holds() {
        PersonId office = PersonId.random();
        String asOffice = server.account(office, SystemRole.PARTNER);
        DifficultyId bus = DifficultyId.random();
        DifficultyId denied = DifficultyId.random();
        DifficultyId between = DifficultyId.random();
        DecisionId books = DecisionId.random();
        DisagreementId open = DisagreementId.random();
        DisagreementId settled = DisagreementId.random();
        record(rtlb, calledWith(office), new HuiOpened(partnership, hui, rtlb, day(3)));
        record(
                nan,
                difficult(bus, "the bus comes late", Audience.PARTNERSHIP),
                difficult(between, "between us", only(nan, kaiako)),
                difficult(denied, "not what she said", Audience.PARTNERSHIP));
        record(
                nan,
                new EntryNotSo(
                        partnership,
                        server.ledger.events().version(partnership),
                        denied.value(),
                        nan,
                        null,
                        day(3),
                        Audience.PARTNERSHIP),
                new DecisionProposed(
                        partnership,
                        books,
                        sealed("Which books?"),
                        sealed("large print"),
                        nan,
                        null,
                        Set.of(),
                        Origin.UNSAID,
                        day(3)),
                differs(open, "how much to read"),
                differs(settled, "where to sit"),
                new DisagreementSettled(
                        partnership,
                        settled,
                        SettledHow.CONSENSUS,
                        sealed("at the front"),
                        Set.of(nan),
                        Set.of(),
                        day(3)));

        assertThat(page(asKaiako, "/hui/" + hui + "/live"))
                .contains("value=\"difficulty:" + bus, "the bus comes late")
                .contains("value=\"decision:" + books, "Which books?")
                .contains("value=\"disagreement:" + open, "how much to read")
                .doesNotContain(denied.toString(), between.toString(), settled.toString());
        assertThat(page(asOffice, "/hui/" + hui + "/live"))
                .contains("recorded-origins")
                .doesNotContain(bus.toString(), books.toString(), open.toString());
    }

    @Test
    void the_minutes_are_a_document_once_they_are_shared() throws IOException {
        record(
                rtlb,
                called(hui, day(20)),
                new AgendaItemAdded(
                        partnership,
                        hui,
                        AgendaItemId.random(),
                        AgendaPart.VOICES,
                        sealed("<b>ngā ata</b>"),
                        nan,
                        true,
                        day(3)),
                sheReads(),
                promiseAt(CommitmentId.random(), "for some alone", only(kaiako, rtlb)),
                new HuiHeld(partnership, hui, Set.of(nan, kaiako), Set.of(rtlb), Set.of(), day(20)));
        String document = "/partnerships/" + partnership + "/hui/" + hui + "/minutes.pdf";
        assertThat(server.get(asNan, document).statusCode()).isEqualTo(404);

        record(rtlb, new MinutesShared(partnership, hui, sealed("i waiata mātou"), Map.of(), Set.of(rtlb), day(21)));
        long before = server.ledger.events().version(partnership);
        record(rtlb, new MinutesCorrected(partnership, hui, sealed("it was Friday"), nan, day(22)));
        assertThat(printed(asNan, document))
                .contains("Minutes", "the library", "<b>ngā ata</b>", "she reads", "i waiata mātou", "it was Friday")
                .contains("As it was on", "1 / 1")
                .doesNotContain("for some alone");
        // Where a line ends within a name, it breaks there.
        assertThat(printed(asNan, document).replace(" ", "")).contains("Name" + kaiako);
        assertThat(printed(asKaiako, document))
                .containsSubsequence(
                        "Who said they would do what",
                        "for some alone",
                        "What is going well",
                        "she reads",
                        "General business");
        assertThat(page(asKaiako, "/hui/" + hui))
                .containsSubsequence(
                        "Who said they would do what",
                        "for some alone",
                        "What is going well",
                        "she reads",
                        "General business");
        assertThat(page(asNan, "/hui/" + hui)).doesNotContain("Who said they would do what");
        assertThat(printed(asNan, document + "?version=" + before))
                .contains("Nothing recorded later", "i waiata mātou")
                .doesNotContain("it was Friday");
        assertThat(printed(asNan, document, "Accept-Language", "mi")).contains("Ngā meneti", "I te āhua o");
        String stranger = server.account(PersonId.random(), SystemRole.PARTNER);
        assertThat(server.get(stranger, document).statusCode()).isEqualTo(404);
    }

    private String printed(String reader, String document, String... headers) throws IOException {
        HttpResponse<byte[]> answer = server.bytes(reader, document, headers);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void a_promise_whose_hui_was_cancelled_is_due_at_the_next() {
        record(
                rtlb,
                called(hui, day(20)),
                promiseAt(CommitmentId.random(), "bring the plan", Audience.PARTNERSHIP),
                new HuiCancelled(partnership, hui, sealed("a tangi"), null, null, day(21)));
        assertThat(json(asNan, "/commitments").at("/items/0/due").isNull()).isTrue();
        assertThat(json(asNan, "/commitments").at("/items/0/overdue").asBoolean())
                .isFalse();
        assertThat(page(asNan, "/hui/" + hui)).contains("waits for the next hui", "at the next hui", "a tangi");
    }
}
