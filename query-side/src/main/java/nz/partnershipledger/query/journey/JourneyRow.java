package nz.partnershipledger.query.journey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * One visit to an element of He Pikorua. Going back is a visit like any other.
 *
 * @param partnership whose journey it is
 * @param visit its place in the journey, counted from 1
 * @param element the element
 * @param revisit how often the partnership had been there before
 * @param enteredOn the day it began
 * @param leftOn the day it ended; null while it is open
 * @param inFocus whether it is where the partnership is now; an open visit that is not stays open beside it
 * @param reason why it was moved to, sealed
 * @param enteredAt the position of the entry that began it
 * @param leftAt the position of the entry that ended it
 */
public record JourneyRow(
        PartnershipId partnership,
        int visit,
        Element element,
        int revisit,
        LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        boolean inFocus,
        @Nullable PersonalText reason,
        long enteredAt,
        @Nullable Long leftAt) {
    /**
     * What tells one visit from all others.
     *
     * @param partnership whose
     * @param visit which
     */
    public record Key(PartnershipId partnership, int visit) {}

    /** What tells it from all others. */
    public Key key() {
        return new Key(partnership, visit);
    }

    /** Whether it has not ended. */
    public boolean isOpen() {
        return leftOn == null;
    }

    /**
     * How many days it lasted, or has lasted.
     *
     * @param day the day looked at
     */
    public long days(LocalDate day) {
        LocalDate end = leftOn == null || leftOn.isAfter(day) ? day : leftOn;
        return Math.max(0, ChronoUnit.DAYS.between(enteredOn, end));
    }

    /** Whether this day lies within it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(enteredOn) && (leftOn == null || !day.isAfter(leftOn));
    }

    JourneyRow stayingOpenBeside() {
        return new JourneyRow(
                partnership, visit, element, revisit, enteredOn, leftOn, false, reason, enteredAt, leftAt);
    }

    /** Ended on a day; one that is noted as earlier than its beginning ends on the day it began. */
    JourneyRow ended(LocalDate on, long at) {
        LocalDate end = on.isBefore(enteredOn) ? enteredOn : on;
        return new JourneyRow(partnership, visit, element, revisit, enteredOn, end, false, reason, enteredAt, at);
    }
}
