package nz.partnershipledger.events.hui;

import nz.partnershipledger.events.VoiceId;

/** A fact about one voice that was heard. */
public sealed interface VoiceEvent extends HuiEvent permits VoiceHeard, VoiceConfirmed {
    /** The voice it is about. */
    VoiceId voice();

    @Override
    default VoiceId thing() {
        return voice();
    }
}
