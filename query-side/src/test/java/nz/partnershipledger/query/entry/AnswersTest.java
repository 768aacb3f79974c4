package nz.partnershipledger.query.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.store.Catalogue;
import nz.partnershipledger.store.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What entries ask of those whom they bind. The kinds are those of the catalogue, so that none is forgotten. */
class AnswersTest {
    private static final PersonId RECORDER = PersonId.random();
    private static final LocalDate LATER = LocalDate.of(2026, 8, 1);

    static Stream<PartnershipEvent> whatBinds() {
        return Catalogue.ofAllEvents().events().stream()
                .filter(Binds.class::isAssignableFrom)
                .map(it -> whoeverItBindsCouldBeAsked((PartnershipEvent) Samples.of(it)));
    }

    private static PartnershipEvent whoeverItBindsCouldBeAsked(PartnershipEvent event) {
        return switch (event) {
            case ChangeAskedFor it ->
                new ChangeAskedFor(
                        it.partnership(),
                        it.commitment(),
                        it.by(),
                        it.of(),
                        it.change(),
                        it.due(),
                        it.dueAtHui(),
                        it.what(),
                        it.to(),
                        it.reason(),
                        it.agreedBy(),
                        it.support(),
                        null,
                        it.on(),
                        it.audience());
            case LeavingAskedFor it ->
                new LeavingAskedFor(it.partnership(), it.person(), it.by(), it.carriedBy(), it.reason(), null, it.on());
            default -> event;
        };
    }

    private static Recorded<LedgerEvent> recorded(PartnershipEvent event, long version, PersonId by, boolean asks) {
        return new Recorded<>(
                event, event.partnership(), version, version, Instant.EPOCH, by, Source.API, Set.of(), asks);
    }

    private static Collection<AnswerRow> after(PartnershipEvent event, PersonId by, boolean asks, LedgerEvent... more) {
        List<Recorded<? extends LedgerEvent>> history = new ArrayList<>();
        history.add(recorded(event, 1, by, asks));
        for (LedgerEvent it : more) {
            history.add(recorded((PartnershipEvent) it, history.size() + 1L, by, asks));
        }
        return Replay.of(new Answers(), history).all();
    }

    private static PersonId oneOf(PartnershipEvent event) {
        return ((Binds) event).binds().iterator().next();
    }

    private static @Nullable UUID about(PartnershipEvent event) {
        return event.thing() == null ? null : event.thing().value();
    }

    private static EntryConfirmed confirmed(PartnershipEvent event) {
        return new EntryConfirmed(
                event.partnership(), 1, about(event), oneOf(event), null, LATER, Audience.PARTNERSHIP);
    }

    private static EntryNotSo denied(PartnershipEvent event) {
        return new EntryNotSo(event.partnership(), 1, about(event), oneOf(event), null, LATER, Audience.PARTNERSHIP);
    }

    @ParameterizedTest
    @MethodSource("whatBinds")
    void whom_an_entry_binds_has_not_confirmed_what_another_wrote_down(PartnershipEvent event) {
        assertThat(after(event, RECORDER, true))
                .isNotEmpty()
                .allMatch(it -> it.said() == Word.NOT_CONFIRMED)
                .allMatch(it -> it.waits() != event instanceof PartnerLeft)
                .extracting(AnswerRow::person)
                .containsExactlyInAnyOrderElementsOf(((Binds) event).binds());
    }

    @ParameterizedTest
    @MethodSource("whatBinds")
    void who_records_it_has_confirmed_their_own_part(PartnershipEvent event) {
        assertThat(after(event, oneOf(event), true))
                .filteredOn(it -> it.person().equals(oneOf(event)))
                .singleElement()
                .matches(it -> it.said() == Word.CONFIRMED && !it.waits());
    }

    @Test
    void who_said_so_to_whoever_wrote_it_down_has_said_so_and_is_asked_still() {
        GoingWellNoted noted = (GoingWellNoted) Samples.of(GoingWellNoted.class);
        Recorded<LedgerEvent> aloud = new Recorded<>(
                noted, noted.partnership(), 1, 1, Instant.EPOCH, RECORDER, Source.API, Set.of(noted.by()), true);
        assertThat(Replay.of(new Answers(), List.of(aloud)).all())
                .singleElement()
                .matches(it -> it.aloud() && it.said() == Word.NOT_CONFIRMED && it.waits());
        assertThat(after(noted, RECORDER, true)).noneMatch(AnswerRow::aloud);
    }

    @ParameterizedTest
    @MethodSource("whatBinds")
    void an_entry_from_before_people_were_asked_waits_for_nobody_and_is_not_confirmed(PartnershipEvent event) {
        assertThat(after(event, RECORDER, false)).allMatch(it -> it.said() == Word.NOT_CONFIRMED && !it.waits());
    }

    @ParameterizedTest
    @MethodSource("whatBinds")
    void what_was_read_back_is_heard_and_not_said(PartnershipEvent event) {
        EntryReadBack read = new EntryReadBack(
                event.partnership(), 1, about(event), RECORDER, oneOf(event), LATER, Audience.PARTNERSHIP);
        assertThat(after(event, RECORDER, true, read))
                .filteredOn(it -> it.person().equals(oneOf(event)))
                .singleElement()
                .matches(it -> it.isReadBack()
                        && it.said() == Word.NOT_CONFIRMED
                        && RECORDER.equals(it.readBackBy())
                        && LATER.equals(it.readBackOn()));
        assertThat(after(event, RECORDER, true, read, confirmed(event)))
                .filteredOn(it -> it.person().equals(oneOf(event)))
                .noneMatch(AnswerRow::isReadBack);
    }

    @ParameterizedTest
    @MethodSource("whatBinds")
    void they_say_that_it_is_so(PartnershipEvent event) {
        assertThat(after(event, RECORDER, true, confirmed(event)))
                .filteredOn(it -> it.person().equals(oneOf(event)))
                .singleElement()
                .matches(it -> it.said() == Word.CONFIRMED && LATER.equals(it.saidOn()) && !it.waits());
    }

    @ParameterizedTest
    @MethodSource("whatBinds")
    void or_that_it_is_not_and_what_they_say_last_counts(PartnershipEvent event) {
        assertThat(after(event, RECORDER, true, confirmed(event), denied(event)))
                .filteredOn(it -> it.person().equals(oneOf(event)))
                .singleElement()
                .matches(it -> it.said() == Word.NOT_SO && Long.valueOf(3).equals(it.answer()));
    }

    @Test
    void there_is_something_that_binds() {
        assertThat(whatBinds()).hasSizeGreaterThan(20);
    }
}
