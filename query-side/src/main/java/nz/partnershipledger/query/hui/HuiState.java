package nz.partnershipledger.query.hui;

/** How far a hui is. */
public enum HuiState {
    /** Called, still to come. */
    CALLED,
    /** It has begun, and its minutes are being written. */
    OPENED,
    /** It was held; its minutes are not shared yet. */
    HELD,
    /** Its minutes were shared. */
    MINUTES_SHARED,
    /** It is not going to be. */
    CANCELLED;

    /** Whether it may still be held. */
    public boolean isToCome() {
        return switch (this) {
            case CALLED, OPENED -> true;
            case HELD, MINUTES_SHARED, CANCELLED -> false;
        };
    }

    /** Whether it has begun and its minutes are still being written. */
    public boolean isUnderWay() {
        return switch (this) {
            case OPENED, HELD -> true;
            case CALLED, MINUTES_SHARED, CANCELLED -> false;
        };
    }
}
