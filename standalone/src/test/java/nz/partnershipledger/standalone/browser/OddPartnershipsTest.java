package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.standalone.BothSides;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.junit.jupiter.api.Test;

/** Long names and other scripts, nothing at all, and very much of it: no page breaks on the narrowest screen, and each of them ends. */
@InABrowser
class OddPartnershipsTest {
    private static final String PLACE =
            "Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu";
    private static final List<String> NAMES = List.of(
            PLACE, "שרה בת־אברהם", "محمد عبد الرحمن", "王小明", "Ngũgĩ wa Thiong’o", "🦜🦜🦜", "ตะวัน", "A", "Иван");
    private static final List<String> PAGES = List.of(
            "",
            "/promises",
            "/hui",
            "/decisions",
            "/power-sharing",
            "/disagreements",
            "/words",
            "/timeline",
            "/readings",
            "/brief",
            "/invitations",
            "/look-through");

    /** What a hundred rows of a list need on the narrowest screen. */
    private static final long ENDS = 40_000;

    private final LocalDate soon = LocalDate.now(Aotearoa.ZONE).plusDays(3);

    private static String form(BothSides ledger, Someone rtlb, String label) {
        return "/partnerships/"
                + ledger.post(
                                rtlb,
                                "/partnerships",
                                Map.of(
                                        "label",
                                        label,
                                        "cluster",
                                        "c33",
                                        "kura",
                                        "k1",
                                        "kind",
                                        "INDIVIDUAL",
                                        "tier",
                                        "TE_KAHUI",
                                        "formedOn",
                                        LocalDate.now(Aotearoa.ZONE)
                                                .minusYears(3)
                                                .toString(),
                                        "facilitator",
                                        rtlb.id()))
                        .text("id");
    }

    private static void holds(Browser browser, String address) {
        browser.opens(address);
        assertThat(browser.sticksOut()).as(address).isEmpty();
        assertThat(browser.height()).as(address).isLessThan(ENDS);
    }

    @Test
    void an_empty_partnership_of_a_long_name_breaks_no_page(Browser browser, BothSides ledger) {
        Someone rtlb = ledger.register(PLACE, "RTLB", "c33");
        String here = form(ledger, rtlb, PLACE + " مدرسة " + PLACE);
        browser.narrowest().signsInAs(rtlb);
        PAGES.forEach(it -> holds(browser, here + it));
        List.of("/partnerships", "/my-promises", "/follow-through", "/who-may-read", "/account", "/waiting")
                .forEach(it -> holds(browser, it));
    }

    @Test
    void twenty_partners_and_four_hundred_promises_end(Browser browser, BothSides ledger) {
        Someone rtlb = ledger.register("RTLB " + NAMES.get(1), "RTLB", "c33");
        String here = form(ledger, rtlb, "学校 and " + NAMES.get(2));
        List<String> partners = IntStream.range(0, 20)
                .mapToObj(it -> ledger.register(NAMES.get(it % NAMES.size()) + " " + it, "PARTNER")
                        .id())
                .toList();
        partners.forEach(it -> ledger.post(rtlb, here + "/partners", Map.of("person", it, "role", "KAIAKO")));
        ledger.post(
                rtlb,
                here + "/hui",
                Map.of(
                        "purpose", "REVIEW",
                        "at", Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES),
                        "place", PLACE,
                        "facilitator", rtlb.id(),
                        "minuteTaker", rtlb.id()));
        // Three years of them, most of them over.
        for (int i : IntStream.range(0, 400).toArray()) {
            String by = i % 2 == 0 ? rtlb.id() : partners.get(i % partners.size());
            LocalDate due = soon.minusDays(1_080).plusDays((i * 1_080L) / 400);
            ledger.post(
                    rtlb,
                    here + "/commitments",
                    Map.of(
                            "what",
                            NAMES.get(i % NAMES.size()) + " " + i,
                            "promiser",
                            by,
                            "due",
                            (i % 4 == 0 ? soon : due).toString(),
                            "on",
                            due.minusDays(4).toString()));
        }
        browser.narrowest().signsInAs(rtlb);
        PAGES.forEach(it -> holds(browser, here + it));
        List.of("/partnerships", "/my-promises", "/follow-through", "/waiting").forEach(it -> holds(browser, it));
        assertThat(browser.opens(here + "/promises")
                        .asksForAll("return [...document.querySelectorAll('tbody tr')].map(it => it.innerText)"))
                .hasSize(50);
        browser.follows("Show more");
        assertThat(browser.asksForAll("return [...document.querySelectorAll('tbody tr')].map(it => it.innerText)"))
                .hasSize(50);
    }

    @Test
    void sixty_partnerships_end(Browser browser, BothSides ledger) {
        Someone rtlb = ledger.register("RTLB of sixty", "RTLB", "c33");
        IntStream.range(0, 60).forEach(it -> form(ledger, rtlb, NAMES.get(it % NAMES.size()) + " " + it));
        browser.narrowest().signsInAs(rtlb);
        List.of("/partnerships", "/my-promises", "/follow-through", "/power-sharing", "/waiting", "/search")
                .forEach(it -> {
                    browser.opens(it);
                    assertThat(browser.sticksOut()).as(it).isEmpty();
                });
        assertThat(browser.opens("/partnerships")
                        .asksForAll("return [...document.querySelectorAll('tbody tr')].map(it => it.innerText)"))
                .hasSize(50);
    }
}
