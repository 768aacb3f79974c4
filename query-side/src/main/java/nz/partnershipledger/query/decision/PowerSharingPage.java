package nz.partnershipledger.query.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.overview.Said;
import nz.partnershipledger.query.overview.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The page of how power over decisions was shared.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param answer how it was shared
 */
record PowerSharingPage(Whole whole, Said said, PowerSharingAnswer answer) {
    /** A number with what it counts. */
    record Count(String words, long count) {}

    /** Counts with the words of their keys, in the usual order. */
    public List<Count> counts(String family, Map<? extends Enum<?>, Long> counts) {
        return counts.entrySet().stream()
                .map(it -> new Count(said.say().label(family + "." + it.getKey().name()), it.getValue()))
                .toList();
    }

    /** So many of so many decisions, in words. */
    public String share(String key, Share share) {
        return said.say().label(key, Long.toString(share.numerator()), Long.toString(share.denominator()));
    }

    /** How long it took, in words; null where nothing was decided. */
    public @Nullable String days() {
        PowerSharing.Days days = answer.profile().daysToDecide();
        return days == null
                ? null
                : said.say()
                        .label(
                                "power.days",
                                Long.toString(days.shortest()),
                                Long.toString(days.longest()),
                                days.middle() == Math.rint(days.middle())
                                        ? Long.toString((long) days.middle())
                                        : Double.toString(days.middle()));
    }

    /** What became of the objections to a matter, in words. */
    public String objections(PowerSharingAnswer.Matter matter) {
        return matter.objections().stream()
                .map(it -> said.say().label("objection." + it.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The people who drew a map, in the order in which they did. */
    public List<PersonId> people() {
        return answer.perceptionGap().areas().stream()
                .flatMap(it -> it.felt().stream())
                .map(PerceptionGap.Felt::person)
                .distinct()
                .toList();
    }

    /** What someone feels about an area; null where they did not say. */
    public PerceptionGap.@Nullable Felt felt(PerceptionGap.Area area, PersonId person) {
        return area.felt().stream()
                .filter(it -> it.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** Who decided in an area, as our record has it, in words. */
    public String recorded(PerceptionGap.Area area) {
        if (area.decided() == 0) {
            return said.say().label("gap.nothing-decided");
        }
        List<Count> counts = counts("role", area.byRole());
        String alone = counts.stream()
                .map(it -> said.say().label("gap.recorded", it.words(), Long.toString(it.count())))
                .collect(Collectors.joining(", "));
        String shared = area.shared() == 0
                ? ""
                : said.say().label("gap.recorded", said.say().label("decider.SHARED"), Long.toString(area.shared()));
        return List.of(alone, shared).stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The areas in which someone decides. */
    public List<DecisionArea> areas() {
        return Arrays.asList(DecisionArea.values());
    }

    /** Who someone may feel decides. */
    public List<Decider> deciders() {
        return Arrays.asList(Decider.values());
    }

    /** A day that was asked for. */
    public String day(String name) {
        return Objects.requireNonNullElse(whole.asked().one(name), "");
    }
}
