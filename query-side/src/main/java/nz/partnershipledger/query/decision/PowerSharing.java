package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.decision.DecisionRow.Made;
import nz.partnershipledger.query.entry.AnswerRow;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.hui.VoiceRow;
import org.jspecify.annotations.Nullable;

/**
 * How power over decisions was shared in a period: counts by role, never by person.
 *
 * @param proposed how many matters were proposed by each role
 * @param made how many were decided
 * @param decided of these, how many each role was part of deciding; where several roles decided, it counts for each
 * @param how of these, how many were decided in each way
 * @param confirmed of these, how many are confirmed by everyone who is said to have decided
 * @param readBack of these, how many besides were read back to all who did not confirm them
 * @param seenDifferently of these, of how many one who is said to have decided says that it is not so; such a one is in no way of deciding
 * @param involved those whom these are about, by how they came to them; a person counts once in each decision
 * @param whanauHeardFirst of these, before how many the whānau had been heard
 * @param akongaHeardFirst of these, before how many the ākonga had been heard
 * @param whanauHeardFirstConfirmed the same by what the whānau said themselves or have confirmed
 * @param akongaHeardFirstConfirmed the same by what the ākonga said themselves or have confirmed
 * @param whanauHeardFirstReadBack before how many besides by what was read back to whānau
 * @param akongaHeardFirstReadBack before how many besides by what was read back to ākonga
 * @param objections how many objections were made, by what became of them
 * @param daysToDecide how many days it took from proposal to decision; null where nothing was decided
 * @param handedOver how many times a decision was left to others, who do not say that it was not
 * @param handedOverTo of these, how many to each role
 * @param reviewed how many times a decision was looked at again, by what was found
 */
