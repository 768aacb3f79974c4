package nz.partnershipledger.query.disagreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.disagreement.DisagreementRow.Held;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/**
 * The net-'works' grid: who sees one difference how, side by side.
 *
 * @param columns the people: the ākonga and whānau first, then between whom it is and who took a position
 */
record Grid(List<Column> columns) {
    /** One person, how they see it, and what the reader may read of what others guess. */
    record Column(
            PersonId person,
            @Nullable PartnerRole role,
            @Nullable Held held,
            List<GuessRow> guesses) {}

    static Grid of(DisagreementRow difference, PartnershipRow partnership, Collection<GuessRow> guesses) {
        Set<PersonId> people = new LinkedHashSet<>();
        for (PartnerRole role : List.of(PartnerRole.AKONGA, PartnerRole.WHANAU)) {
            partnership.partners().stream()
                    .filter(PartnershipRow.Partner::isCurrent)
                    .filter(it -> it.role() == role)
                    .forEach(it -> people.add(it.person()));
        }
        partnership.partners().stream()
                .map(PartnershipRow.Partner::person)
                .filter(difference.raised().people()::contains)
                .forEach(people::add);
        people.addAll(difference.raised().people().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList());
        difference.latestPositions().forEach(it -> people.add(it.person()));
        return new Grid(people.stream()
                .map(it -> column(it, difference, partnership, guesses))
                .toList());
    }

    private static Column column(
            PersonId person, DisagreementRow difference, PartnershipRow partnership, Collection<GuessRow> guesses) {
        Optional<Held> held = difference.latestPositions().stream()
                .filter(it -> it.person().equals(person))
                .findFirst();
        return new Column(
                person,
                partnership.roleOf(person).orElse(null),
                held.orElse(null),
                guesses.stream()
                        .filter(it -> it.disagreement().equals(difference.disagreement()))
                        .filter(it -> it.person().equals(person))
                        .toList());
    }
}
