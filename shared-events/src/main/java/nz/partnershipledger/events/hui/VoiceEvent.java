package nz.partnershipledger.events.hui;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.VoiceId;

/** A fact about one voice that was heard. */
public sealed interface VoiceEvent extends HuiEvent, ForSome permits VoiceHeard, VoiceConfirmed {
    /** The voice it is about. */
    VoiceId voice();

    @Override
    default VoiceId thing() {
        return voice();
    }

    @Override
    Audience audience();

    @Override
    default Object word() {
        return voice();
    }
}
