package nz.partnershipledger.query.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipRow.Partner;
import nz.partnershipledger.store.Opened;

/**
 * What tells people of one name from each other: what they are in the partnerships that the reader knows; their kura, where that is not enough; and
 * the beginning of their id, where nothing else is known.
 */
final class ToldApart {
    private static final int BEGINNING_OF_AN_ID = 8;

    private final Supplier<? extends Collection<PartnershipRow>> known;
    private final Saying say;

    ToldApart(Supplier<? extends Collection<PartnershipRow>> known, Saying say) {
        this.known = known;
        this.say = say;
    }

    /** What tells each of these apart of whose name there is another. */
    Map<PersonId, String> among(Map<PersonId, Opened> names) {
        Map<String, List<PersonId>> byName = new HashMap<>();
        names.forEach((person, name) -> {
            if (name instanceof Opened.Words words) {
                byName.computeIfAbsent(words.words(), _ -> new ArrayList<>()).add(person);
            }
        });
        byName.values().removeIf(it -> it.size() < 2);
        if (byName.isEmpty()) {
            return Map.of();
        }
        Collection<PartnershipRow> partnerships = known.get();
        Map<PersonId, String> apart = new HashMap<>();
        byName.values().forEach(same -> apart.putAll(apart(same, partnerships)));
        return apart;
    }

    private Map<PersonId, String> apart(List<PersonId> same, Collection<PartnershipRow> partnerships) {
        Map<PersonId, String> by = by(same, it -> roles(it, partnerships));
        if (!differ(by)) {
            by = by(same, it -> joined(List.of(roles(it, partnerships), kura(it, partnerships))));
        }
        return differ(by)
                ? by
                : by(
                        same,
                        it -> joined(
                                List.of(roles(it, partnerships), it.toString().substring(0, BEGINNING_OF_AN_ID))));
    }

    private static Map<PersonId, String> by(List<PersonId> same, Function<PersonId, String> said) {
        return same.stream().collect(Collectors.toMap(Function.identity(), said));
    }

    private static boolean differ(Map<PersonId, String> said) {
        return said.values().stream().noneMatch(String::isEmpty) && new HashSet<>(said.values()).size() == said.size();
    }

    private String roles(PersonId person, Collection<PartnershipRow> partnerships) {
        return joined(partnerships.stream()
                .flatMap(it -> it.partners().stream())
                .filter(it -> it.person().equals(person))
                .map(Partner::role)
                .map(it -> say.label("role." + it.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String kura(PersonId person, Collection<PartnershipRow> partnerships) {
        return joined(partnerships.stream()
                .filter(row ->
                        row.partners().stream().anyMatch(it -> it.person().equals(person)))
                .map(PartnershipRow::kura)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String joined(Collection<String> several) {
        return several.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }
}
