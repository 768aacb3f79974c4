package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LEADER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.promise;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Requests.make;
import static nz.partnershipledger.command.Story.ofThePartnership;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.WhoStands;
import nz.partnershipledger.command.base.WhoTakesPart;
import nz.partnershipledger.command.partnership.LeavingCommand.LeavePartnership;
import nz.partnershipledger.command.partnership.PartnershipRule;
import nz.partnershipledger.command.partnership.SightCommand.ConfirmPause;
import nz.partnershipledger.command.partnership.SightCommand.EndPause;
import nz.partnershipledger.command.partnership.SightCommand.PauseSight;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeTier;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SealedGrounds;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.WorkingDays;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseConfirmed;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseEnded;
import nz.partnershipledger.events.partnership.SightEvent.SightPaused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where safety or a court asks for it, what a partner reads and records is paused at once; it ends unless it is confirmed in time. */
class PausingTest {
    private static final SealedGrounds WHY = new SealedGrounds(words(3));

    /** The fifth working day after it is the day it is. */
    private static final LocalDate IN_TIME = LocalDate.of(2024, 4, 24);

    private static final LocalDate TOO_LONG_AGO = IN_TIME.minusDays(1);

    private static PauseSight pause(PersonId person) {
        return new PauseSight(TEAM, person, WHY);
    }

    private static ConfirmPause confirm(PersonId person) {
        return new ConfirmPause(TEAM, person);
    }

    private static EndPause end(PersonId person) {
        return new EndPause(TEAM, person);
    }

    private static SightPaused paused(PersonId person, PersonId by, LocalDate on, PersonId... readers) {
        return new SightPaused(TEAM, person, by, WHY, on, Audience.people(Set.of(readers)));
    }

    private static SightPauseConfirmed confirmed(PersonId person, LocalDate on, PersonId... readers) {
        return new SightPauseConfirmed(TEAM, person, LEADER, on, Audience.people(Set.of(readers)));
    }

    private static SightPauseEnded ended(PersonId person, PersonId by, PersonId... readers) {
        return new SightPauseEnded(TEAM, person, by, TODAY, Audience.people(Set.of(readers)));
    }

    /** The story after the facilitator paused what Nan reads. */
    private static Story pausedOn(LocalDate day) {
        return ofThePartnership().given(FACILITATOR, paused(NAN, FACILITATOR, day, FACILITATOR));
    }

