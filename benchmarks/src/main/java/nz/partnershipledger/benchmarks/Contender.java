package nz.partnershipledger.benchmarks;

/** One way to record things durably, to be measured beside others. */
interface Contender extends AutoCloseable {
    /** What it is called in the results. */
    String name();

    /** A caller of its own; each call records one thing and returns when it is committed. */
    Runnable caller();

    /** Brings it back to where every round begins; not measured. */
    default void beforeRound() {}

    /** Waits for what it still does once everyone has been answered, so that whoever comes next has the machine; not measured. */
    default void settle() {}

    @Override
    void close();
}
