package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.standalone.SaidOfNan.Kind;
import nz.partnershipledger.standalone.SaidOfNan.Scene;
import nz.partnershipledger.standalone.SaidOfNan.Written;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** What everyone reads of an entry that was written down for somebody, wherever it stands. */
final class WhatIsRead {
    private final Kind kind;
    private final Scene scene;
    private final Written written;
    private final Someone whose;
    private final String name;
    private final List<Someone> everyone;

    WhatIsRead(Kind kind, Scene scene) {
        this.kind = kind;
        this.scene = scene;
        this.written = kind.write().apply(scene);
        this.whose = kind.whose(scene);
        this.name = whose.equals(scene.nan()) ? "Nan" : "Koro";
        this.everyone = List.of(scene.rtlb(), scene.nan(), scene.kaiako());
        scene.post("/hui/" + scene.hui() + "/minutes", Map.of());
    }

    private String entry() {
        return "/entries/" + written.position();
    }

    private Reply get(Someone reader, String path) {
        scene.ledger().untilTheViewsShowAll();
        Reply reply = scene.ledger().get(reader, scene.here() + path);
        assertThat(reply.status()).as("%s: %s", kind, path).isEqualTo(200);
        return reply;
    }

    private JsonNode read(Someone reader, String path) {
        return Objects.requireNonNull(get(reader, path).body());
    }

    private Reply open(Someone reader, String path) {
        scene.ledger().untilTheViewsShowAll();
        Reply page = scene.ledger().open(reader, scene.here() + path, HttpRequest.newBuilder());
        assertThat(page.status()).as("%s: the page %s", kind, path).isEqualTo(200);
        return page;
    }

