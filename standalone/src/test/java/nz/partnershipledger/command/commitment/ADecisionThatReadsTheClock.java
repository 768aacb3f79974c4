package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.Aotearoa;

/** Breaks a rule of the house on purpose. */
public final class ADecisionThatReadsTheClock {
    LocalDate today() {
        return LocalDate.now(Aotearoa.ZONE);
    }
}
