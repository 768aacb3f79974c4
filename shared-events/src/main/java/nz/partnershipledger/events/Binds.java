package nz.partnershipledger.events;

import java.util.Set;

/**
 * A fact that says of people that they agreed, decided, settled, gave or said something. Each of them can say whether it is so, at once or
 * later ({@code docs/decisions/0053-agreed-by-those-it-binds.md}).
 */
public interface Binds {
    /** Of whom it says so. Who recorded it is among them where they say it of themselves. */
    Set<PersonId> binds();
}