public record PowerSharing(
        Map<PartnerRole, Long> proposed,
        long made,
        Map<PartnerRole, Long> decided,
        Map<DecidedHow, Long> how,
        long confirmed,
        long readBack,
        long seenDifferently,
        Map<Involvement, Long> involved,
        Share whanauHeardFirst,
        Share akongaHeardFirst,
        Share whanauHeardFirstConfirmed,
        Share akongaHeardFirstConfirmed,
        Share whanauHeardFirstReadBack,
        Share akongaHeardFirstReadBack,
        Map<ObjectionBecame, Long> objections,
        @Nullable Days daysToDecide,
        long handedOver,
        Map<PartnerRole, Long> handedOverTo,
        Map<Finding, Long> reviewed) {
    /** Those of whom nobody may be picked out by a count across partnerships. */
    static final int FEW = 3;

    /**
     * How many days it took.
     *
     * @param shortest where it went fastest
     * @param middle as many took longer as took less
     * @param longest where it took longest
     */
    public record Days(long shortest, double middle, long longest) {}

    /** The figures of one partnership, for those who take part or read it. */
    static PowerSharing of(
            Collection<DecisionRow> matters,
            Collection<VoiceRow> voices,
            Collection<AnswerRow> answers,
            Roles roles,
            Period period) {
        return new Counting(matters, voices, SaidOfEntries.of(answers), roles, period, people -> true).figures();
    }

    /**
     * The figures of many partnerships: what a role did is left out where it was done by fewer than three people besides the reader
     * ({@code docs/decisions/0011-how-follow-through-is-counted.md}).
     */
    static PowerSharing ofMany(
            Collection<DecisionRow> matters,
            Collection<VoiceRow> voices,
            Collection<AnswerRow> answers,
            Roles roles,
            Period period,
            PersonId reader) {
        return new Counting(
                        matters,
                        voices,
                        SaidOfEntries.of(answers),
                        roles,
                        period,
                        people ->
                                people.stream().filter(it -> !it.equals(reader)).count() >= FEW)
                .figures();
    }

    /** What someone had said before it was decided. */
    private record Heard(PersonId by, long entry, boolean confirmed, boolean readBack) {
        boolean isReadBack() {
            return readBack && !confirmed;
        }
    }

    private record Counting(
            Collection<DecisionRow> all,
            Collection<VoiceRow> voices,
            SaidOfEntries words,
            Roles roles,
            Period period,
            Predicate<Set<PersonId>> tells) {
        PowerSharing figures() {
            List<DecisionRow> made = all.stream()
                    .filter(it -> it.made() != null && period.holds(it.made().saidOn()))
                    .toList();
            ByRole proposed = new ByRole();
            all.stream()
                    .filter(it -> period.holds(it.proposed().proposedOn()) && isProposed(it))
                    .forEach(it -> proposed.add(it, Set.of(it.proposed().proposedBy())));
            ByRole decided = new ByRole();
            Map<DecidedHow, Long> how = new EnumMap<>(DecidedHow.class);
            long confirmed = 0;
            long readBack = 0;
            long seenDifferently = 0;
            Map<Involvement, Long> involved = new EnumMap<>(Involvement.class);
            Map<Involvement, Set<PersonId>> concerned = new EnumMap<>(Involvement.class);
            for (DecisionRow matter : made) {
                Made decision = matter.made();
                if (decision == null) {
                    continue;
                }
                Set<PersonId> deciders = decision.people().stream()
                        .filter(it -> !words.says(decision.entry(), it, Word.NOT_SO))
                        .collect(Collectors.toSet());
                decided.add(matter, deciders);
                if (words.anyone(decision.entry(), Word.NOT_SO)) {
                    seenDifferently++;
                } else {
                    how.merge(decision.how(), 1L, Long::sum);
                }
                if (words.everyone(decision.entry(), Word.CONFIRMED)) {
                    confirmed++;
                } else if (words.isReadBackToTheOthers(decision.entry())) {
                    readBack++;
                }
                for (PersonId person : decision.about()) {
                    Involvement came = involvement(matter, decision, deciders, person);
                    involved.merge(came, 1L, Long::sum);
                    concerned.computeIfAbsent(came, it -> new HashSet<>()).add(person);
                }
            }
            involved.keySet().removeIf(it -> !tells.test(concerned.getOrDefault(it, Set.of())));
            ByRole handedOverTo = new ByRole();
            Map<ObjectionBecame, Long> objections = new EnumMap<>(ObjectionBecame.class);
            Map<Finding, Long> reviewed = new EnumMap<>(Finding.class);
            long handedOver = 0;
            for (DecisionRow matter : all) {
                for (DecisionRow.HandedOver it : matter.handOvers()) {
                    if (period.holds(it.saidOn()) && !it.wentBack()) {
                        handedOver++;
                        handedOverTo.add(matter, it.people());
                    }
                }
                Objection.to(matter).stream()
                        .filter(it -> period.holds(it.saidOn()))
                        .forEach(it -> objections.merge(it.became(), 1L, Long::sum));
                matter.reviews().stream()
                        .filter(it -> period.holds(it.saidOn()))
                        .forEach(it -> reviewed.merge(it.finding(), 1L, Long::sum));
            }
            return new PowerSharing(
                    proposed.counts(),
                    made.size(),
                    decided.counts(),
                    Collections.unmodifiableMap(how),
                    confirmed,
                    readBack,
                    seenDifferently,
                    Collections.unmodifiableMap(involved),
                    heardFirst(made, PartnerRole.WHANAU, it -> true),
                    heardFirst(made, PartnerRole.AKONGA, it -> true),
                    heardFirst(made, PartnerRole.WHANAU, Heard::confirmed),
                    heardFirst(made, PartnerRole.AKONGA, Heard::confirmed),
                    readBackFirst(made, PartnerRole.WHANAU),
                    readBackFirst(made, PartnerRole.AKONGA),
                    Collections.unmodifiableMap(objections),
                    days(made),
                    handedOver,
                    handedOverTo.counts(),
                    Collections.unmodifiableMap(reviewed));
        }

        /** Whether whoever is said to have proposed it does not say that they did not. */
        private boolean isProposed(DecisionRow matter) {
            return !words.says(matter.events().getFirst(), matter.proposed().proposedBy(), Word.NOT_SO);
        }

        private Involvement involvement(DecisionRow matter, Made decision, Set<PersonId> deciders, PersonId person) {
            if (deciders.contains(person)) {
                return Involvement.TOGETHER;
            }
            boolean asked = Stream.concat(
                            matter.stances().stream()
                                    .filter(it -> it.entry() < decision.entry() && !it.isDenied())
                                    .map(DecisionRow.Stood::person),
                            matter.hopes().stream()
                                    .filter(it -> it.entry() < decision.entry() && !it.isDenied())
                                    .map(DecisionRow.Hope::person))
                    .anyMatch(person::equals);
            boolean proposed = matter.proposed().proposedBy().equals(person) && isProposed(matter);
            return asked || proposed ? Involvement.ASKED : Involvement.TOLD;
        }

        private Share heardFirst(List<DecisionRow> made, PartnerRole role, Predicate<Heard> which) {
            return new Share(
                    made.stream().filter(it -> isHeardFirst(it, role, which)).count(), made.size());
        }

        private Share readBackFirst(List<DecisionRow> made, PartnerRole role) {
            return new Share(
                    made.stream()
                            .filter(it -> isHeardFirst(it, role, Heard::isReadBack)
                                    && !isHeardFirst(it, role, Heard::confirmed))
                            .count(),
                    made.size());
        }

        /** Whether someone in this role had been heard before it was decided, by what they said of it or otherwise before that day. */
        private boolean isHeardFirst(DecisionRow matter, PartnerRole role, Predicate<Heard> which) {
            Made made = matter.made();
            return made != null
                    && Stream.concat(ofTheMatter(matter, made), otherwise(matter, made))
                            .filter(which)
                            .anyMatch(it -> roles.of(matter.partnership(), it.by()) == role);
        }

        private Stream<Heard> ofTheMatter(DecisionRow matter, Made made) {
            DecisionRow.Proposed proposed = matter.proposed();
            long first = matter.events().getFirst();
            return Stream.of(
                            Stream.of(heard(
                                            proposed.proposedBy(),
                                            first,
                                            proposed.isOwn()
                                                    || words.says(first, proposed.proposedBy(), Word.CONFIRMED)))
                                    .filter(it -> isProposed(matter)),
                            matter.stances().stream()
                                    .filter(it -> it.entry() < made.entry() && !it.isDenied())
                                    .map(it -> heard(it.person(), it.entry(), it.confirmed())),
                            matter.hopes().stream()
                                    .filter(it -> it.entry() < made.entry() && !it.isDenied())
                                    .map(it -> heard(it.person(), it.entry(), it.confirmed())))
                    .flatMap(it -> it);
        }

        private Heard heard(PersonId by, long entry, boolean confirmed) {
            return new Heard(by, entry, confirmed, words.isReadBackTo(by, entry));
        }

        private Stream<Heard> otherwise(DecisionRow matter, Made made) {
            return voices.stream()
                    .filter(it -> it.partnership().equals(matter.partnership()))
                    .filter(it -> it.isHeard() && it.heardOn().isBefore(made.saidOn()))
                    .map(it -> new Heard(it.whose(), it.events().getFirst(), it.confirmed(), it.isReadBack()));
        }

        private static @Nullable Days days(List<DecisionRow> made) {
            List<Long> days = made.stream().map(Counting::days).sorted().toList();
            if (days.isEmpty()) {
                return null;
            }
            double middle = (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0;
            return new Days(days.getFirst(), middle, days.getLast());
        }

        private static long days(DecisionRow matter) {
            LocalDate end = matter.made() == null
                    ? matter.proposed().proposedOn()
                    : matter.made().saidOn();
            return Math.max(0, ChronoUnit.DAYS.between(matter.proposed().proposedOn(), end));
        }

        /** What roles did, and how many people did it. */
        private final class ByRole {
            private final Map<PartnerRole, Long> counts = new EnumMap<>(PartnerRole.class);
            private final Map<PartnerRole, Set<PersonId>> people = new EnumMap<>(PartnerRole.class);

            void add(DecisionRow matter, Set<PersonId> together) {
                Set<PartnerRole> counted = new HashSet<>();
                for (PersonId person : together) {
                    PartnerRole role = roles.of(matter.partnership(), person);
                    people.computeIfAbsent(role, it -> new HashSet<>()).add(person);
                    if (counted.add(role)) {
                        counts.merge(role, 1L, Long::sum);
                    }
                }
            }

            Map<PartnerRole, Long> counts() {
                counts.keySet().removeIf(role -> !tells.test(people.getOrDefault(role, Set.of())));
                return Collections.unmodifiableMap(counts);
            }
        }
    }
}
