package nz.partnershipledger.query.replay;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.PROMISE;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.joined;
import static nz.partnershipledger.query.base.History.kept;
import static nz.partnershipledger.query.base.History.made;
import static nz.partnershipledger.query.base.History.only;
import static nz.partnershipledger.query.base.History.promiseOf;
import static nz.partnershipledger.query.base.History.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.partnership.TierChanged;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.list.Texts;
import org.junit.jupiter.api.Test;

class KnownTest {
    /** How many entries there are about each promise. */
    @SuppressWarnings("ClassCanBeStatic") // a static one would be taken for a view that is kept
    private final class Entries extends Fold<Entries.Row> {
        record Row(UUID commitment, PartnershipId partnership, int entries) {}

        Entries() {
            super("entries", Row.class, Row::commitment, "commitment");
            hears(CommitmentEvent.class, it -> rowsOf(it.commitment().value()), (it, rows) -> {
                UUID promise = it.event().commitment().value();
                if (!rows.has(promise)) {
                    rows.add(new Row(promise, it.event().partnership(), 0));
                }
                rows.change(promise, row -> new Row(row.commitment(), row.partnership(), row.entries() + 1));
            });
        }
    }

    private static History promised() {
        return new History()
                .then(formed(), joined(NAN, PartnerRole.WHANAU), joined(KAIAKO, PartnerRole.KAIAKO))
                .by(KAIAKO)
                .then(made(PROMISE, promiseOf(KAIAKO, day(10)), day(2)));
    }

    private static List<Change> lastOf(History history, PersonId reader, Fold<?>... more) {
        List<Fold<?>> folds = new ArrayList<>(QuerySide.FOLDS);
        folds.addAll(List.of(more));
        List<Recorded<? extends LedgerEvent>> all = history.entries();
        return known(folds, all).since(known(folds, all.subList(0, all.size() - 1)), reader, new RowTold(PARTNERSHIP));
    }

    private static Known known(List<Fold<?>> folds, List<Recorded<? extends LedgerEvent>> entries) {
        return Known.of(folds, new Known.Source() {
            @Override
            public <R extends Record> Rows<R> of(Fold<R> fold) {
                return Replay.of(fold, entries);
            }
        });
    }

    private static Change in(String view, List<Change> changes) {
        return changes.stream().filter(it -> it.view().equals(view)).findFirst().orElseThrow();
    }

    @Test
    void an_entry_tells_which_rows_of_which_view_it_changed() {
        List<Change> changes = lastOf(promised().then(kept(PROMISE, day(9))), NAN);

        assertThat(changes)
                .extracting(Change::view)
                .as("whom it is for is asked whether they see it")
                .containsExactlyInAnyOrder("follow_through", "timeline", "answers");
        Change promise = in("follow_through", changes);
        assertThat(promise.how()).isEqualTo(Change.How.CHANGED);
        assertThat(promise.became()).containsExactly(Became.KEPT);
        assertThat(promise.changed()).contains("status", "keptOn").doesNotContain("what", "due");
        assertThat(promise.was("status")).hasToString("OPEN");
        assertThat(promise.is("status")).hasToString("KEPT");
        assertThat(in("timeline", changes).how()).isEqualTo(Change.How.ADDED);
    }

    @Test
    void a_view_added_later_shows_up_unasked() {
        Change entries = in("entries", lastOf(promised().then(kept(PROMISE, day(9))), NAN, new Entries()));

        assertThat(entries.changed()).containsExactly("entries");
        assertThat(Objects.requireNonNull(entries.before())).containsEntry("entries", 1);
        assertThat(Objects.requireNonNull(entries.after())).containsEntry("entries", 2);
    }

    @Test
    void a_reason_is_told_by_no_row_whoever_reads() {
        CommitmentMissed missed = new CommitmentMissed(
                PARTNERSHIP, PROMISE, KAIAKO, new SealedReason(text("stress")), null, day(11), Audience.PARTNERSHIP);

        for (PersonId reader : List.of(NAN, KAIAKO)) {
            List<Change> changes = lastOf(promised().then(missed), reader);
            assertThat(in("follow_through", changes).became()).containsExactly(Became.MISSED);
            assertThat(in("follow_through", changes).is("reasons"))
                    .asString()
                    .contains("words=" + new Texts.Withheld(true));
        }
    }

    @Test
    void what_somebody_has_not_said_is_told_to_them_alone() {
        History asked = promised().by(NAN).then(kept(PROMISE, day(9)));

        assertThat(lastOf(asked, NAN)).extracting(Change::view).doesNotContain("answers");
        Change waits = in("answers", lastOf(asked, KAIAKO));
        assertThat(waits.how()).isEqualTo(Change.How.ADDED);
        assertThat(waits.is("person")).isEqualTo(KAIAKO);
    }

    @Test
    void whose_word_is_missing_is_told_nowhere() {
        Change tier = in(
                "partnerships",
                lastOf(
                        promised()
                                .by(NAN)
                                .then(new TierChanged(PARTNERSHIP, Tier.TE_AROTAHI, null, Set.of(KAIAKO, NAN), day(5))),
                        KAIAKO));

        assertThat(tier.changed()).contains("tier", "tierAgreed");
        assertThat(tier.is("tierAgreed")).asString().doesNotContain(KAIAKO.toString(), NAN.toString());
    }

    @Test
    void what_is_for_some_is_told_to_none_of_the_others_neither_as_it_comes_nor_as_it_goes() {
        Audience some = only(KAIAKO, FACILITATOR);
        DisagreementId difference = DisagreementId.random();
        GuessId guess = GuessId.random();
        Position seen = new Position(text("she is tired"), null, null);
        CommitmentId promise = CommitmentId.random();
        History history = promised()
                .then(new DisagreementRaised(
                        PARTNERSHIP,
                        difference,
                        text("how much to read"),
                        DisagreementAbout.PRIORITIES,
                        Set.of(KAIAKO, NAN),
                        NAN,
                        Origin.UNSAID,
                        day(2)));
        long keeping = history.by(FACILITATOR).version() + 2;
        for (LedgerEvent event : List.of(
                new CommitmentMade(PARTNERSHIP, promise, promiseOf(KAIAKO, day(10)), true, day(3), some),
                new CommitmentKept(PARTNERSHIP, promise, KAIAKO, null, day(4), some),
                new EntryConfirmed(PARTNERSHIP, keeping, promise.value(), KAIAKO, null, day(4), some),
                new GuessShown(PARTNERSHIP, difference, guess, KAIAKO, seen, FACILITATOR, some, day(4)),
                new GuessDeclined(PARTNERSHIP, difference, guess, KAIAKO, some, day(5)))) {
            history.then(event);

            assertThat(lastOf(history, KAIAKO)).as("%s", event).isNotEmpty();
            assertThat(lastOf(history, NAN)).as("%s", event).isEmpty();
        }
    }

    @Test
    void rows_of_another_partnership_are_not_told() {
        List<Recorded<? extends LedgerEvent>> all = promised().entries();

        assertThat(known(QuerySide.FOLDS, all)
                        .since(Known.nothing(QuerySide.FOLDS), NAN, new RowTold(PartnershipId.random())))
                .isEmpty();
    }
}