    private String page(Someone reader, String path) {
        return text(open(reader, path).response().body());
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    void nobodyElseSaysIt(Someone stranger) {
        for (String word : List.of("/confirm", "/not-so")) {
            for (Someone other : List.of(scene.kaiako(), scene.rtlb())) {
                if (!isAsked(other) && !mayHaveSeenIt(other)) {
                    assertThat(scene.ledger()
                                    .tryToPost(other, scene.here() + entry() + word, Map.of())
                                    .status())
                            .as("%s%s by %s", kind, word, other)
                            .isIn(403, 409);
                }
            }
            assertThat(scene.ledger()
                            .tryToPost(stranger, scene.here() + entry() + word, Map.of())
                            .status())
                    .isEqualTo(404);
        }
    }

    private boolean isAsked(Someone person) {
        return read(scene.rtlb(), entry())
                .at("/answers")
                .valueStream()
                .anyMatch(it -> it.at("/person").asString().equals(person.id()));
    }

    private boolean mayHaveSeenIt(Someone person) {
        return open(person, entry()).response().body().contains("/confirm\"");
    }

    void allSayThatItIsSo() {
        for (Someone person : List.of(scene.nan(), scene.kaiako(), scene.koro())) {
            if (isAsked(person)) {
                scene.post(person, entry() + "/confirm", Map.of());
            }
        }
    }

    /** Each may change their word, and the last one counts. */
    void nowItIsNotSo() {
        scene.post(whose, entry() + "/not-so", Map.of());
    }

    private int readBack() {
        return scene.ledger()
                .tryToPost(scene.rtlb(), scene.here() + entry() + "/read-back", Map.of("to", whose.id()))
                .status();
    }

    private boolean mayReadBack() {
        return open(scene.rtlb(), entry()).response().body().contains("/read-back\"");
    }

    /** Whoever has an account says it themselves; to whom has none it is read back, and everyone reads by whom and when. */
    void itIsReadBack() {
        assertThat(mayReadBack()).isFalse();
        assertThat(readBack()).as("%s, to who has an account", kind).isEqualTo(409);
        JsonNode account = scene.ledger()
                .get(BothSides.ADMINISTRATOR, "/accounts?limit=500")
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/person").asString().equals(whose.id()))
                .findFirst()
                .orElseThrow();
        scene.ledger()
                .post(BothSides.ADMINISTRATOR, "/accounts/" + account.at("/id").asString() + "/close", Map.of());
        boolean left = kind.type().equals("partner-left");
        assertThat(mayReadBack()).as("%s, form", kind).isEqualTo(!left);
        assertThat(readBack()).as("%s, to who has none", kind).isEqualTo(left ? 409 : 200);
        if (left) {
            return;
        }
        String heard = "Read back to " + name + " by RTLB on ";
        for (Someone reader : List.of(scene.rtlb(), scene.kaiako())) {
            JsonNode entry = read(reader, entry());
            assertThat(entry.at("/summary").asString()).as("%s", kind).contains(heard);
            assertThat(entry.at("/answers").valueStream())
                    .as("%s, answers", kind)
                    .anySatisfy(it -> {
                        assertThat(it.at("/person").asString()).isEqualTo(whose.id());
                        assertThat(it.at("/said").asString()).isEqualTo("NOT_CONFIRMED");
                        assertThat(it.at("/readBack/by").asString())
                                .isEqualTo(scene.rtlb().id());
                    });
            assertThat(page(reader, entry())).as("%s, page", kind).contains(heard, "Read back by RTLB on ");
            assertThat(page(reader, "/timeline")).contains("RTLB read an entry back to " + name + ".", heard);
        }
        whereItIsReadBack(heard);
    }

    private void whereItIsReadBack(String heard) {
        assertThat(read(scene.rtlb(), "/brief?for=facilitator")
                        .at("/parts")
                        .valueStream()
                        .filter(it -> it.at("/title").asString().equals("What is not confirmed")))
                .as("%s, in the brief", kind)
                .singleElement()
                .satisfies(it -> assertThat(it.toString()).contains(heard));
        if (kind.page() != null) {
            assertThat(onItsPage(scene.kaiako())).as("%s, on its page", kind).contains(heard);
        }
        if (kind.table() != null) {
            assertThat(rows(scene.kaiako(), kind.table()))
                    .as("%s in %s", kind, kind.table())
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.getField("readBackTo")).isEqualTo(whose.id());
                        assertThat(row.getField("Read back to")).isEqualTo(name);
                    });
        }
    }

    private List<String> words(String state) {
        return switch (state) {
            case "NOT_CONFIRMED" -> List.of("Not confirmed.");
            case "NOT_SO" -> List.of(name + " says that this is not so.");
            default -> List.of();
        };
    }

    private List<String> wordsOfOthers(String state) {
        return List.of("NOT_CONFIRMED", "NOT_SO").stream()
                .filter(it -> !it.equals(state))
                // Who is asked besides has not said anything where one of them says that it is not so.
                .filter(it -> !(state.equals("NOT_SO") && it.equals("NOT_CONFIRMED")))
                .flatMap(it -> words(it).stream())
                .toList();
    }

    private void says(String state, String where, String text) {
        assertThat(words(state)).as("%s, %s: %s", kind, state, where).allMatch(text::contains);
        assertThat(wordsOfOthers(state)).as("%s, %s: %s", kind, state, where).noneMatch(text::contains);
    }

    /** In this state it is read in each place where it stands. */
    void everywhere(String state) {
        byEveryone(state);
        elsewhere(state);
    }

    /** Everyone reads the entry so. */
    void byEveryone(String state) {
        for (Someone reader : everyone) {
            JsonNode entry = read(reader, entry());
            says(state, "entry", entry.at("/summary").asString());
            assertThat(entry.at("/answers").valueStream())
                    .as("%s, answers", kind)
                    .anySatisfy(it -> {
                        assertThat(it.at("/person").asString()).isEqualTo(whose.id());
                        assertThat(it.at("/said").asString()).isEqualTo(state);
                    });
        }
    }

    private void elsewhere(String state) {
        Someone reader = scene.kaiako();
        String sentence = read(reader, entry()).at("/summary").asString();
        assertThat(read(reader, "/timeline?limit=500").at("/items").valueStream())
                .anyMatch(it -> it.at("/summary").asString().equals(sentence));
        assertThat(rows(reader, "/timeline.csv"))
                .anyMatch(it -> it.getField("summary").equals(sentence));
        says(state, "page of the entry", page(reader, entry()));
        says(state, "page of the time line", sentenceIn(page(reader, "/timeline"), sentence));
        for (SaidOfNan.Place place : kind.places()) {
            String path = place.path().replace("{}", written.about());
            assertThat(place.state().apply(read(reader, path)))
                    .as("%s, %s: %s", kind, state, path)
                    .isEqualTo(state.equals("NOT_SO") ? kind.denied() : state);
        }
        onItsPage(state, reader);
        table(state, reader);
        minutes(sentence, reader);
        whatWeSaid(sentence);
        briefs(state, sentence);
    }

    /** What is not confirmed has a part of the facilitator's brief, and what is not so stands among the moments at which it stuck. */
    private void briefs(String state, String sentence) {
        String path = "/brief?for=facilitator";
        Map<String, String> parts = Map.of("not-confirmed", "NOT_CONFIRMED", "sticky", "NOT_SO");
        JsonNode brief = read(scene.rtlb(), path);
        parts.forEach((part, of) -> assertThat(brief.at("/parts")
                        .valueStream()
                        .filter(it -> it.at("/part").asString().equals(part))
                        .flatMap(it -> it.at("/lines").valueStream())
                        .map(it -> plain(it.toString()))
                        .anyMatch(it -> it.contains(plain(sentence))))
                .as("%s, %s: %s of the brief", kind, state, part)
                .isEqualTo(state.equals(of)));
        if (!state.equals("CONFIRMED")) {
            assertThat(pdf(scene.rtlb(), path.replace("?", ".pdf?")))
                    .as("%s, %s: the brief on paper", kind, state)
                    .contains(plain(sentence));
        }
    }

    private String itsPage() {
        return Objects.requireNonNull(kind.page())
                .replace("{}", written.about())
                .replace("/commitments/", "/promises/");
    }

    /** What happened is told entry by entry, and apart from what a page is about. */
    private String onItsPage(Someone reader) {
        return text(open(reader, itsPage()).response().body().replaceAll("(?s)<h2 id=\"happened\".*?</section>", ""));
    }

    private void onItsPage(String state, Someone reader) {
        if (kind.page() == null) {
            return;
        }
        String path = itsPage();
        String text = onItsPage(reader);
        boolean missing = text.matches("(?i).*not confirmed.*");
        boolean denied = text.matches(".*(says that this is not so|seen differently by " + name + ").*");
        assertThat(denied)
                .as("%s, %s: not so on %s", kind, state, path)
                .isEqualTo(state.equals("NOT_SO") && kind.denied().equals("NOT_SO"));
        if (!state.equals("NOT_SO")) {
            assertThat(missing)
                    .as("%s, %s: not confirmed on %s", kind, state, path)
                    .isEqualTo(state.equals("NOT_CONFIRMED"));
        }
    }

    private static String sentenceIn(String page, String sentence) {
        assertThat(page).contains(sentence);
        return sentence;
    }

    private List<NamedCsvRecord> rows(Someone reader, String path) {
        String table = get(reader, path).response().body().substring(1);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(String state, Someone reader) {
        if (kind.table() == null) {
            return;
        }
        assertThat(rows(reader, kind.table()))
                .as("%s in %s", kind, kind.table())
                .hasSize(1)
                .allSatisfy(row -> {
                    if (!state.equals("NOT_SO")) {
                        assertThat(row.getField("confirmed")).isEqualTo(String.valueOf(state.equals("CONFIRMED")));
                        assertThat(row.getField("notSo")).isEmpty();
                    } else if (kind.denied().equals("NOT_SO")) {
                        assertThat(row.getField("confirmed")).isEqualTo("false");
                        assertThat(row.getField("notSo")).isEqualTo(whose.id());
                        assertThat(row.getField("Says that it is not so")).isEqualTo(name);
                    } else {
                        assertThat(row.getField("status")).isEqualTo(kind.denied());
                    }
                });
    }

    private void minutes(String sentence, Someone reader) {
        String hui = "/hui/" + scene.hui();
        if (kind.isMinuted()) {
            assertThat(page(reader, hui)).as("%s in the minutes", kind).contains(sentence);
            assertThat(pdf(reader, hui + "/minutes.pdf"))
                    .as("%s in the minutes", kind)
                    .contains(plain(sentence));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String pdf(Someone reader, String path) {
        scene.ledger().untilTheViewsShowAll();
        byte[] document = scene.ledger().download(reader, scene.here() + path);
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return plain(new PDFTextStripper().getText(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void whatWeSaid(String sentence) {
        if (kind.own()) {
            assertThat(page(scene.nan(), "/what-we-said"))
                    .as("%s, what we said", kind)
                    .contains(sentence);
        }
    }
}
