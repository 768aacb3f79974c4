package nz.partnershipledger.doors.metrics;

/** Looks at what costs something to look at, when somebody is about to read the metrics and only then. */
@FunctionalInterface
public interface BeforeMetrics {
    /** Looks now. */
    void look();
}
