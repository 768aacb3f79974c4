package nz.partnershipledger.query.entry;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.store.Catalogue;

/** The small drawings by which entries are told apart: of what became of something its own, of all else that of its feature. */
final class Marks {
    private static final Map<Class<? extends LedgerEvent>, String> OF_WHAT_BECAME = Map.ofEntries(
            Map.entry(CommitmentKept.class, "kept"),
            Map.entry(CommitmentMissed.class, "not"),
            Map.entry(CommitmentReleased.class, "gone"),
            Map.entry(CommitmentDeclined.class, "gone"),
            Map.entry(CommitmentWithdrawn.class, "gone"),
            Map.entry(CommitmentProposed.class, "asked"),
            Map.entry(HandAskedFor.class, "asked"),
            Map.entry(KeepingDisputed.class, "differ"),
            Map.entry(EntryNotSo.class, "differ"),
            Map.entry(VoiceHeard.class, "voice"),
            Map.entry(VoiceConfirmed.class, "voice"),
            Map.entry(HuiReflectedOn.class, "voice"),
            Map.entry(GoingWellNoted.class, "well"),
            Map.entry(GoingWellSentHome.class, "well"));

    private static final Map<String, String> OF_TYPES = OF_WHAT_BECAME.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    it -> Catalogue.storedForm(it.getKey()).name(), Map.Entry::getValue));

    private static final Map<String, String> OF_FEATURES =
            Stream.of(Feature.values()).collect(Collectors.toUnmodifiableMap(Feature::word, Marks::of));

    private Marks() {}

    /** The mark of an entry of this type, which belongs to this feature. */
    static String of(String type, String feature) {
        return OF_TYPES.getOrDefault(type, OF_FEATURES.getOrDefault(feature, of(Feature.ENTRY)));
    }

    /** The mark of a feature. */
    static String of(Feature feature) {
        return switch (feature) {
            case PARTNERSHIP -> "person";
            case JOURNEY -> "journey";
            case HUI -> "hui";
            case DECISION -> "decision";
            case DISAGREEMENT -> "differ";
            case COMMITMENT -> "come";
            case ENTRY -> "reply-to";
        };
    }
}
