package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.formed;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.person;
import static nz.partnershipledger.command.ASketchOfAPartnership.promise;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.make;
import static nz.partnershipledger.command.Story.ofAPartnership;
import static nz.partnershipledger.command.Story.ofThePartnership;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nz.partnershipledger.command.base.EveryPartnerReadsThis;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.partnership.FormPartnership;
import nz.partnershipledger.command.partnership.PartnershipRule;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeFacilitator;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeTier;
import nz.partnershipledger.command.partnership.StandingCommand.RenamePartnership;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import nz.partnershipledger.events.partnership.TierChanged;
import org.junit.jupiter.api.Test;

/** How a partnership forms, and who takes part in it. */
class PartnershipTest {
    private static FormPartnership form() {
        return new FormPartnership(
                TEAM,
                words(1),
                "C12",
                "K345",
                PartnershipKind.INDIVIDUAL,
                Tier.TE_MATUA,
                FORMED_ON,
                FACILITATOR,
                PartnerRole.RTLB);
    }

    private static AddPartner add(PersonId person) {
        return new AddPartner(TEAM, person, PartnerRole.SPECIALIST, null, null, null, false, LATER);
    }

    private static PartnerJoined added(PersonId person) {
        return new PartnerJoined(TEAM, person, PartnerRole.SPECIALIST, null, null, LATER);
    }

    private static ChangeFacilitator letFacilitate(PersonId to, PersonId... agreedBy) {
        return new ChangeFacilitator(TEAM, to, null, Set.of(agreedBy), null, LATER);
    }

    @Test
    void a_partnership_forms() {
        ofAPartnership().when(FACILITATOR, form()).records(formed());
    }

    @Test
    void someone_joins() {
        ofThePartnership().when(FACILITATOR, add(STRANGER)).records(added(STRANGER));
    }

    @Test
    void someone_who_joined_may_promise() {
        ofThePartnership()
                .given(FACILITATOR, added(STRANGER))
                .when(STRANGER, make(promise(STRANGER, null)))
                .records(made(STRANGER));
    }

    @Test
    void someone_takes_part_once_at_a_time() {
        ofThePartnership().when(FACILITATOR, add(NAN)).isRefused(PartnershipRule.THIS_PERSON_IS_ALREADY_A_PARTNER);
    }

    @Test
    void someone_who_left_may_join_again() {
        ofThePartnership()
                .given(FACILITATOR, left(MOKO))
                .when(FACILITATOR, add(MOKO))
                .records(added(MOKO));
    }

