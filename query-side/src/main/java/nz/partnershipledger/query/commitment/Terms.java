package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.doors.problem.UnfitValue;

/** The school terms by which promises are asked for; which there are is known elsewhere. */
@FunctionalInterface
public interface Terms {
    /**
     * A term: its year and number, and from which day to which.
     *
     * @param term such as {@code 2026-T1}
     * @param firstDay its first day
     * @param lastDay its last
     */
    record Term(String term, LocalDate firstDay, LocalDate lastDay) {}

    /** The terms with the first and the last day that is counted in each, in order: the holidays after a term are its own. */
    List<Term> counted();

    /**
     * The term of this name.
     *
     * @throws UnfitValue if there is none
     */
    default Term called(String name) {
        List<Term> terms = counted();
        return terms.stream()
                .filter(it -> it.term().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new UnfitValue("one-of", terms.stream().map(Term::term).toList()));
    }
}
