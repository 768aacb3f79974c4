package nz.partnershipledger.events.hui;

import nz.partnershipledger.events.HuiId;

/** A fact in the life of one hui. */
public sealed interface GatheringEvent extends HuiEvent
        permits HuiCalled,
                MinuteTakerNamed,
                AgendaItemAdded,
                AgendaShared,
                AccessBarrierRemoved,
                HuiAnswered,
                HuiPostponed,
                HuiCancelled,
                HuiOpened,
                HuiHeld,
                ConfidentialityStated,
                MinutesShared,
                MinutesCorrected,
                HuiReflectedOn {
    /** The hui it is about. */
    @Override
    HuiId hui();

    @Override
    default HuiId thing() {
        return hui();
    }
}
