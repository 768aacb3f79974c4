package nz.partnershipledger.command.base;

import java.util.Collection;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** Whoever takes something on, agrees to it or is asked for it takes part in the partnership now. */
public final class ThisPersonIsNotAPartner extends Refusal {
    private static final long serialVersionUID = 1L;

    private ThisPersonIsNotAPartner(String field) {
        super(Kind.CONFLICT, field);
    }

    /**
     * Holds the rule.
     *
     * @param standing who takes part
     * @param person who is named, if anyone is
     * @param field the field of the request that names them
     */
    public static void check(Standing standing, @Nullable PersonId person, String field) {
        if (person != null && !standing.isPartner(person)) {
            throw new ThisPersonIsNotAPartner(field);
        }
    }

    /** Holds the rule for everyone named in a field. */
    public static void check(Standing standing, Collection<PersonId> people, String field) {
        people.forEach(person -> check(standing, person, field));
    }

    /** Holds the rule for whoever speaks in an entry: at a hui, those present speak as partners do. */
    public static void check(Surroundings surroundings, Origin origin, @Nullable PersonId person, String field) {
        if (person != null && !surroundings.maySpeak(person, origin)) {
            throw new ThisPersonIsNotAPartner(field);
        }
    }

    /** Holds the rule for everyone named in a field. */
    public static void check(Surroundings surroundings, Origin origin, Collection<PersonId> people, String field) {
        people.forEach(person -> check(surroundings, origin, person, field));
    }

    /** Holds the rule for those whom an entry is marked for. */
    public static void check(Standing standing, Audience audience) {
        switch (audience) {
            case Audience.Named(var people) -> check(standing, people, "audience");
            case Audience.Everyone _, Audience.AuthorAlone _ -> {}
        }
    }
}
