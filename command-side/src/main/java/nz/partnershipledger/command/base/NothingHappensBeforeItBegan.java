package nz.partnershipledger.command.base;

import java.time.LocalDate;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/** The day of an event is never earlier than the day on which its thing began. */
public final class NothingHappensBeforeItBegan extends Refusal {
    private static final long serialVersionUID = 1L;

    private NothingHappensBeforeItBegan(LocalDate began) {
        super(Kind.CONFLICT, "on", began.toString());
    }

    /**
     * Holds the rule.
     *
     * @param on the day it happened
     * @param began the day its thing began
     */
    public static void check(LocalDate on, LocalDate began) {
        if (on.isBefore(began)) {
            throw new NothingHappensBeforeItBegan(began);
        }
    }
}
