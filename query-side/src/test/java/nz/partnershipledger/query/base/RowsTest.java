package nz.partnershipledger.query.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.partnership.TierChanged;
import org.junit.jupiter.api.Test;

/** Which rows an entry finds in memory: those that would be loaded for it, and no others. */
class RowsTest {
    private static final PartnershipId OURS = PartnershipId.random();
    private static final PartnershipId THEIRS = PartnershipId.random();

    record Held(PersonId holder) {}

    record Row(
            int number,
            PartnershipId partnership,
            @JsonUnwrapped Held held) {
        Row heldBy(PersonId holder) {
            return new Row(number, partnership, new Held(holder));
        }
    }

    private static Rows<Row> touchedBy(String component, UUID value, Row... all) {
        final class Rooms extends Fold<Row> {
            Rooms() {
                super("rooms", Row.class, Row::number, "number");
                hears(StandingEvent.class, _ -> Set.of(new Touched(component, value)), (_, _) -> {});
            }
        }

        Rows<Row> rows = Rows.none(new Rooms());
        for (Row row : all) {
            rows.add(row);
        }
        rows.by(new Recorded<>(
                new TierChanged(OURS, Tier.TE_KAHUI, null, Set.of(), LocalDate.EPOCH),
                OURS,
                1,
                1,
                Instant.EPOCH,
                PersonId.random(),
                Source.API,
                Set.of(),
                true));
        return rows;
    }

    private final PersonId nan = PersonId.random();
    private final PersonId koro = PersonId.random();
    private final Row first = new Row(1, OURS, new Held(nan));
    private final Row second = new Row(2, OURS, new Held(koro));
    private final Row other = new Row(3, THEIRS, new Held(nan));

    @Test
    void an_entry_finds_what_it_touches_and_nothing_else() {
        assertThat(touchedBy("partnership", OURS.value(), first, second, other).touched())
                .containsExactly(first, second);
        assertThat(touchedBy("holder", nan.value(), first, second, other).touched())
                .containsExactly(first, other);
        assertThat(touchedBy("holder", UUID.randomUUID(), first).touched()).isEmpty();
    }

    @Test
    void whatever_changes_hands_is_found_where_it_is() {
        Rows<Row> rows = touchedBy("holder", nan.value(), first, second, other);
        rows.changeWhere(it -> it.number() == 1, it -> it.heldBy(koro));
        assertThat(rows.touched()).containsExactly(other);
        rows.change(2, it -> it.heldBy(nan));
        assertThat(rows.touched()).containsExactly(other, second.heldBy(nan));
        rows.removeWhere(it -> it.number() == 3);
        assertThat(rows.touched()).containsExactly(second.heldBy(nan));
        assertThat(rows.size()).isEqualTo(2);
    }

    @Test
    void what_others_hold_is_changed_by_nobody() {
        Rows<Row> rows = touchedBy("partnership", OURS.value(), first, second, other);
        rows.changeWhere(_ -> true, it -> it.heldBy(koro));
        rows.removeWhere(_ -> true);
        assertThat(rows.all()).containsExactly(other);
    }

    @Test
    void a_copy_goes_on_by_itself() {
        Rows<Row> rows = touchedBy("holder", nan.value(), first, other);
        assertThat(rows.touched()).hasSize(2);
        Rows<Row> copy = rows.copy();
        copy.change(1, it -> it.heldBy(koro));
        assertThat(rows.touched()).containsExactly(first, other);
        rows.change(3, it -> it.heldBy(koro));
        assertThat(rows.touched()).containsExactly(first);
    }

    @Test
    void what_holds_no_id_or_is_not_there_touches_nothing() {
        assertThatThrownBy(() -> touchedBy("number", nan.value(), first).touched())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> touchedBy("room", nan.value(), first).touched())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("room");
    }
}
