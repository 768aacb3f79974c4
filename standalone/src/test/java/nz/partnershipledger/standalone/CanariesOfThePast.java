package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.store.SubjectKeys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/**
 * What would give the present away in an answer about the past, each looked for by itself. After a moment somebody is called otherwise, joins,
 * confirms, puts right, moves a day, promises more, is paused; and the words of somebody are removed.
 */
final class CanariesOfThePast {
    /** What may show through. */
    enum Canary {
        NAMES,
        CORRECTIONS,
        SORT_ORDER,
        SORT_ORDER_OF_NAMES,
        TOTALS,
        CURSORS,
        CSV,
        PDF,
        WHO_JOINED,
        WHO_CAN_BE_CHOSEN,
        CONFIRMATIONS,
        PAUSES,
        STEPS
    }

    private static final String REMOVED = "Gone-from-here";

    private final BothSides ledger;
    private final Someone rtlb;
    private final Someone nan;
    private final Someone gone;
    private final String here;
    private final String kept;
    private final Instant then;
    private final Map<Canary, String> shown = new EnumMap<>(Canary.class);

    CanariesOfThePast(BothSides ledger) {
        this.ledger = ledger;
        rtlb = ledger.register("Moana of the hills", "RTLB", "c33");
        nan = ledger.register("Zoe before", "PARTNER");
        gone = ledger.register(REMOVED, "PARTNER");
        Someone kaiako = ledger.register("Kiri of Room 3", "PARTNER");
        String partnership = ledger.formPartnership(rtlb);
        here = "/partnerships/" + partnership;
        join(nan, "WHANAU");
        join(kaiako, "KAIAKO");
        join(gone, "WHANAU");
        String first = promise(nan, "the first promise", "2026-03-01");
        String second = promise(kaiako, "the second promise", "2026-03-15");
        kept = ledger.post(rtlb, here + first + "/keep", Map.of("by", nan.id(), "on", "2026-02-20"))
                .text("position");
        then = now(kept);
        for (Canary canary : Canary.values()) {
            shown.put(canary, answer(canary));
        }
        ledger.post(nan, "/people/" + nan.id() + "/name", Map.of("name", "Aroha after"));
        ledger.post(nan, here + "/entries/" + kept + "/confirm", Map.of("on", "2026-02-21"));
        ledger.post(nan, here + first + "/take-back", Map.of("entry", Long.valueOf(kept), "on", "2026-02-22"));
        ledger.post(
                kaiako,
                here + second + "/renegotiate",
                Map.of(
                        "due",
                        "2026-02-25",
                        "reason",
                        Map.of("category", "WORKLOAD"),
                        "agreedBy",
                        List.of(nan.id()),
                        "on",
                        "2026-02-22"));
        Someone latecomer = ledger.register("Latecomer", "PARTNER");
        join(latecomer, "KAIAKO");
        promise(latecomer, "the third promise", "2026-02-26");
        ledger.post(rtlb, here + "/partners/" + latecomer.id() + "/pause", Map.of("why", "A court asks for it"));
        now(ledger.post(kaiako, here + "/stage", Map.of("element", "KOHIKOHI")).text("position"));
    }

    private void join(Someone who, String role) {
        ledger.post(rtlb, here + "/partners", Map.of("person", who.id(), "role", role));
    }

    private String promise(Someone who, String what, String due) {
        Map<String, Object> body = Map.of("what", what, "promiser", who.id(), "due", due, "on", "2026-02-10");
        return "/commitments/" + ledger.post(who, here + "/commitments", body).text("id");
    }

