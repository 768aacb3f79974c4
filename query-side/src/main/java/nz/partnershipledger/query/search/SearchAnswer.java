package nz.partnershipledger.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Text;

/**
 * What was found, each kind by itself.
 *
 * @param people people who are called so
 * @param partnerships partnerships that are called so, or stand under such a code
 * @param promises promises, in whose words or in what was said of them it stands
 * @param decisions decisions, likewise
 * @param disagreements what is seen differently, likewise
 * @param voices what people said of themselves
 * @param entries what else was written down: hui, minutes, replies, notes
 */
record SearchAnswer(
        Some<Someone> people,
        Some<Place> partnerships,
        Some<Written> promises,
        Some<Written> decisions,
        Some<Written> disagreements,
        Some<Written> voices,
        Some<Written> entries) {
    /**
     * The first of what was found.
     *
     * @param items no more than {@link SearchDesk#SHOWN}
     * @param total how many there are
     */
    record Some<T>(List<T> items, int total) {
        Some {
            items = List.copyOf(items);
        }
    }

    /**
     * Someone who may be known to the reader.
     *
     * @param id who
     * @param name what they are called
     * @param partnerships of those that the reader takes part in or has opened: in which they take or took part
     * @param facilitates whether they facilitate a partnership of which the reader may know
     */
    record Someone(PersonId id, Text name, List<In> partnerships, boolean facilitates) {
        Someone {
            partnerships = List.copyOf(partnerships);
        }
    }

    /** A partnership, and what it is called. */
    record In(PartnershipId partnership, Text label) {}

    /** A partnership that was found. */
    record Place(PartnershipId id, Text label, String cluster, String kura) {}

    /**
     * Something that was written down.
     *
     * @param partnership in which partnership
     * @param label what that is called
     * @param entry the position of the entry in which it stands; of a promise, a decision or a difference, the latest such
     * @param type what kind of fact that is, by its stored name
     * @param feature what part of partnering it belongs to
     * @param on the day it happened
     * @param by whose act it is
     * @param words the words in which it was found
     * @param audience who may read it
     * @param links where the entry is found, and what it is about
     */
    record Written(
            PartnershipId partnership,
            Text label,
            long entry,
            String type,
            String feature,
            LocalDate on,
            PersonId by,
            Text words,
            Object audience,
            Map<String, String> links) {
        Written {
            links = Map.copyOf(links);
        }
    }
}
