package nz.partnershipledger.command.hui;

import java.util.Set;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/** Whoever came to a hui, and whoever an agenda or a good thing was sent to, is named; at least one. */
public final class SomebodyIsNamed extends Refusal {
    private static final long serialVersionUID = 1L;

    private SomebodyIsNamed(String field) {
        super(Kind.BAD_REQUEST, field);
    }

    /**
     * Holds the rule.
     *
     * @param people who is named
     * @param field the field that names them
     */
    static void check(Set<PersonId> people, String field) {
        if (people.isEmpty()) {
            throw new SomebodyIsNamed(field);
        }
    }
}
