package nz.partnershipledger.query.disagreement;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.joined;
import static nz.partnershipledger.query.base.History.only;
import static nz.partnershipledger.query.base.History.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.disagreement.DisagreementLeftStanding;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.disagreement.DisagreementSettled;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.disagreement.WordExplained;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisagreementsTest {
    private static final DisagreementId READING = DisagreementId.random();
    private static final GuessId GUESS = GuessId.random();
    private static final PersonId MOANA = PersonId.random();
    private static final Position SEEN = new Position(text("tired"), null, null);

    private static List<Recorded<? extends LedgerEvent>> history(LedgerEvent... events) {
        return new History()
                .then(
                        formed(),
                        joined(KAIAKO, PartnerRole.KAIAKO),
                        joined(NAN, PartnerRole.WHANAU),
                        joined(MOANA, PartnerRole.AKONGA),
                        new DisagreementRaised(
                                PARTNERSHIP,
                                READING,
                                text("how much to read"),
                                DisagreementAbout.PRIORITIES,
                                Set.of(KAIAKO, NAN),
                                NAN,
                                Origin.UNSAID,
                                day(2)))
                .then(events)
                .entries();
    }

    private static DisagreementRow after(LedgerEvent... events) {
        return Replay.of(new Disagreements(), history(events)).find(READING).orElseThrow();
    }

    private static PositionTaken took(PersonId by, boolean confirmed, @Nullable GuessId guess, int on) {
        return new PositionTaken(PARTNERSHIP, READING, by, SEEN, confirmed, guess, day(on), Audience.PARTNERSHIP);
    }

    private static PositionGuessed guessed() {
        return new PositionGuessed(
                PARTNERSHIP, READING, GUESS, MOANA, SEEN, KAIAKO, Audience.people(Set.of(KAIAKO)), day(3));
    }

    private static GuessShown shown() {
        return new GuessShown(PARTNERSHIP, READING, GUESS, MOANA, SEEN, KAIAKO, only(KAIAKO, MOANA), day(4));
    }

    private static List<GuessRow> guesses(LedgerEvent... events) {
        return List.copyOf(Replay.of(new Guesses(), history(events)).all());
    }

    @Test
    void a_difference_is_open_then_left_standing_then_settled_and_may_be_opened_again() {
        LedgerEvent left = new DisagreementLeftStanding(PARTNERSHIP, READING, null, Set.of(), day(20), day(5));
        LedgerEvent settled = new DisagreementSettled(
                PARTNERSHIP,
                READING,
                SettledHow.TRIAL,
                text("ten minutes"),
                Set.of(),
                Set.of(CommitmentId.random()),
                day(8));
        LedgerEvent reopened = new DisagreementReopened(PARTNERSHIP, READING, null, NAN, day(9));

        assertThat(after().state()).isEqualTo(DisagreementState.OPEN);
        assertThat(after(left))
                .extracting(DisagreementRow::state, DisagreementRow::revisitOn)
                .containsExactly(DisagreementState.STANDING, day(20));
        assertThat(after(left).isToBeRevisited(day(19))).isFalse();
        assertThat(after(left).isToBeRevisited(day(20))).isTrue();
        assertThat(after(left, settled))
                .extracting(DisagreementRow::state, DisagreementRow::revisitOn)
                .containsExactly(DisagreementState.SETTLED, null);
        DisagreementRow again = after(left, settled, reopened);
        assertThat(again.state()).isEqualTo(DisagreementState.OPEN);
        assertThat(again.settlements()).hasSize(1);
        assertThat(again.standings()).hasSize(1);
        assertThat(again.events()).containsExactly(5L, 6L, 7L, 8L);
    }

    @Test
    void the_latest_position_of_a_person_holds_and_is_not_confirmed_until_they_do() {
        DisagreementRow row = after(took(NAN, true, null, 3), took(NAN, false, null, 5));

        assertThat(row.latestPositions())
                .extracting(DisagreementRow.Held::saidOn, DisagreementRow.Held::confirmed)
                .containsExactly(tuple(day(5), false));
        assertThat(row.earlierPositions())
                .extracting(DisagreementRow.Held::saidOn)
                .containsExactly(day(3));
        assertThat(after(
                                took(NAN, false, null, 5),
                                new PositionConfirmed(PARTNERSHIP, READING, NAN, day(6), Audience.PARTNERSHIP))
                        .latestPositions())
                .extracting(DisagreementRow.Held::confirmed)
                .containsExactly(true);
    }

    private static DisagreementSettled settled(int on) {
        return new DisagreementSettled(
                PARTNERSHIP,
                READING,
                SettledHow.CONSENSUS,
                text("ten minutes"),
                Set.of(KAIAKO, NAN),
                Set.of(),
                day(on));
    }

    private static DisagreementLeftStanding left(int on) {
        return new DisagreementLeftStanding(PARTNERSHIP, READING, null, Set.of(KAIAKO, NAN), day(20), day(on));
    }

    private static EntryNotSo notSo(long entry, PersonId by) {
        return new EntryNotSo(PARTNERSHIP, entry, READING.value(), by, null, day(9), Audience.PARTNERSHIP);
    }

    private static EntryConfirmed so(long entry, PersonId by) {
        return new EntryConfirmed(PARTNERSHIP, entry, READING.value(), by, null, day(9), Audience.PARTNERSHIP);
    }

    @Test
    void a_settlement_that_one_of_those_between_denies_is_none_until_each_of_them_says_otherwise() {
        assertThat(after(settled(6), notSo(6, NAN)).state()).isEqualTo(DisagreementState.OPEN);
        assertThat(after(settled(6), notSo(6, NAN)).settlements())
                .extracting(DisagreementRow.Settled::deniedBy)
                .containsExactly(Set.of(NAN));
        assertThat(after(settled(6), so(6, NAN)).state()).isEqualTo(DisagreementState.SETTLED);
        assertThat(after(settled(6), notSo(6, MOANA)).state()).isEqualTo(DisagreementState.SETTLED);
        assertThat(after(settled(6), notSo(6, NAN), notSo(6, KAIAKO), so(6, NAN))
                        .state())
                .isEqualTo(DisagreementState.OPEN);
        assertThat(after(settled(6), notSo(6, NAN), notSo(6, KAIAKO), so(6, NAN), so(6, KAIAKO))
                        .state())
                .isEqualTo(DisagreementState.SETTLED);
    }

    @Test
    void what_became_of_it_since_stands_whatever_is_said_of_an_earlier_settlement() {
        LedgerEvent reopened = new DisagreementReopened(PARTNERSHIP, READING, null, NAN, day(7));

        assertThat(after(settled(6), notSo(6, NAN), settled(8), notSo(6, KAIAKO))
                        .state())
                .isEqualTo(DisagreementState.SETTLED);
        assertThat(after(settled(6), reopened, left(8), notSo(6, NAN)))
                .extracting(DisagreementRow::state, DisagreementRow::revisitOn)
                .containsExactly(DisagreementState.STANDING, day(20));
        assertThat(after(settled(6), notSo(6, NAN), left(8), so(6, NAN)).state())
                .isEqualTo(DisagreementState.STANDING);
    }

    @Test
    void a_position_that_was_written_down_for_someone_is_as_they_say() {
        DisagreementRow denied = after(took(NAN, false, null, 3), notSo(6, NAN));

        assertThat(denied.latestPositions())
                .extracting(DisagreementRow.Held::confirmed, DisagreementRow.Held::isDenied)
                .containsExactly(tuple(false, true));
        assertThat(denied.events()).containsExactly(5L, 6L, 7L);
        assertThat(after(took(NAN, false, null, 3), notSo(6, NAN), so(6, NAN)).latestPositions())
                .extracting(DisagreementRow.Held::confirmed, DisagreementRow.Held::isDenied)
                .containsExactly(tuple(true, false));
    }

    @Test
    void a_guess_leaves_no_trace_in_what_everyone_reads() {
        DisagreementRow row = after(guessed(), shown());

        assertThat(row.events()).containsExactly(5L);
        assertThat(row.positions()).isEmpty();
    }

    @Test
    void a_guess_is_its_authors_until_it_is_shown_and_gone_once_it_is_answered() {
        assertThat(guesses(guessed()))
                .extracting(GuessRow::readers, GuessRow::shownOn)
                .containsExactly(tuple(Set.of(KAIAKO), null));
        assertThat(guesses(guessed(), shown()))
                .extracting(GuessRow::readers, GuessRow::shownOn)
                .containsExactly(tuple(Set.of(KAIAKO, MOANA), day(4)));
        assertThat(guesses(guessed(), shown(), took(MOANA, true, GUESS, 5))).isEmpty();
        assertThat(guesses(
                        guessed(), new GuessDeclined(PARTNERSHIP, READING, GUESS, MOANA, only(KAIAKO, MOANA), day(5))))
                .isEmpty();
        assertThat(guesses(guessed(), took(MOANA, true, null, 5))).hasSize(1);
    }

    @Test
    void to_its_owner_a_guess_begins_where_it_is_shown() {
        GuessShown shown = shown();

        assertThat(guesses(shown)).isEqualTo(guesses(guessed(), shown));
        assertThat(guesses(took(MOANA, true, GUESS, 5))).isEmpty();
    }

    private static Grid grid(LedgerEvent... events) {
        PartnershipRow partnership =
                Replay.of(new Partnerships(), history(events)).find(PARTNERSHIP).orElseThrow();
        return Grid.of(after(events), partnership, guesses(events));
    }

    @Test
    void the_grid_has_a_column_for_family_for_those_between_whom_it_is_and_for_who_took_a_position() {
        assertThat(grid().columns())
                .extracting(Grid.Column::person, Grid.Column::role)
                .containsExactly(
                        tuple(MOANA, PartnerRole.AKONGA),
                        tuple(NAN, PartnerRole.WHANAU),
                        tuple(KAIAKO, PartnerRole.KAIAKO));
        PersonId present = PersonId.random();
        assertThat(grid(took(present, false, null, 4), took(FACILITATOR, true, null, 4))
                        .columns())
                .extracting(Grid.Column::person)
                .containsExactly(MOANA, NAN, KAIAKO, present, FACILITATOR);
    }

    @Test
    void a_cell_is_empty_until_its_owner_was_heard_whatever_others_guess() {
        Grid.Column moana = grid(guessed()).columns().getFirst();

        assertThat(moana.held()).isNull();
        assertThat(moana.guesses()).extracting(GuessRow::guess).containsExactly(GUESS);
        Grid.Column confirmed =
                grid(guessed(), took(MOANA, true, GUESS, 5)).columns().getFirst();
        assertThat(confirmed.held()).isNotNull();
        assertThat(confirmed.guesses()).isEmpty();
    }

    @Test
    void a_word_is_kept_as_each_explains_it() {
        assertThat(Replay.of(
                                new Glossary(),
                                history(new WordExplained(
                                        PARTNERSHIP, text("support"), text("time"), NAN, true, day(3))))
                        .all())
                .extracting(GlossaryRow::person, GlossaryRow::entry)
                .containsExactly(tuple(NAN, 6L));
    }
}
