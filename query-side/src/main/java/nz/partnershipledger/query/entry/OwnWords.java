package nz.partnershipledger.query.entry;

import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.events.OwnWord;
import nz.partnershipledger.store.Catalogue;

/** Which kinds of entry tell what someone said or promised. */
public final class OwnWords {
    private static final Set<String> KINDS = Catalogue.ofAllEvents().events().stream()
            .filter(OwnWord.class::isAssignableFrom)
            .map(it -> Catalogue.storedForm(it).name())
            .collect(Collectors.toUnmodifiableSet());

    private OwnWords() {}

    /** Whether this kind, by its stored name, is one of them. */
    public static boolean hold(String type) {
        return KINDS.contains(type);
    }
}