    /** PostgreSQL's clock is this machine's. */
    private Instant now(String position) {
        ledger.untilTheViewsShow(Long.parseLong(position));
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** An answer about the moment is as it was when nothing came after it, and there is something that it does not tell. */
    void doesNotShow(Canary canary) {
        assertThat(answer(canary)).as(canary.name()).isEqualTo(shown.get(canary));
        assertThat(ask(canary, "")).as("%s, now", canary).isNotEqualTo(shown.get(canary));
    }

    private String answer(Canary canary) {
        return ask(canary, "asOf=" + then);
    }

    private String ask(Canary canary, String moment) {
        String promises = "/api/follow-through?partnership=" + here.substring("/partnerships/".length()) + "&";
        return switch (canary) {
            case NAMES -> field("/api/people/" + nan.id() + "?" + moment, "/name");
            case CORRECTIONS -> each(promises + "sort=promisedOn&" + moment, "status");
            case SORT_ORDER -> each(promises + "sort=due&" + moment, "what");
            case SORT_ORDER_OF_NAMES -> each("/api/people?sort=name&" + moment, "id");
            case TOTALS ->
                field(promises + "limit=1&" + moment, "/total") + field(promises + "limit=1&" + moment, "/summary");
            case CURSORS -> turned(promises + "sort=due&limit=1&" + moment);
            case CSV -> open("/api" + here + "/commitments.csv?" + moment);
            case PDF -> pdf(here + "/brief.pdf?for=facilitator&" + moment);
            case WHO_JOINED -> each("/api" + here + "?" + moment, "partners", "person");
            case WHO_CAN_BE_CHOSEN ->
                Jsoup.parse(open("/follow-through?" + moment))
                        .select("select[name=person] option")
                        .text();
            case CONFIRMATIONS -> field("/api" + here + "/entries/" + kept + "?" + moment, "/answers");
            case PAUSES ->
                Jsoup.parse(open("/partnerships?" + moment))
                        .select("main a[href=/paused-sights]")
                        .text();
            case STEPS -> field("/api" + here + "/replay?" + moment, "/changed");
        };
    }

    private String open(String address) {
        BothSides.Reply reply =
                ledger.open(rtlb, address, HttpRequest.newBuilder().GET());
        assertThat(reply.status()).as(address).isEqualTo(200);
        return reply.response().body();
    }

    private BothSides.Reply json(String address) {
        BothSides.Reply reply =
                ledger.open(rtlb, address, HttpRequest.newBuilder().GET());
        assertThat(reply.status()).as(address + reply.body()).isEqualTo(200);
        return reply;
    }

    private String field(String address, String path) {
        return json(address).at(path).toString();
    }

    private String each(String address, String component) {
        return each(address, "items", component);
    }

    private String each(String address, String list, String component) {
        return String.valueOf(json(address).at("/" + list).values().stream()
                .map(it -> it.path(component).toString())
                .toList());
    }

    /** The whole list, page by page; no more pages than there can be. */
    private String turned(String address) {
        StringBuilder all = new StringBuilder();
        String cursor = "";
        for (int pages = 0; pages < 9; pages++) {
            BothSides.Reply page = json(address + cursor);
            all.append(page.at("/items/0/what")).append(page.at("/items/0/due"));
            if (page.at("/nextCursor").asString("").isEmpty()) {
                return all.toString();
            }
            cursor = "&cursor=" + page.text("nextCursor");
        }
        throw new AssertionError("it does not end: " + all);
    }

    private String pdf(String address) {
        try (PDDocument document = Loader.loadPDF(ledger.download(rtlb, address))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is removed is removed from every moment. */
    void removedWordsStayRemoved() {
        String address = "/api/people/" + gone.id() + "?asOf=" + then;
        assertThat(open(address)).contains(REMOVED);
        assertThat(open(here + "/replay?asOf=" + then)).contains(REMOVED);
        CommandStore store = ledger.commandStore();
        new SubjectKeys(store.database(), store.master())
                .destroy(PersonId.of(gone.id()).asSubject(), "Board minute 12");
        for (String past :
                List.of(address, here + "/replay?asOf=" + then, "/api" + here + "/timeline.csv?asOf=" + then)) {
            assertThat(open(past)).as(past).doesNotContain(REMOVED);
        }
    }
}
