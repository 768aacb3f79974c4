package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a cluster or a kura has a name, pages call it so; the API goes by its code. */
class PlaceNamesOnPagesTest extends ApiTest {
    private String formed(String cluster, String kura) {
        PartnershipId another = PartnershipId.random();
        position = server.append(
                another,
                rtlb,
                new PartnershipFormed(
                        another,
                        server.seal(another.asSubject(), another, "By the river"),
                        cluster,
                        kura,
                        PartnershipKind.INDIVIDUAL,
                        Tier.TE_KAHUI,
                        rtlb,
                        PartnerRole.RTLB,
                        day(1)));
        return "/partnerships/" + another;
    }

    private String page(String reader, String address) {
        return server.get(reader, address, "Accept", "text/html").body();
    }

    @Test
    void names_stand_where_codes_would() {
        String address = formed("named-cluster", "named-kura");

        assertThat(page(asRtlb, address + "?after=" + position))
                .contains("Te Kāhui o te Awa", "Te Kura o te Awa")
                .doesNotContain("named-");
        assertThat(page(asRtlb, "/partnerships"))
                .contains("Te Kura o te Awa · Te Kāhui o te Awa", "kura-1 · moana-" + partnership)
                .doesNotContain("named-");
        String leader = server.account(nan, SystemRole.PRACTICE_LEADER, "named-cluster");
        assertThat(page(leader, "/who-may-read")).contains("Te Kāhui o te Awa").doesNotContain("named-");
        assertThat(server.json(asRtlb, "/api" + address).get("cluster").asString())
                .isEqualTo("named-cluster");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kura=Te+Kura+o+te+Awa", "kura=te+KURA+o+te+awa", "kura=named-kura", "cluster=te+kahui+o+te+awa"
            })
    void a_list_is_narrowed_by_the_name_too_and_says_what_it_is_narrowed_by(String narrowed) {
        formed("named-cluster", "named-kura");

        assertThat(page(asRtlb, "/partnerships?after=" + position + "&" + narrowed))
                .contains("By the river")
                .containsPattern("name=\"(kura|cluster)\"[^>]*value=\"Te K")
                .doesNotContain("Reading together");
    }
}