    @Test
    void nobody_joins_before_the_partnership_formed() {
        AddPartner early =
                new AddPartner(TEAM, STRANGER, PartnerRole.AGENCY, null, null, null, false, FORMED_ON.minusDays(1));
        ofThePartnership().when(FACILITATOR, early).isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void another_partner_facilitates() {
        ofThePartnership()
                .when(FACILITATOR, letFacilitate(KAIAKO, NAN))
                .records(new FacilitatorChanged(TEAM, FACILITATOR, KAIAKO, Set.of(NAN), Set.of(NAN), null, LATER));
    }

    @Test
    void who_facilitates_is_a_partner() {
        ofThePartnership().when(FACILITATOR, letFacilitate(STRANGER, NAN)).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void or_joins_to_facilitate() {
        ChangeFacilitator joining =
                new ChangeFacilitator(TEAM, STRANGER, PartnerRole.SPECIALIST, Set.of(), words(7), LATER);
        FacilitatorChanged changed =
                new FacilitatorChanged(TEAM, FACILITATOR, STRANGER, Set.of(), Set.of(NAN), words(7), LATER);
        ofThePartnership().when(FACILITATOR, joining).records(added(STRANGER), changed);
        ofThePartnership()
                .given(FACILITATOR, added(STRANGER))
                .when(FACILITATOR, joining)
                .records(changed);
    }

    @Test
    void who_agrees_to_a_facilitator_is_a_partner() {
        ofThePartnership().when(FACILITATOR, letFacilitate(KAIAKO, STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void someone_agrees_to_a_facilitator() {
        ofThePartnership()
                .when(FACILITATOR, letFacilitate(KAIAKO))
                .isRefused(PartnershipRule.A_CHANGE_OF_FACILITATOR_IS_AGREED);
    }

    private static ChangeFacilitator unasked(PersonId... agreedBy) {
        return new ChangeFacilitator(TEAM, KAIAKO, null, Set.of(agreedBy), words(7), LATER);
    }

    @Test
    void or_it_says_why_whanau_could_not_be_asked() {
        ofThePartnership()
                .when(FACILITATOR, unasked())
                .records(new FacilitatorChanged(TEAM, FACILITATOR, KAIAKO, Set.of(), Set.of(NAN), words(7), LATER));
        ofThePartnership()
                .when(FACILITATOR, unasked(MOKO))
                .records(new FacilitatorChanged(TEAM, FACILITATOR, KAIAKO, Set.of(MOKO), Set.of(NAN), words(7), LATER));
    }

    @Test
    void who_agreed_was_asked() {
        ofThePartnership().when(FACILITATOR, unasked(NAN)).isRefused(PartnershipRule.WHO_AGREED_WAS_ASKED);
    }

    @Test
    void a_change_of_facilitator_is_to_someone_else() {
        ofThePartnership()
                .when(FACILITATOR, letFacilitate(FACILITATOR, NAN))
                .isRefused(PartnershipRule.THIS_PERSON_ALREADY_FACILITATES);
    }

    @Test
    void nobody_facilitates_before_the_partnership_formed() {
        ChangeFacilitator early = new ChangeFacilitator(TEAM, KAIAKO, null, Set.of(NAN), null, FORMED_ON.minusDays(1));
        ofThePartnership().when(FACILITATOR, early).isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void the_tier_changes() {
        ofThePartnership()
                .when(NAN, new ChangeTier(TEAM, Tier.TE_KAHUI, words(5), LATER))
                .records(new TierChanged(TEAM, Tier.TE_KAHUI, words(5), Set.of(NAN, MOKO), LATER));
    }

    @Test
    void a_change_of_tier_is_to_another_tier() {
        ofThePartnership()
                .when(NAN, new ChangeTier(TEAM, Tier.TE_MATUA, null, LATER))
                .isRefused(PartnershipRule.THE_PARTNERSHIP_IS_ALREADY_ON_THIS_TIER);
    }

    @Test
    void the_tier_does_not_change_before_the_partnership_formed() {
        ofThePartnership()
                .when(NAN, new ChangeTier(TEAM, Tier.TE_KAHUI, null, FORMED_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void what_every_partner_reads_is_marked_for_nobody_in_particular() {
        assertThatThrownBy(() -> EveryPartnerReadsThis.check(Audience.PRIVATE))
                .isInstanceOf(EveryPartnerReadsThis.class);
        assertThatCode(() -> EveryPartnerReadsThis.check(Audience.PARTNERSHIP)).doesNotThrowAnyException();
        assertThatCode(() -> EveryPartnerReadsThis.check(null)).doesNotThrowAnyException();
    }

    private static PartnershipRenamed renamed() {
        return new PartnershipRenamed(TEAM, words(9), Set.of(MOKO), Set.of(NAN), LATER);
    }

    @Test
    void a_partnership_is_renamed_and_its_whanau_are_asked() {
        ofThePartnership()
                .when(FACILITATOR, new RenamePartnership(TEAM, words(9), Set.of(MOKO), null, LATER))
                .records(renamed());
    }

    @Test
    void what_it_is_called_now_is_no_new_name_and_what_it_was_called_before_is() {
        TextId first = formed().label().text();
        ofThePartnership()
                .when(FACILITATOR, new RenamePartnership(TEAM, words(9), Set.of(), first, LATER))
                .isRefused(PartnershipRule.THE_PARTNERSHIP_IS_ALREADY_CALLED_THIS);
        ofThePartnership()
                .given(FACILITATOR, renamed())
                .when(FACILITATOR, new RenamePartnership(TEAM, words(10), Set.of(), words(9).text(), LATER))
                .isRefused(PartnershipRule.THE_PARTNERSHIP_IS_ALREADY_CALLED_THIS);
        ofThePartnership()
                .given(FACILITATOR, renamed())
                .when(FACILITATOR, new RenamePartnership(TEAM, words(10), Set.of(MOKO), first, LATER))
                .records(new PartnershipRenamed(TEAM, words(10), Set.of(MOKO), Set.of(NAN), LATER));
    }

    @Test
    void only_partners_agree_to_a_name_and_not_before_it_formed() {
        ofThePartnership()
                .when(FACILITATOR, new RenamePartnership(TEAM, words(9), Set.of(STRANGER), null, LATER))
                .isRefused(ThisPersonIsNotAPartner.class);
        ofThePartnership()
                .when(FACILITATOR, new RenamePartnership(TEAM, words(9), Set.of(), null, FORMED_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }
}
