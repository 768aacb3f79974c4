package nz.partnershipledger.query.list;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * When a reader wants to see what they ask for.
 *
 * @param after wait until the entry at this position is shown; null for no waiting
 * @param moment the moment
 * @param day the day on which it is judged what is overdue
 */
public record AskedMoment(@Nullable Long after, Moment moment, LocalDate day) {
    /** Our measure of the database's clock is not exact, and a reader may ask for what was recorded this instant. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(1);

    /**
     * Reads it from a request, and ends the reading of its parameters.
     *
     * @param clock the ledger's clock
     * @throws nz.partnershipledger.doors.problem.RequestInTrouble if a parameter does not fit
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#NOBODY_KNOWS_THE_FUTURE} if what the ledger knew is asked for at an instant that has not come
     */
    public static AskedMoment read(Parameters parameters, InstantSource clock) {
        return read(parameters, clock, parameters.one("happenedBy", parameters.date()));
    }

    /**
     * Reads it from a request where nothing depends on the day on which it happened.
     *
     * @throws nz.partnershipledger.doors.problem.RequestInTrouble if a parameter does not fit
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#NOBODY_KNOWS_THE_FUTURE} if what the ledger knew is asked for at an instant that has not come
     */
    public static AskedMoment readRecorded(Parameters parameters, InstantSource clock) {
        return read(parameters, clock, null);
    }

    /**
     * Now, after whatever the reader waits for; ends the reading of a request's parameters.
     *
     * @throws nz.partnershipledger.doors.problem.RequestInTrouble if a parameter does not fit
     */
    public static AskedMoment readWaited(Parameters parameters, InstantSource clock) {
        Long after = parameters.one("after", Parameters.number(1, Long.MAX_VALUE));
        parameters.check();
        return new AskedMoment(after, Moment.NOW, Aotearoa.dayOf(clock.instant()));
    }

    /** Now, waiting for nothing. */
    public static AskedMoment now(InstantSource clock) {
        return new AskedMoment(null, Moment.NOW, Aotearoa.dayOf(clock.instant()));
    }

    /**
     * Reads it from a request about one partnership, which may ask for a version of its history.
     *
     * @throws nz.partnershipledger.doors.problem.RequestInTrouble if a parameter does not fit, or an instant and a version are asked
     *     for together
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#NOBODY_KNOWS_THE_FUTURE} if what the ledger knew is asked for at an instant that has not come
     */
    public static Unplaced readOfOne(Parameters parameters, InstantSource clock) {
        Long version = parameters.one("version", Parameters.number(1, Long.MAX_VALUE));
        if (version != null && parameters.has("asOf")) {
            parameters.trouble(Fault.in("version", "not-together", "asOf"));
        }
        return new Unplaced(read(parameters, clock), version);
    }

    /**
     * A moment that may be a version, of which it is not looked up yet when it was recorded: that is for those who may read it.
     *
     * @param asked what was asked for besides
     * @param version the version; null if none is asked for
     */
    public record Unplaced(AskedMoment asked, @Nullable Long version) {
        /** Wait until the entry at this position is shown; null for no waiting. */
        public @Nullable Long after() {
            return asked.after();
        }

        /**
         * The moment, once it is known that the reader may read the partnership.
         *
         * @param recordedAt tells when a version of its history was recorded
         * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_VERSION_IS_NOT_RECORDED_YET} if the version lies beyond the end of its history
         */
        public AskedMoment of(PartnershipId partnership, LongFunction<Optional<Instant>> recordedAt) {
            if (version == null) {
                return asked;
            }
            Instant at = recordedAt.apply(version).orElseThrow(ReadingRule.THIS_VERSION_IS_NOT_RECORDED_YET::refusal);
            Moment moment = new Moment(
                    at, new Moment.UpTo(partnership, version), asked.moment().happenedBy());
            return new AskedMoment(asked.after(), moment, moment.judgedOn(asked.day()));
        }
    }

    private static AskedMoment read(Parameters parameters, InstantSource clock, @Nullable LocalDate happenedBy) {
        Long after = parameters.one("after", Parameters.number(1, Long.MAX_VALUE));
        Instant asOf = parameters.one("asOf", parameters.instant());
        parameters.check();
        Instant now = clock.instant();
        if (asOf != null && asOf.isAfter(now.plus(CLOCKS_DIFFER_BY))) {
            throw ReadingRule.NOBODY_KNOWS_THE_FUTURE.refusal();
        }
        Moment moment = new Moment(asOf, null, happenedBy);
        return new AskedMoment(after, moment, moment.judgedOn(Aotearoa.dayOf(now)));
    }
}
