package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks a rule of the house on purpose. */
public final class ADecisionThatReadsTheClock {
    LocalDate today() {
        return LocalDate.now(ZoneId.of("Pacific/Auckland"));
    }
}
