package nz.partnershipledger.query.replay;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.Confided;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.query.base.Components;
import nz.partnershipledger.query.base.ToldAs;
import nz.partnershipledger.query.list.InOrder;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Tells a row of any view by its components, as the row itself has them. What is confided is not among that, whoever reads: the entry itself
 * opens it for those whom it concerns.
 *
 * @param partnership the partnership whose rows are told
 */
record RowTold(PartnershipId partnership) {
    /** What became of a row; nothing where it is one of another partnership, or the same to whoever is told. */
    Stream<Change> change(String view, @Nullable Record before, @Nullable Record after) {
        Map<String, @Nullable Object> were = before == null ? Map.of() : componentsOf(before);
        Map<String, @Nullable Object> are = after == null ? Map.of() : componentsOf(after);
        if (!isHere(were) && !isHere(are)) {
            return Stream.empty();
        }
        Change.How how = before == null ? Change.How.ADDED : after == null ? Change.How.ENDED : Change.How.CHANGED;
        List<String> changed = Stream.concat(are.keySet().stream(), were.keySet().stream())
                .distinct()
                .filter(it -> !Objects.equals(were.get(it), are.get(it)))
                .toList();
        return Stream.of(new Change(
                view,
                how,
                Became.of(
                        how,
                        changed.stream()
                                .map(it -> new Became.Component(it, are.get(it)))
                                .toList()),
                changed,
                before == null ? null : told(were),
                after == null ? null : told(are)));
    }

    private boolean isHere(Map<String, @Nullable Object> components) {
        return partnership.equals(components.get("partnership"));
    }

    private static Map<String, @Nullable Object> componentsOf(Record row) {
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        Iterator<@Nullable Object> held = Components.held(row).iterator();
        for (String name : Components.of(row.getClass())) {
            Object value = held.next();
            if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
                components.put(name, value);
            }
        }
        return components;
    }

    private Map<String, Object> told(Map<String, @Nullable Object> components) {
        StreamId stream = components.get("privateTo") instanceof StreamId author ? author : partnership;
        Map<String, Object> told = new LinkedHashMap<>();
        components.forEach((name, value) -> told.put(name, told(Objects.requireNonNull(value), stream)));
        return told;
    }

    private Object told(Object value, StreamId stream) {
        return switch (value) {
            case ToldAs part -> told(part.told(), stream);
            case Confided _ -> new Texts.Withheld(true);
            case PersonalText text -> Text.in(stream, text);
            case Set<?> several ->
                InOrder.of(several).stream().map(it -> told(it, stream)).toList();
            case Collection<?> several ->
                several.stream().map(it -> told(it, stream)).toList();
            case Map<?, ?> several -> {
                Map<String, Object> each = new LinkedHashMap<>();
                several.forEach((name, it) -> each.put(String.valueOf(name), told(it, stream)));
                yield each;
            }
            case Record part
            when !isAnId(part) -> {
                Map<String, Object> each = new LinkedHashMap<>();
                componentsOf(part).forEach((name, it) -> each.put(name, told(Objects.requireNonNull(it), stream)));
                yield each;
            }
            default -> value;
        };
    }

    private static boolean isAnId(Record part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .equals(List.of("value"));
    }
}
