package nz.partnershipledger.query.decision;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswerRow;
import nz.partnershipledger.query.entry.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who people feel decides, beside who decided as our record has it, for each area of which either says anything.
 *
 * @param areas the areas, in their usual order
 */
public record PerceptionGap(List<Area> areas) {
    /** Keeps its own copy of the areas. */
    public PerceptionGap {
        areas = List.copyOf(areas);
    }

    /**
     * One area.
     *
     * @param area the area
     * @param decided how many matters of it were decided
     * @param byRole of those that were not shared, in how many each role had a part
     * @param shared of these, how many by people of several roles with whānau or ākonga among them
     * @param felt who decides, as each person feels it who drew it
     * @param seenDifferently whether they feel it differently
     */
    public record Area(
            DecisionArea area,
            long decided,
            Map<PartnerRole, Long> byRole,
            long shared,
            List<Felt> felt,
            boolean seenDifferently) {
        /** Keeps its own copy of what is felt. */
        public Area {
            felt = List.copyOf(felt);
        }
    }

    /**
     * What someone feels.
     *
     * @param person who
     * @param role what they are in the partnership
     * @param decider who decides, as they drew it
     * @param confirmed whether they drew it themselves, or have confirmed it
     * @param asRecorded of the matters that were decided, how many were decided by those; null where none was
     */
    public record Felt(
            PersonId person,
            PartnerRole role,
            Decider decider,
            boolean confirmed,
            @Nullable Share asRecorded) {
        /** Whose decision they feel it is, by role; empty where it is shared. */
        private Optional<PartnerRole> decides() {
            return switch (decider) {
                case MYSELF -> Optional.of(role);
                case WHANAU -> Optional.of(PartnerRole.WHANAU);
                case AKONGA -> Optional.of(PartnerRole.AKONGA);
                case KAIAKO -> Optional.of(PartnerRole.KAIAKO);
                case LEADER -> Optional.of(PartnerRole.SCHOOL_LEADER);
                case RTLB -> Optional.of(PartnerRole.RTLB);
                case SHARED -> Optional.empty();
            };
        }
    }

    /**
     * Sets both beside each other.
     *
     * @param maps the maps of one partnership; of each person the latest counts that was drawn by the end of the period, and of which they do
     *     not say that it is not so
     * @param matters what was to be decided in that partnership
     * @param answers what those say whom the partnership's entries bind
     * @param period when it was decided
     */
    static PerceptionGap between(
            Collection<DecisionMapRow> maps,
            Collection<DecisionRow> matters,
            Collection<AnswerRow> answers,
            Roles roles,
            Period period) {
        SaidOfEntries said = SaidOfEntries.of(answers);
        List<DecisionMapRow> latest = DecisionMapRow.latest(maps.stream()
                .filter(it -> period.to() == null || !it.drawnOn().isAfter(period.to()))
                .filter(it -> !said.anyone(it.entry(), Word.NOT_SO))
                .map(it -> said.everyone(it.entry(), Word.CONFIRMED) ? it.nowConfirmed() : it)
                .toList());
        List<Decided> decided = matters.stream()
                .flatMap(it -> Decided.of(it, said, roles, period).stream())
                .toList();
        Set<DecisionArea> areas = EnumSet.noneOf(DecisionArea.class);
        latest.forEach(it -> areas.addAll(it.areas().keySet()));
        decided.forEach(it -> areas.add(it.area()));
        return new PerceptionGap(Arrays.stream(DecisionArea.values())
                .filter(areas::contains)
                .map(it -> area(it, latest, decided, roles))
                .toList());
    }

    private static Area area(DecisionArea area, List<DecisionMapRow> maps, List<Decided> all, Roles roles) {
        List<Decided> decided = all.stream().filter(it -> it.area() == area).toList();
        Map<PartnerRole, Long> byRole = new EnumMap<>(PartnerRole.class);
        decided.stream()
                .filter(it -> !it.isShared())
                .flatMap(it -> it.deciding().stream())
                .forEach(role -> byRole.merge(role, 1L, Long::sum));
        List<Felt> felt = maps.stream()
                .flatMap(it ->
                        Optional.ofNullable(it.areas().get(area))
                                .map(decider -> felt(it, decider, decided, roles))
                                .stream())
                .toList();
        return new Area(
                area,
                decided.size(),
                Collections.unmodifiableMap(byRole),
                decided.stream().filter(Decided::isShared).count(),
                felt,
                felt.stream().map(Felt::decides).distinct().count() > 1);
    }

    private static Felt felt(DecisionMapRow map, Decider decider, List<Decided> decided, Roles roles) {
        PartnerRole role = roles.of(map.partnership(), map.person());
        Felt felt = new Felt(map.person(), role, decider, map.confirmed(), null);
        if (decided.isEmpty()) {
            return felt;
        }
        long alike = decided.stream()
                .filter(it -> it.isDecidedAs(felt.decides()))
                .filter(it -> decider != Decider.MYSELF || it.people().contains(map.person()))
                .count();
        return new Felt(map.person(), role, decider, map.confirmed(), new Share(alike, decided.size()));
    }

    /** A matter of an area that was decided. */
    private record Decided(
            DecisionArea area, Set<PersonId> people, Set<PartnerRole> deciding, boolean seenDifferently) {
        static Optional<Decided> of(DecisionRow matter, SaidOfEntries said, Roles roles, Period period) {
            if (matter.proposed().area() == null
                    || matter.made() == null
                    || !period.holds(matter.made().saidOn())) {
                return Optional.empty();
            }
            long entry = matter.made().entry();
            Set<PersonId> people = matter.made().people().stream()
                    .filter(it -> !said.says(entry, it, Word.NOT_SO))
                    .collect(Collectors.toSet());
            Set<PartnerRole> deciding = new HashSet<>();
            people.forEach(it -> deciding.add(roles.of(matter.partnership(), it)));
            return Optional.of(
                    new Decided(matter.proposed().area(), people, deciding, said.anyone(entry, Word.NOT_SO)));
        }

        /**
         * Power is shared where those whom it is about have a part in it; several roles of staff alone do not make it so, and what one who is said
         * to have decided denies never is.
         */
        boolean isShared() {
            return !seenDifferently
                    && deciding.size() > 1
                    && (deciding.contains(PartnerRole.WHANAU) || deciding.contains(PartnerRole.AKONGA));
        }

        boolean isDecidedAs(Optional<PartnerRole> felt) {
            return felt.map(role -> !isShared() && deciding.contains(role)).orElseGet(this::isShared);
        }
    }
}
