package nz.partnershipledger.query.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.TimelineReading;
import nz.partnershipledger.query.entry.TimelineRow;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.partnership.Seen;

/**
 * What the parts of a brief are made with.
 *
 * @param seen the partnership; for the table as every partner reads it, whoever makes the brief
 * @param forWhom for whom it is
 * @param say says it in the reader's language
 * @param opening opens its texts
 * @param pages finds what people are called
 */
public record Briefing(Seen seen, ForWhom forWhom, Saying say, Opening opening, PartnershipPages pages) {
    /** An answer of which this reader is shown the texts. */
    public <A> A open(A answer) {
        return opening.open(seen.reader(), answer);
    }

    /** Says these people, and all who are or were partners. */
    public Said naming(Stream<PersonId> people) {
        return new Said(pages.faces(seen, people.collect(Collectors.toSet()), say), say);
    }

    /** Whether this person is there as ākonga or as whānau. */
    boolean isFamily(PersonId person) {
        return seen.then()
                .roleOf(person)
                .filter(it -> it == PartnerRole.AKONGA || it == PartnerRole.WHANAU)
                .isPresent();
    }

    /** The day on which the entry at each position happened. */
    Map<Long, LocalDate> days() {
        return seen.once(
                Briefing.class,
                () -> TimelineReading.of(seen).stream()
                        .collect(Collectors.toMap(TimelineRow::position, TimelineRow::happenedOn)));
    }

    /** A line of a day. */
    record Dated(LocalDate on, Brief.Line line) {
        static List<Brief.Line> inOrder(Stream<Dated> several) {
            return several.sorted(Comparator.comparing(Dated::on))
                    .map(Dated::line)
                    .toList();
        }

        static List<Brief.Line> latestFirst(Stream<Dated> several) {
            return inOrder(several).reversed();
        }
    }
}
