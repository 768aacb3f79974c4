package nz.partnershipledger.events;

import java.time.LocalDate;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryEvent;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.invitation.InvitationEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.StandingEvent;
import org.jspecify.annotations.Nullable;

/** A fact in the life of one partnership. */
public sealed interface PartnershipEvent extends LedgerEvent
        permits StandingEvent,
                SightEvent,
                JourneyEvent,
                CommitmentEvent,
                WorkEvent,
                HuiEvent,
                DecisionEvent,
                DisagreementEvent,
                EntryEvent,
                InvitationEvent {
    /** The partnership it happened in. */
    PartnershipId partnership();

    /** The day it happened, which may be earlier than the day it was recorded. */
    LocalDate on();

    /** Who may read it. */
    Audience audience();

    /** What part of partnering it belongs to. */
    Feature feature();

    /** What it is about; null where that is the partnership itself, or nothing that goes on. */
    @Nullable
    Thing thing();

    /** Whether it begins what it is about. */
    default boolean begins() {
        return this instanceof Begins;
    }

    /** The hui that it is about, or at which it came up; null where nobody said so. */
    default @Nullable HuiId hui() {
        return null;
    }
}
