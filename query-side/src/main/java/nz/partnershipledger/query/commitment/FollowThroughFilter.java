package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.Terms.Term;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/**
 * Which promises are asked for; what is null or empty filters nothing.
 *
 * @param cluster those of partnerships in this cluster
 * @param kura those of partnerships of this school
 * @param facilitator those of partnerships that this person facilitates
 * @param partnership those of this partnership
 * @param person those that this person holds or held
 * @param roles those whose promiser has one of these roles in the partnership
 * @param statuses those with one of these statuses
 * @param overdue those that are overdue, or that are not
 * @param dueFrom those due on this day or later
 * @param dueTo those due on this day or earlier
 * @param promisedFrom those promised on this day or later
 * @param promisedTo those promised on this day or earlier
 * @param term those whose day lies in this school term, as days are counted in it
 * @param elements those first spoken of while one of these elements of He Pikorua was in focus
 * @param hui those promised at this hui
 * @param movedAtLeast those whose day was moved so many times or more
 * @param changeAskedFor those where a change that was asked for waits, or where none does
 * @param onTime those kept by the day agreed last, or all others
 * @param figure those that this figure counts
 */
record FollowThroughFilter(
        @Nullable String cluster,
        @Nullable String kura,
        @Nullable PersonId facilitator,
        @Nullable PartnershipId partnership,
        @Nullable PersonId person,
        List<PartnerRole> roles,
        List<CommitmentStatus> statuses,
        @Nullable Boolean overdue,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable LocalDate promisedFrom,
        @Nullable LocalDate promisedTo,
        @Nullable Term term,
        List<Element> elements,
        @Nullable HuiId hui,
        @Nullable Integer movedAtLeast,
        @Nullable Boolean changeAskedFor,
        @Nullable Boolean onTime,
        @Nullable Figure figure) {

    private static final int MOST_MOVES = 1_000;

    /** No filter at all. */
    static final FollowThroughFilter NONE = new FollowThroughFilter(
            null, null, null, null, null, List.of(), List.of(), null, null, null, null, null, null, List.of(), null,
            null, null, null, null);

    static FollowThroughFilter read(Parameters parameters, Terms terms) {
        return ofPromises(
                parameters,
                terms,
                parameters.one("cluster", Parameters::code),
                parameters.one("kura", Parameters::code),
                parameters.one("facilitator", Parameters.id(PersonId::new)),
                parameters.one("partnership", Parameters.id(PartnershipId::new)));
    }

    /** Those of one partnership, filtered by what is asked for. */
    static FollowThroughFilter readWithin(PartnershipId partnership, Parameters parameters, Terms terms) {
        return ofPromises(parameters, terms, null, null, null, partnership);
    }

    private static FollowThroughFilter ofPromises(
            Parameters parameters,
            Terms terms,
            @Nullable String cluster,
            @Nullable String kura,
            @Nullable PersonId facilitator,
            @Nullable PartnershipId partnership) {
        LocalDate dueFrom = parameters.one("dueFrom", parameters.date());
        LocalDate dueTo = parameters.one("dueTo", parameters.date());
        LocalDate promisedFrom = parameters.one("promisedFrom", parameters.date());
        Long moves = parameters.one("movedAtLeast", Parameters.number(1, MOST_MOVES));
        LocalDate promisedTo = parameters.one("promisedTo", parameters.date());
        parameters.inOrder(dueFrom, "dueTo", dueTo);
        parameters.inOrder(promisedFrom, "promisedTo", promisedTo);
        return new FollowThroughFilter(
                cluster,
                kura,
                facilitator,
                partnership,
                parameters.one("person", Parameters.id(PersonId::new)),
                parameters.several("role", Parameters.oneOf(PartnerRole.class)),
                parameters.several("status", Parameters.oneOf(CommitmentStatus.class)),
                parameters.one("overdue", Parameters::trueOrFalse),
                dueFrom,
                dueTo,
                promisedFrom,
                promisedTo,
                parameters.one("term", terms::called),
                parameters.several("element", Parameters.oneOf(Element.class)),
                parameters.one("hui", Parameters.id(HuiId::new)),
                moves == null ? null : moves.intValue(),
                parameters.one("changeAskedFor", Parameters::trueOrFalse),
                parameters.one("onTime", Parameters::trueOrFalse),
                parameters.one("figure", Parameters.oneOf(Figure.class)));
    }

    /** No filter but the partnership. */
    static FollowThroughFilter of(PartnershipId partnership) {
        return new FollowThroughFilter(
                null,
                null,
                null,
                partnership,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether they are asked for by a person, and that is another. */
    boolean looksForSomeoneBesides(PersonId reader) {
        return Stream.<@Nullable PersonId>of(person, facilitator).anyMatch(it -> it != null && !it.equals(reader));
    }

    /** Whether promises of this partnership are asked for. */
    boolean wants(PartnershipRow row) {
        return fits(cluster, row.cluster())
                && fits(kura, row.kura())
                && fits(facilitator, row.facilitator())
                && fits(partnership, row.partnership());
    }

    /**
     * Whether this promise, of a partnership that is asked for, is asked for.
     *
     * @param partnership the partnership it was made in
     * @param day the day on which it is judged what is overdue
     */
    boolean wants(FollowThroughRow row, PartnershipRow partnership, LocalDate day) {
        PartnerRole role = partnership.roleOf(row.promiser()).orElse(null);
        return fits(person, row.promiser())
                && (roles.isEmpty() || (role != null && roles.contains(role)))
                && (statuses.isEmpty() || statuses.contains(row.status()))
                && fits(overdue, row.isOverdue(day))
                && isBetween(dueFrom, row.due(), dueTo)
                && isBetween(promisedFrom, row.days().promisedOn(), promisedTo)
                && (term == null || isBetween(term.firstDay(), row.due(), term.lastDay()))
                && (elements.isEmpty()
                        || elements.contains(partnership.elementOn(row.begun().begunOn())))
                && (hui == null || hui.equals(row.begun().origin().hui()))
                && (movedAtLeast == null || row.days().moves() >= movedAtLeast)
                && fits(changeAskedFor, row.outcome().changeAskedFor() != null)
                && fits(onTime, Figure.ON_TIME.counts(row, day))
                && (figure == null || figure.counts(row, day));
    }

    private static <T> boolean fits(@Nullable T wanted, T found) {
        return wanted == null || wanted.equals(found);
    }

    private static boolean isBetween(@Nullable LocalDate from, @Nullable LocalDate date, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return true;
        }
        return date != null && (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** Whether it asks nothing of a promise but where it was made and as what it is counted. */
    boolean asksAsWhatTheyAreCountedAlone() {
        return equals(new FollowThroughFilter(
                cluster,
                kura,
                facilitator,
                partnership,
                null,
                List.of(),
                List.of(),
                overdue,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                onTime,
                figure));
    }

    /** Whether figures for it could be read as figures of one person. */
    boolean couldPickOutAPerson() {
        return kura != null || facilitator != null || hui != null || !roles.isEmpty();
    }
}
