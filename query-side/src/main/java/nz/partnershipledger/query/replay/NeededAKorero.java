package nz.partnershipledger.query.replay;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.DisagreementReopened;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.query.entry.Part;
import nz.partnershipledger.query.entry.TimelineRow;
import nz.partnershipledger.store.Catalogue;

/** Entries after which there was something to talk about. They say what happened, and not through whom. */
final class NeededAKorero {
    private static final Set<String> TYPES = Stream.of(
                    CommitmentMissed.class,
                    KeepingDisputed.class,
                    HandAskedFor.class,
                    DisagreementRaised.class,
                    DisagreementReopened.class,
                    EntryNotSo.class)
            .map(it -> Catalogue.storedForm(it).name())
            .collect(Collectors.toUnmodifiableSet());

    /** An objection, and what somebody decided alone. */
    private static final List<Part> PARTS = List.of(
            new Part.Term("stance." + Stance.OBJECT.name()), new Part.Term("decided." + DecidedHow.UNILATERAL.name()));

    private NeededAKorero() {}

    static boolean after(TimelineRow entry) {
        return TYPES.contains(entry.type()) || entry.parts().stream().anyMatch(PARTS::contains);
    }
}
