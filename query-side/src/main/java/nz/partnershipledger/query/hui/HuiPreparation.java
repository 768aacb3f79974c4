package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.hui.HuiAnswer.AgendaCoverage;
import nz.partnershipledger.query.hui.HuiAnswer.Readiness;
import nz.partnershipledger.query.hui.HuiAnswer.Shaper;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/**
 * How a hui is prepared: what is ready, what is on its agenda, and who shaped that.
 *
 * @param hui the hui
 * @param all all hui of its partnership
 * @param voices all voices of its partnership
 * @param partnership who stands where in it
 */
record HuiPreparation(HuiRow hui, Collection<HuiRow> all, Collection<VoiceRow> voices, PartnershipRow partnership) {
    Readiness readiness() {
        return new Readiness(
                agendaSharedDaysBefore(),
                heard(PartnerRole.AKONGA, it -> true),
                heard(PartnerRole.WHANAU, it -> true),
                heard(PartnerRole.AKONGA, VoiceRow::confirmed),
                heard(PartnerRole.WHANAU, VoiceRow::confirmed),
                hui.preparation().minuteTaker() != null,
                isNextDateSet());
    }

    AgendaCoverage coverage() {
        Set<AgendaPart> covered =
                hui.preparation().agenda().stream().map(HuiRow.Item::part).collect(Collectors.toSet());
        Map<Boolean, List<AgendaPart>> parts =
                Arrays.stream(AgendaPart.values()).collect(Collectors.partitioningBy(covered::contains));
        return new AgendaCoverage(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    List<Shaper> shapedBy() {
        Map<PersonId, Long> items = new LinkedHashMap<>();
        hui.preparation().agenda().forEach(it -> items.merge(it.suggestedBy(), 1L, Long::sum));
        return items.entrySet().stream()
                .map(it ->
                        new Shaper(it.getKey(), partnership.roleOf(it.getKey()).orElse(null), it.getValue()))
                .toList();
    }

    private @Nullable Long agendaSharedDaysBefore() {
        return hui.preparation().agendaShared().stream()
                .map(HuiRow.AgendaShared::on)
                .min(LocalDate::compareTo)
                .map(it -> ChronoUnit.DAYS.between(it, hui.day()))
                .orElse(null);
    }

    private @Nullable Boolean heard(PartnerRole role, Predicate<VoiceRow> which) {
        if (partnership.partners().stream().noneMatch(it -> it.isCurrent() && it.role() == role)) {
            return null;
        }
        return voices.stream()
                .filter(it -> it.isGatheredFor(hui))
                .filter(which)
                .anyMatch(it -> hasRole(it.whose(), role));
    }

    private boolean hasRole(PersonId person, PartnerRole role) {
        return partnership.roleOf(person).filter(role::equals).isPresent();
    }

    private boolean isNextDateSet() {
        return all.stream()
                .filter(it -> !it.wasCancelled())
                .anyMatch(it ->
                        hui.hui().equals(it.called().agreedAt()) || it.at().isAfter(hui.at()));
    }
}
