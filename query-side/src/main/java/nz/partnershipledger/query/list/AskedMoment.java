package nz.partnershipledger.query.list;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.NobodyKnowsTheFuture;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a request asks for, and what its reader has written before.
 *
 * @param after the position that must have been applied, if any
 * @param moment the moment
 * @param day the day on which it is judged what is overdue
 */
public record AskedMoment(@Nullable Long after, Moment moment, LocalDate day) {
    /** Our measure of the database's clock is not exact, and a reader may ask for what was recorded this instant. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(1);

    /**
     * Reads it from a request.
     *
     * @param clock the ledger's clock
     * @throws NobodyKnowsTheFuture if what the ledger knew is asked for at an instant that has not come
     */
    public static AskedMoment read(Parameters parameters, InstantSource clock) {
        return read(parameters, clock, parameters.one("happenedBy", parameters.date()));
    }

    /**
     * Reads it from a request where nothing depends on the day on which it happened.
     *
     * @throws NobodyKnowsTheFuture if what the ledger knew is asked for at an instant that has not come
     */
    public static AskedMoment readRecorded(Parameters parameters, InstantSource clock) {
        return read(parameters, clock, null);
    }

    private static AskedMoment read(Parameters parameters, InstantSource clock, @Nullable LocalDate happenedBy) {
        Long after = parameters.one("after", Parameters.number(1, Long.MAX_VALUE));
        Instant asOf = parameters.one("asOf", parameters.instant());
        Instant now = clock.instant();
        if (asOf != null && asOf.isAfter(now.plus(CLOCKS_DIFFER_BY))) {
            throw new NobodyKnowsTheFuture();
        }
        Moment moment = new Moment(asOf, happenedBy);
        return new AskedMoment(after, moment, moment.judgedOn(LocalDate.ofInstant(now, Moment.NEW_ZEALAND)));
    }
}
