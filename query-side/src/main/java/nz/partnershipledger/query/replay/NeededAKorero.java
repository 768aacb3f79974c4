package nz.partnershipledger.query.replay;

import java.util.Map;
import java.util.stream.Collectors;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.query.entry.Part;
import nz.partnershipledger.query.entry.TimelineRow;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/** Entries after which there was something to talk about, in the words of a brief's sticky moments: what happened, and not through whom. */
final class NeededAKorero {
    private static final Map<String, String> OF_TYPES = Map.<Class<? extends PartnershipEvent>, String>of(
                    CommitmentMissed.class, "brief.sticky.missed",
                    KeepingDisputed.class, "brief.sticky.disputed",
                    DisagreementRaised.class, "brief.sticky.differently",
                    DisagreementReopened.class, "brief.sticky.differently",
                    EntryNotSo.class, "brief.sticky.not-so")
            .entrySet()
            .stream()
            .collect(Collectors.toUnmodifiableMap(
                    it -> Catalogue.storedForm(it.getKey()).name(), Map.Entry::getValue));

    private static final Map<Part, String> OF_PARTS = Map.of(
            new Part.Term("stance." + Stance.OBJECT), "brief.sticky.objected",
            new Part.Term("decided." + DecidedHow.UNILATERAL), "brief.sticky.alone");

    private NeededAKorero() {}

    /** The key of what is said of an entry; null if it was none of these. */
    static @Nullable String said(TimelineRow entry) {
        String ofItsType = OF_TYPES.get(entry.type());
        return ofItsType != null
                ? ofItsType
                : entry.parts().stream()
                        .filter(OF_PARTS::containsKey)
                        .map(OF_PARTS::get)
                        .findFirst()
                        .orElse(null);
    }
}
