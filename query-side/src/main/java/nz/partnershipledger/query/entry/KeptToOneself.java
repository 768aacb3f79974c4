package nz.partnershipledger.query.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Whole;

/**
 * What a reader said and keeps to themselves, on the page of what it is about. It stands in their own history and in no list or figure of the
 * partnership, for it is nothing of the partnership's until they share it.
 */
public final class KeptToOneself {
    private final PartnershipPages partnerships;
    private final TimelineDesk timeline;

    /** Finds it in the time line. */
    public KeptToOneself(PartnershipPages partnerships, TimelineDesk timeline) {
        this.partnerships = partnerships;
        this.timeline = timeline;
    }

    /** Their own words that stand there, in the order in which they were recorded. */
    public List<EntryOnPage> in(Whole whole, Predicate<TimelineRow> there, Saying say) {
        List<Long> kept = TimelineReading.of(whole.seen()).stream()
                .filter(it -> it.privateTo() != null && EntriesForSome.isAWord(it.type()))
                .filter(there)
                .map(TimelineRow::position)
                .toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        List<EntryAnswer> told = whole.open(timeline.told(whole.seen(), kept, say.locale()));
        Set<PersonId> people = new LinkedHashSet<>();
        told.forEach(it -> EntryOnPage.peopleIn(it).forEach(people::add));
        Faces faces = partnerships.faces(whole.seen(), people, say);
        return told.stream()
                .map(it -> EntryOnPage.of(whole.id(), it, whole.asked(), faces, say))
                .toList();
    }
}
