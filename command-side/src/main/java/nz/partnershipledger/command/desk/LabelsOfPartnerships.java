package nz.partnershipledger.command.desk;

import java.util.Optional;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.invitation.InvitationEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.LeavingWithdrawn;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.TierChanged;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** What partnerships are called now; opened to tell it, or to find whether it is the same, and never kept. */
public final class LabelsOfPartnerships {
    private final LedgerEvents events;
    private final SealedTexts texts;

    /** Finds them in this ledger. */
    public LabelsOfPartnerships(LedgerEvents events, SealedTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    /** What this partnership is called now; null where that was removed, or there is no such partnership. */
    public @Nullable String of(PartnershipId partnership) {
        return now(partnership).flatMap(it -> words(partnership, it)).orElse(null);
    }

    /** The label of this partnership now, if it stands in just these words. */
    public @Nullable TextId in(PartnershipId partnership, String words) {
        return now(partnership)
                .filter(it -> words(partnership, it).filter(words::equals).isPresent())
                .map(PersonalText::text)
                .orElse(null);
    }

    private Optional<PersonalText> now(PartnershipId partnership) {
        return events.of(partnership).stream()
                .flatMap(it -> Stream.ofNullable(called(it.event())))
                .reduce((earlier, later) -> later);
    }

    private static @Nullable PersonalText called(LedgerEvent event) {
        return switch (event) {
            case PartnershipFormed formed -> formed.label();
            case PartnershipRenamed renamed -> renamed.label();
            case PartnerJoined _, LeavingAskedFor _, LeavingWithdrawn _, PartnerLeft _ -> null;
            case FacilitatorChanged _, TierChanged _ -> null;
            case SightEvent _, InvitationEvent _, JourneyEvent _, EntryEvent _, HuiEvent _ -> null;
            case CommitmentEvent _, WorkEvent _, DecisionEvent _, DisagreementEvent _, PersonEvent _ -> null;
        };
    }

    private Optional<String> words(PartnershipId partnership, PersonalText label) {
        return texts.open(partnership, label) instanceof Opened.Words opened
                ? Optional.of(opened.words())
                : Optional.empty();
    }
}
