package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** The head of a column sorts its list, without a script, and keeps what else was asked for. */
class SortedByHeadTest extends ApiTest {
    private void formed(String label) {
        PartnershipId another = PartnershipId.random();
        position = server.append(
                another,
                rtlb,
                new PartnershipFormed(
                        another,
                        server.seal(another.asSubject(), another, label),
                        "moana",
                        "kura-1",
                        PartnershipKind.INDIVIDUAL,
                        Tier.TE_KAHUI,
                        rtlb,
                        PartnerRole.RTLB,
                        day(1)));
    }

    private String page(String address) {
        return HtmlUtils.htmlUnescape(
                server.get(asRtlb, address, "Accept", "text/html").body());
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult it) -> it.group(1))
                .distinct()
                .toList();
    }

    private static List<String> labels(String page) {
        return found("(Āwhina|Reading together|Zoe)</span></a>", page);
    }

    @Test
    void partnerships_are_sorted_by_their_heads() {
        formed("Zoe");
        formed("Āwhina");

        String usual = page("/partnerships?kura=kura-1&after=" + position);
        assertThat(found("aria-sort=\"(\\w+)\"", usual)).containsExactly("descending");
        assertThat(usual)
                .contains(
                        "href=\"/partnerships?kura=kura-1&sort=-needs\"",
                        "href=\"/partnerships?kura=kura-1&sort=label\"");

        String sorted = page("/partnerships?kura=kura-1&sort=label");
        assertThat(labels(sorted)).containsExactly("Āwhina", "Reading together", "Zoe");
        assertThat(found("aria-sort=\"(\\w+)\"", sorted)).containsExactly("ascending");
        assertThat(sorted).contains("href=\"/partnerships?kura=kura-1&sort=-label\"");
        assertThat(labels(page("/partnerships?kura=kura-1&sort=-label")))
                .containsExactly("Zoe", "Reading together", "Āwhina");
    }

    @Test
    void those_with_most_to_come_are_found_and_the_table_is_the_same_list() throws Exception {
        promised(kaiako, day(28), Audience.PARTNERSHIP);
        formed("Zoe");

        String most = page("/partnerships?sort=-open&after=" + position);
        assertThat(labels(most)).containsExactly("Reading together", "Zoe");
        String table = found("href=\"(/api/partnerships[.]csv[^\"]*)\"", most).getFirst();
        assertThat(found("(Reading together|Zoe)", server.get(asRtlb, table).body()))
                .containsExactly("Reading together", "Zoe");
    }

    @Test
    void promises_are_sorted_by_their_heads() {
        promised(kaiako, day(28));

        assertThat(page("/follow-through?sort=-due&status=OPEN&after=" + position))
                .contains("aria-sort=\"descending\"", "status=OPEN&sort=due\"", "status=OPEN&sort=status\"");
    }
}
