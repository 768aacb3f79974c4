package nz.partnershipledger.query.entry;

import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.ForSomeAlone;
import nz.partnershipledger.store.Catalogue;

/** Finds in the time line what is for some alone. */
record EntriesForSome(ViewTables tables) implements ForSomeAlone {
    private static final Set<String> WORDS = namesOf(ForSome.Word.class);
    private static final String[] KINDS = namesOf(ForSome.class).toArray(String[]::new);

    private static Set<String> namesOf(Class<?> kind) {
        return Catalogue.ofAllEvents().events().stream()
                .filter(kind::isAssignableFrom)
                .map(it -> Catalogue.storedForm(it).name())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an entry of this kind is somebody's own word. */
    static boolean isAWord(String type) {
        return WORDS.contains(type);
    }

    @Override
    public Fold<?> view() {
        return new Timeline();
    }

    @Override
    public boolean holds(PartnershipId partnership, PersonId reader) {
        return !tables.of(new Timeline())
                .where(
                        "partnership = ? AND readers @> ARRAY[?] AND type = ANY (?) LIMIT 1",
                        partnership.value(),
                        reader.value(),
                        KINDS)
                .isEmpty();
    }
}
