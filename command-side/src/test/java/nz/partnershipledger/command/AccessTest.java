package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.LEADER;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.formed;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.person;
import static nz.partnershipledger.command.ASketchOfAPartnership.promise;
import static nz.partnershipledger.command.ASketchOfAPartnership.standing;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.keep;
import static nz.partnershipledger.command.Requests.keepFor;
import static nz.partnershipledger.command.Requests.make;
import static nz.partnershipledger.command.Story.ofAPartnership;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.StaleVersion;
import nz.partnershipledger.command.base.WhoStands;
import nz.partnershipledger.command.partnership.FormPartnership;
import nz.partnershipledger.command.partnership.LeavingCommand.LeavePartnership;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeFacilitator;
import nz.partnershipledger.command.partnership.StandingCommand.RenamePartnership;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may record what. */
class AccessTest {
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

    private static LeavePartnership leave(PersonId person) {
        return new LeavePartnership(TEAM, person, null, null, null, null, LATER);
    }

    private static Actor as(SystemRole role, PersonId person) {
        return new Actor(person, role, Set.of("C12"));
    }

    private static Actor elsewhere(SystemRole role, PersonId person) {
        return new Actor(person, role, Set.of("C99"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemRole.class,
            names = {"RTLB", "PRACTICE_LEADER"})
    void those_who_look_after_the_cluster_form_a_partnership(SystemRole role) {
        ofAPartnership().when(as(role, STRANGER), form()).records(formed());
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemRole.class,
            names = {"RTLB", "PRACTICE_LEADER"})
    void nobody_forms_a_partnership_in_another_cluster(SystemRole role) {
        ofAPartnership()
                .when(elsewhere(role, STRANGER), form())
                .isRefused(GroundRule.ONLY_THOSE_OF_THE_CLUSTER_FORM_A_PARTNERSHIP);
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemRole.class,
            names = {"PARTNER", "CLUSTER_MANAGER", "AUDITOR", "PRIVACY_OFFICER", "ADMINISTRATOR"})
    void nobody_else_forms_a_partnership(SystemRole role) {
        ofAPartnership()
                .when(as(role, STRANGER), form())
                .isRefused(GroundRule.ONLY_THOSE_OF_THE_CLUSTER_FORM_A_PARTNERSHIP);
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemRole.class,
            names = {"PARTNER", "RTLB", "PRACTICE_LEADER"})
    void partners_record(SystemRole role) {
        ofThePartnership().when(as(role, NAN), make(promise(NAN, null))).records(made(NAN));
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemRole.class,
            names = {"CLUSTER_MANAGER", "AUDITOR", "PRIVACY_OFFICER", "ADMINISTRATOR"})
    void these_accounts_record_nothing_even_where_their_person_takes_part(SystemRole role) {
        ofThePartnership()
                .when(as(role, NAN), make(promise(NAN, null)))
                .isRefused(GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP);
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemRole.class,
            names = {"PARTNER", "RTLB", "CLUSTER_MANAGER", "AUDITOR", "PRIVACY_OFFICER", "ADMINISTRATOR"})
    void to_a_stranger_there_is_no_such_partnership(SystemRole role) {
        ofThePartnership().when(as(role, STRANGER), make(promise(NAN, null))).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void to_a_practice_leader_of_another_cluster_there_is_no_such_partnership() {
        ofThePartnership()
                .when(elsewhere(SystemRole.PRACTICE_LEADER, LEADER), make(promise(NAN, null)))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void a_practice_leader_of_the_cluster_reads_and_does_not_record() {
        ofThePartnership()
                .when(LEADER, make(promise(NAN, null)))
                .isRefused(GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP);
    }

    @Test
    void who_has_left_records_no_more() {
        ofThePartnership()
                .given(FACILITATOR, left(NAN))
                .when(NAN, make(promise(NAN, null)))
                .isRefused(GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP);
    }

    @Test
    void the_facilitator_adds_partners() {
        ofThePartnership().when(FACILITATOR, add(STRANGER)).records(added(STRANGER));
    }

    @Test
    void a_practice_leader_of_the_cluster_adds_partners() {
        ofThePartnership().when(LEADER, add(STRANGER)).records(added(STRANGER));
    }

    @Test
    void a_practice_leader_of_the_cluster_reallocates() {
        ofThePartnership()
                .when(LEADER, letFacilitate(KAIAKO, NAN))
                .records(new FacilitatorChanged(TEAM, FACILITATOR, KAIAKO, Set.of(NAN), Set.of(NAN), null, LATER));
    }

    @Test
    void another_partner_does_not_add_partners() {
        ofThePartnership()
                .when(NAN, add(STRANGER))
                .isRefused(GroundRule.ONLY_THE_FACILITATOR_OR_A_PRACTICE_LEADER_CHANGES_WHO_TAKES_PART);
    }

    @Test
    void another_rtlb_does_not_add_partners() {
        ofThePartnership()
                .when(as(SystemRole.RTLB, NAN), add(STRANGER))
                .isRefused(GroundRule.ONLY_THE_FACILITATOR_OR_A_PRACTICE_LEADER_CHANGES_WHO_TAKES_PART);
    }

    @Test
    void a_stranger_does_not_add_partners() {
        ofThePartnership().when(STRANGER, add(STRANGER)).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void who_facilitated_before_does_not_add_partners() {
        ofThePartnership()
                .given(
                        FACILITATOR,
                        new FacilitatorChanged(TEAM, FACILITATOR, KAIAKO, Set.of(NAN), Set.of(NAN), null, LATER))
                .when(FACILITATOR, add(STRANGER))
                .isRefused(GroundRule.ONLY_THE_FACILITATOR_OR_A_PRACTICE_LEADER_CHANGES_WHO_TAKES_PART);
    }

    private static RenamePartnership rename() {
        return new RenamePartnership(TEAM, words(9), Set.of(), null, LATER);
    }

    @Test
    void the_facilitator_renames_the_partnership_and_nobody_else_does() {
        ofThePartnership()
                .when(FACILITATOR, rename())
                .records(new PartnershipRenamed(TEAM, words(9), Set.of(), Set.of(NAN), LATER));
        for (PersonId other : List.of(NAN, KAIAKO)) {
            ofThePartnership().when(other, rename()).isRefused(GroundRule.ONLY_THE_FACILITATOR_RENAMES_A_PARTNERSHIP);
        }
        ofThePartnership().when(LEADER, rename()).isRefused(GroundRule.ONLY_THE_FACILITATOR_RENAMES_A_PARTNERSHIP);
        ofThePartnership().when(STRANGER, rename()).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void leaving_is_ones_own() {
        ofThePartnership().when(NAN, leave(NAN)).records(left(NAN));
    }

    @Test
    void the_facilitator_records_a_leaving() {
        ofThePartnership().when(FACILITATOR, leave(KAIAKO)).records(left(KAIAKO));
    }

    @Test
    void a_practice_leader_of_the_cluster_records_a_leaving() {
        ofThePartnership().when(LEADER, leave(KAIAKO)).records(left(KAIAKO));
    }

    @Test
    void nobody_else_records_a_leaving() {
        ofThePartnership()
                .when(KAIAKO, leave(NAN))
                .isRefused(GroundRule.LEAVING_IS_ONES_OWN_OR_FOR_THE_FACILITATOR_TO_RECORD);
    }

    @Test
    void a_stranger_records_no_leaving() {
        ofThePartnership().when(STRANGER, leave(NAN)).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void an_administrators_account_records_no_leaving_of_its_own() {
        ofThePartnership()
                .when(as(SystemRole.ADMINISTRATOR, NAN), leave(NAN))
                .isRefused(GroundRule.LEAVING_IS_ONES_OWN_OR_FOR_THE_FACILITATOR_TO_RECORD);
    }

    @Test
    void who_records_may_ask_who_stands_where() {
        ofThePartnership().when(NAN, new WhoStands(TEAM)).answers(standing());
    }

    @Test
    void a_stranger_may_not_ask_who_stands_where() {
        ofThePartnership().when(STRANGER, new WhoStands(TEAM)).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void of_a_partnership_that_never_formed_there_is_nothing() {
        ofAPartnership().when(NAN, keep()).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void what_the_caller_saw_is_the_latest() {
        ofThePartnership().whenSeen(4, NAN, make(promise(NAN, null))).records(made(NAN));
    }

    @Test
    void what_the_caller_saw_is_stale() {
        ofThePartnership().whenSeen(3, NAN, make(promise(NAN, null))).isRefused(StaleVersion.class);
    }

    @Test
    void staleness_is_told_before_the_rules() {
        ofThePartnership().whenSeen(3, NAN, make(promise(STRANGER, null))).isRefused(StaleVersion.class);
    }

    @Test
    void to_a_stranger_nothing_is_stale() {
        ofThePartnership().whenSeen(3, STRANGER, keep()).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void beside_an_event_stands_who_recorded_it_and_for_whom() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(KAIAKO, keepFor(NAN))
                .recordsBeside(
                        kept(NAN),
                        Map.of(
                                "actor",
                                KAIAKO.toString(),
                                "role",
                                "PARTNER",
                                "clusters",
                                "C12",
                                "recordedFor",
                                NAN.toString(),
                                "asks",
                                "true"));
    }

    @Test
    void beside_ones_own_event_stands_nobody_else() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, keep())
                .recordsBeside(
                        kept(NAN),
                        Map.of("actor", NAN.toString(), "role", "PARTNER", "clusters", "C12", "asks", "true"));
    }
}
