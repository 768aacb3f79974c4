package nz.partnershipledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipRow.Partner;
import nz.partnershipledger.store.Opened;
import org.junit.jupiter.api.Test;

class ToldApartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final PersonId one = PersonId.random();
    private final PersonId other = PersonId.random();
    private final PersonId another = PersonId.random();

    private static PartnershipRow partnership(String kura, Partner... partners) {
        PartnershipId id = PartnershipId.random();
        return new PartnershipRow(
                id,
                new PersonalText(id.asSubject(), TextId.random(), "", ""),
                "C07",
                kura,
                PartnershipKind.INDIVIDUAL,
                Tier.TE_KAHUI,
                partners[0].person(),
                DAY,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(partners),
                List.of());
    }

    private static Partner as(PartnerRole role, PersonId person) {
        return new Partner(person, role, DAY, null, null, null, null, null, null);
    }

    private static Map<PersonId, String> apart(Map<PersonId, String> names, PartnershipRow... known) {
        Map<PersonId, Opened> opened = names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new Opened.Words(it.getValue(), "")));
        return new ToldApart(() -> Arrays.asList(known), new Saying(new Words(), Languages.EN_NZ)).among(opened);
    }

    @Test
    void who_shares_a_name_with_nobody_is_called_by_it_alone() {
        assertThat(apart(Map.of(one, "Mere", other, "Hēmi"))).isEmpty();
    }

    @Test
    void two_of_one_name_are_told_apart_by_what_they_are() {
        assertThat(apart(
                        Map.of(one, "Mere", other, "Mere", another, "Hēmi"),
                        partnership("K1", as(PartnerRole.WHANAU, one), as(PartnerRole.KAIAKO, other))))
                .isEqualTo(Map.of(one, "whānau", other, "kaiako"));
        assertThat(new Called(one, "Mere", null, "whānau").amongOthers()).isEqualTo("Mere (whānau)");
    }

    @Test
    void where_both_are_the_same_it_is_their_kura_that_tells() {
        assertThat(apart(
                        Map.of(one, "Mere", other, "Mere"),
                        partnership("K1", as(PartnerRole.KAIAKO, one)),
                        partnership("K2", as(PartnerRole.KAIAKO, other))))
                .isEqualTo(Map.of(one, "kaiako, K1", other, "kaiako, K2"));
    }

    @Test
    void where_nothing_else_is_known_they_are_still_no_equal_choices() {
        Map<PersonId, String> apart = apart(
                Map.of(one, "Mere", other, "Mere"),
                partnership("K1", as(PartnerRole.KAIAKO, one), as(PartnerRole.KAIAKO, other)));
        assertThat(apart.get(one)).startsWith("kaiako, ").isNotEqualTo(apart.get(other));
        assertThat(apart(Map.of(one, "Mere", other, "Mere")).values()).doesNotHaveDuplicates();
    }
}
