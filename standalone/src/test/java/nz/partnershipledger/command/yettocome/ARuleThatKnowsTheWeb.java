package nz.partnershipledger.command.yettocome;

import nz.partnershipledger.doors.problem.Fault;

/** Breaks a rule of the house on purpose, in a feature that the rules have never heard of. */
public final class ARuleThatKnowsTheWeb {
    Fault fault() {
        return Fault.in("what", "required");
    }
}