    @Test
    void five_working_days_are_counted_without_weekends() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 23), 5)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 27), 5)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 28), 5)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 29), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void the_facilitator_and_a_practice_leader_pause_at_once_and_the_one_whose_sight_it_is_reads_nothing_of_it() {
        ofThePartnership().when(FACILITATOR, pause(NAN)).records(paused(NAN, FACILITATOR, TODAY, FACILITATOR));
        ofThePartnership().when(LEADER, pause(NAN)).records(paused(NAN, LEADER, TODAY, FACILITATOR, LEADER));
        ofThePartnership().when(LEADER, pause(FACILITATOR)).records(paused(FACILITATOR, LEADER, TODAY, LEADER));
    }

    @Test
    void whoever_left_reads_on_and_can_be_paused_too() {
        ofThePartnership()
                .given(FACILITATOR, left(KAIAKO))
                .when(FACILITATOR, pause(KAIAKO))
                .records(paused(KAIAKO, FACILITATOR, TODAY, FACILITATOR));
    }

    @Test
    void nobody_else_pauses_and_to_strangers_there_is_no_such_partnership() {
        ofThePartnership()
                .when(KAIAKO, pause(NAN))
                .isRefused(GroundRule.ONLY_THE_FACILITATOR_OR_A_PRACTICE_LEADER_PAUSES_SIGHT);
        ofThePartnership().when(STRANGER, pause(NAN)).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
        ofThePartnership()
                .when(new Actor(LEADER, SystemRole.PRACTICE_LEADER, Set.of("C99")), pause(NAN))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void nobody_pauses_their_own_sight_or_that_of_someone_who_reads_nothing() {
        ofThePartnership()
                .when(FACILITATOR, pause(FACILITATOR))
                .isRefused(PartnershipRule.NOBODY_PAUSES_THEIR_OWN_SIGHT);
        ofThePartnership().when(FACILITATOR, pause(STRANGER)).isRefused(PartnershipRule.NO_SUCH_PARTNER);
    }

    static List<PartnershipCommand> whateverNanAsks() {
        return List.of(
                make(promise(NAN, null)),
                new ChangeTier(TEAM, Tier.TE_KAHUI, null, TODAY),
                new LeavePartnership(TEAM, NAN, null, null, null, null, TODAY),
                end(NAN),
                pause(KAIAKO),
                new WhoStands(TEAM));
    }

    /** It is asked of each partnership of somebody they want to name. */
    @Test
    void they_are_not_told_who_takes_part() {
        pausedOn(IN_TIME).when(NAN, new WhoTakesPart(TEAM)).isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @ParameterizedTest
    @MethodSource("whateverNanAsks")
    void while_it_is_paused_they_record_nothing_and_are_told_so(PartnershipCommand command) {
        pausedOn(IN_TIME).when(NAN, command).isRefused(GroundRule.WHOSE_SIGHT_IS_PAUSED_RECORDS_NOTHING_HERE);
    }

    @Test
    void others_record_as_before() {
        pausedOn(IN_TIME).when(KAIAKO, make(promise(KAIAKO, null))).records(made(KAIAKO));
    }

    @Test
    void what_nobody_confirmed_within_five_working_days_has_ended_by_itself() {
        pausedOn(TOO_LONG_AGO).when(NAN, make(promise(NAN, null))).records(made(NAN));
        pausedOn(TOO_LONG_AGO).when(LEADER, confirm(NAN)).isRefused(PartnershipRule.THIS_SIGHT_IS_NOT_PAUSED);
        pausedOn(TOO_LONG_AGO).when(FACILITATOR, end(NAN)).isRefused(PartnershipRule.THIS_SIGHT_IS_NOT_PAUSED);
        pausedOn(TOO_LONG_AGO).when(FACILITATOR, pause(NAN)).records(paused(NAN, FACILITATOR, TODAY, FACILITATOR));
    }

    @Test
    void what_a_practice_leader_confirmed_holds_until_it_is_ended() {
        pausedOn(IN_TIME).when(LEADER, confirm(NAN)).records(confirmed(NAN, TODAY, FACILITATOR, LEADER));
        pausedOn(TOO_LONG_AGO)
                .given(LEADER, confirmed(NAN, TOO_LONG_AGO, FACILITATOR, LEADER))
                .when(NAN, make(promise(NAN, null)))
                .isRefused(GroundRule.WHOSE_SIGHT_IS_PAUSED_RECORDS_NOTHING_HERE);
    }

    @Test
    void only_a_practice_leader_confirms_and_once() {
        pausedOn(IN_TIME).when(FACILITATOR, confirm(NAN)).isRefused(GroundRule.ONLY_A_PRACTICE_LEADER_CONFIRMS_A_PAUSE);
        pausedOn(IN_TIME)
                .given(LEADER, confirmed(NAN, IN_TIME, FACILITATOR, LEADER))
                .when(LEADER, confirm(NAN))
                .isRefused(PartnershipRule.THIS_PAUSE_IS_CONFIRMED_ALREADY);
    }

    @Test
    void whoever_paused_it_and_a_practice_leader_end_it_and_nobody_else() {
        pausedOn(IN_TIME).when(FACILITATOR, end(NAN)).records(ended(NAN, FACILITATOR, FACILITATOR));
        pausedOn(IN_TIME).when(LEADER, end(NAN)).records(ended(NAN, LEADER, FACILITATOR, LEADER));
        pausedOn(IN_TIME)
                .when(KAIAKO, end(NAN))
                .isRefused(GroundRule.A_PAUSE_IS_ENDED_BY_WHO_PAUSED_OR_BY_A_PRACTICE_LEADER);
        ofThePartnership()
                .given(LEADER, paused(NAN, LEADER, IN_TIME, FACILITATOR, LEADER))
                .when(FACILITATOR, end(NAN))
                .isRefused(GroundRule.A_PAUSE_IS_ENDED_BY_WHO_PAUSED_OR_BY_A_PRACTICE_LEADER);
    }

    @Test
    void once_it_is_ended_they_record_again() {
        pausedOn(IN_TIME)
                .given(FACILITATOR, ended(NAN, FACILITATOR, FACILITATOR))
                .when(NAN, make(promise(NAN, null)))
                .records(made(NAN));
    }

    @Test
    void it_is_paused_once_and_each_for_themselves() {
        pausedOn(IN_TIME).when(LEADER, pause(NAN)).isRefused(PartnershipRule.THIS_SIGHT_IS_ALREADY_PAUSED);
        pausedOn(IN_TIME).when(FACILITATOR, pause(MOKO)).records(paused(MOKO, FACILITATOR, TODAY, FACILITATOR));
    }
}
