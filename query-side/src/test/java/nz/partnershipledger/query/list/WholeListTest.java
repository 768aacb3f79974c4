package nz.partnershipledger.query.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.store.Opened;
import org.junit.jupiter.api.Test;

class WholeListTest {
    private static final int PARTS = 40;
    private static final int AT_ONCE = 500;

    private final StringWriter out = new StringWriter();
    private int found;
    private int mostAtHand;

    /** A row. */
    record Row(int number, String words) {}

    /** However long a list is, no more of it is at hand than a few parts: what was found before has gone out when more is looked for. */
    @Test
    void a_whole_list_goes_out_part_by_part_as_it_is_found() throws IOException {
        Order<Row> order = new Order<>();
        order.keys.put("number", Row::number);
        Columns<Row> columns = new Columns<>("rows", Row.class);
        columns.add("number");
        columns.add("words");
        Found.Some<Row> all = new Found.Some<>(List.of(new Row(-1, "first")), this::parts, (long) PARTS * AT_ONCE + 1);
        Actor reader = new Actor(PersonId.random(), SystemRole.AUDITOR, Set.of());

        PieceByPiece csv = Objects.requireNonNull(columns.csv(
                        order.inParts(new Paging(null, null, "number", false), all),
                        new Words(),
                        Locale.ENGLISH,
                        new CallsNobody(),
                        _ -> Within.none(reader),
                        Moment.NOW)
                .getBody());
        csv.write(out);

        assertThat(out.toString().lines()).hasSize(PARTS * AT_ONCE + 2);
        assertThat(mostAtHand).isPositive().isLessThanOrEqualTo(3 * AT_ONCE);
    }

    private Iterator<List<Row>> parts() {
        return IntStream.range(0, PARTS).mapToObj(this::part).iterator();
    }

    private List<Row> part(int at) {
        found += AT_ONCE;
        mostAtHand = Math.max(mostAtHand, found - (int) out.toString().lines().count());
        return IntStream.range(at * AT_ONCE, (at + 1) * AT_ONCE)
                .mapToObj(it -> new Row(it, "what was said, number " + it))
                .toList();
    }

    private static final class CallsNobody implements Calling {
        @Override
        public Map<PersonId, Opened> people(Within within, Collection<PersonId> people, Moment moment) {
            return Map.of();
        }

        @Override
        public Map<PartnershipId, Opened> partnerships(Within within, Moment moment) {
            return Map.of();
        }
    }
}
