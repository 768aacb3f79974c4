package nz.partnershipledger.benchmarks;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param callers how many callers there are at once
 * @param warmUp how long each of those compared works before anything counts
 * @param rounds how often each is measured
 * @param seconds how long a round is
 */
record Plan(int callers, Duration warmUp, int rounds, int seconds) {}
