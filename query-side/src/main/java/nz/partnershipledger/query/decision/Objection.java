package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.query.decision.DecisionRow.Stood;
import org.jspecify.annotations.Nullable;

/**
 * That someone objected, and what became of it. Who objects again before saying anything else has objected once; the latest reason holds.
 *
 * @param person who objected
 * @param reason why, sealed
 * @param saidOn the day they first did
 * @param entry the position of the entry that says so last
 * @param became what became of it
 */
record Objection(PersonId person, @Nullable PersonalText reason, LocalDate saidOn, long entry, ObjectionBecame became) {
    /** All objections to a matter, in the order in which they were first made. */
    static List<Objection> to(DecisionRow matter) {
        return matter.stances().stream()
                .map(Stood::person)
                .distinct()
                .flatMap(person -> by(person, matter))
                .sorted(Comparator.comparingLong(Objection::entry))
                .toList();
    }

    private static Stream<Objection> by(PersonId person, DecisionRow matter) {
        List<Stood> said = matter.stances().stream()
                .filter(it -> it.person().equals(person) && !it.isDenied())
                .toList();
        List<Objection> objections = new ArrayList<>();
        LocalDate first = null;
        for (int at = 0; at < said.size(); at++) {
            Stood stood = said.get(at);
            if (stood.stance() != Stance.OBJECT) {
                continue;
            }
            first = first == null ? stood.saidOn() : first;
            Stood next = at + 1 < said.size() ? said.get(at + 1) : null;
            if (next == null || next.stance() != Stance.OBJECT) {
                objections.add(new Objection(
                        person,
                        stood.reason(),
                        Objects.requireNonNull(first),
                        stood.entry(),
                        became(stood, next, matter)));
                first = null;
            }
        }
        return objections.stream();
    }

    private static ObjectionBecame became(Stood stood, @Nullable Stood next, DecisionRow matter) {
        DecisionRow.Made made = matter.made();
        boolean before = made != null && stood.entry() < made.entry();
        boolean movedFirst = next != null && (made == null || !before || next.entry() < made.entry());
        if (movedFirst) {
            return ObjectionBecame.MOVED;
        }
        if (matter.reviews().stream()
                .filter(it -> made != null && it.entry() > Math.max(stood.entry(), made.entry()))
                .anyMatch(it -> it.finding() != Finding.STANDS)) {
            return ObjectionBecame.CHANGED_LATER;
        }
        return before ? ObjectionBecame.DECIDED : ObjectionBecame.OPEN;
    }
}
