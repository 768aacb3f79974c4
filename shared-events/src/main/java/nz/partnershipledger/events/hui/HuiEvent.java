package nz.partnershipledger.events.hui;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;

/** A fact about meeting: a hui, a voice that was heard, what is going well, or a difficulty. */
public sealed interface HuiEvent extends PartnershipEvent
        permits GatheringEvent, VoiceEvent, GoingWellEvent, DifficultyNamed {
    /** Every partner reads it, unless it says otherwise. */
    @Override
    default Audience audience() {
        return Audience.PARTNERSHIP;
    }

    @Override
    default Feature feature() {
        return Feature.HUI;
    }
}
