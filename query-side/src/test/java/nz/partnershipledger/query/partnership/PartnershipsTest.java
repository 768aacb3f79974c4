package nz.partnershipledger.query.partnership;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.TierChanged;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import org.junit.jupiter.api.Test;

class PartnershipsTest {
    private final History history = new History().then(formed());

    private PartnershipRow row() {
        return Replay.of(new Partnerships(), history.entries())
                .find(PARTNERSHIP)
                .orElseThrow();
    }

    @Test
    void a_partnership_forms_with_its_facilitator_as_first_partner() {
        assertThat(row().facilitator()).isEqualTo(FACILITATOR);
        assertThat(row().roleOf(FACILITATOR)).contains(PartnerRole.RTLB);
        assertThat(row().standing().partners()).containsExactly(FACILITATOR);
    }

    @Test
    void who_left_is_a_former_partner_from_that_entry_on() {
        history.then(joined(NAN, PartnerRole.WHANAU)).then(new PartnerLeft(PARTNERSHIP, NAN, null, day(5)));

        assertThat(row().standing().partners()).containsExactly(FACILITATOR);
        assertThat(row().standing().formerPartners()).containsEntry(NAN, 3L);
    }

    @Test
    void who_comes_back_is_a_partner_again_in_their_latest_role() {
        history.then(joined(NAN, PartnerRole.WHANAU))
                .then(new PartnerLeft(PARTNERSHIP, NAN, null, day(5)))
                .then(joined(NAN, PartnerRole.SUPPORT_PERSON));

        assertThat(row().standing().partners()).contains(NAN);
        assertThat(row().standing().formerPartners()).isEmpty();
        assertThat(row().roleOf(NAN)).contains(PartnerRole.SUPPORT_PERSON);
        assertThat(row().partners()).hasSize(3);
    }

    @Test
    void facilitator_and_tier_may_change() {
        history.then(joined(KAIAKO, PartnerRole.KAIAKO))
                .then(new FacilitatorChanged(PARTNERSHIP, FACILITATOR, KAIAKO, Set.of(KAIAKO), day(3)))
                .then(new TierChanged(PARTNERSHIP, Tier.TE_AROTAHI, null, Set.of(), day(4)));

        assertThat(row().facilitator()).isEqualTo(KAIAKO);
        assertThat(row().tier()).isEqualTo(Tier.TE_AROTAHI);
    }
}
