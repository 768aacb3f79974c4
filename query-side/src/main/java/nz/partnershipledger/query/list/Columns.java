package nz.partnershipledger.query.list;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * The columns of a list as CSV; each is called, and none is counted. First come those that people read, headed in their language and said in
 * words; then all of them for programs, which know them by name.
 */
final class Columns<A> {
    private final String list;
    private final Class<A> answer;
    private final List<Column<A>> columns = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();

    Columns(String list, Class<A> answer) {
        this.list = list;
        this.answer = answer;
    }

    private record Column<A>(String heading, Function<A, ? extends @Nullable Object> value) {}

    /**
     * A column that people read.
     *
     * @param heading of which column
     * @param key the words above it
     * @param family of which words its constants are; null where it holds none
     */
    private record Shown(
            String heading, String key, @Nullable String family) {}

    void show(String heading, String key, @Nullable String family) {
        if (columns.stream().noneMatch(it -> it.heading().equals(heading))) {
            throw new IllegalArgumentException("the list %s has no column %s".formatted(list, heading));
        }
        shown.add(new Shown(heading, key, family));
    }

    void add(String heading, Function<A, ? extends @Nullable Object> value) {
        columns.add(new Column<>(heading, value));
    }

    /** Adds a column that is called as a component of the answer. */
    void add(String component) {
        Method read = Arrays.stream(answer.getRecordComponents())
                .filter(it -> it.getName().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the list %s has a column %s, which %s does not say"
                        .formatted(list, component, answer.getSimpleName())))
                .getAccessor();
        read.setAccessible(true);
        add(component, it -> read(read, it));
    }

    private static @Nullable Object read(Method component, Object answer) {
        try {
            return component.invoke(answer);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The table. What may not be read is refused with its first part, before anything of it is sent.
     *
     * @param parts what it is made of, opened for whoever reads it, and found when it is written
     * @param within for whom it is made, as part of the partnerships with these ids in it
     */
    ResponseEntity<PieceByPiece> csv(
            Stream<List<A>> parts,
            Words words,
            Locale locale,
            Calling calling,
            Function<Set<PartnershipId>, Within> within,
            Moment moment) {
        Function<List<A>, List<List<@Nullable Object>>> said =
                part -> said(part, values -> inWords(values, words, locale, calling, within, moment));
        Iterator<List<A>> given = parts.iterator();
        List<List<@Nullable Object>> first = given.hasNext() ? said.apply(given.next()) : List.of();
        Stream<List<@Nullable Object>> further = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(given, Spliterator.ORDERED), false)
                .flatMap(part -> said.apply(part).stream());
        return CsvAnswer.of(
                list,
                Stream.concat(
                                shown.stream().map(it -> words.label(locale, it.key())),
                                columns.stream().map(Column::heading))
                        .toList(),
                Stream.concat(first.stream(), further),
                Function.identity());
    }

    private List<List<@Nullable Object>> said(
            List<A> answers, Function<List<Map<String, @Nullable Object>>, InWords> saying) {
        List<Map<String, @Nullable Object>> rows =
                answers.stream().map(this::values).toList();
        InWords inWords = saying.apply(rows);
        return rows.stream().map(it -> cells(it, inWords)).toList();
    }

    private InWords inWords(
            List<Map<String, @Nullable Object>> rows,
            Words words,
            Locale locale,
            Calling calling,
            Function<Set<PartnershipId>, Within> within,
            Moment moment) {
        Set<PartnershipId> partnerships = rows.stream()
                .flatMap(it -> it.values().stream())
                .filter(PartnershipId.class::isInstance)
                .map(PartnershipId.class::cast)
                .collect(Collectors.toSet());
        return new InWords(
                words,
                locale,
                rows.stream()
                        .filter(row -> !isWithheld(row))
                        .flatMap(row -> shown.stream().map(it -> row.get(it.heading())))
                        .toList(),
                calling,
                within.apply(partnerships),
                moment);
    }

    /** A row of which a text is withheld names nobody either. */
    private static boolean isWithheld(Map<String, ?> row) {
        return row.values().stream().anyMatch(it -> it instanceof Text text && text.isWithheld());
    }

    private Map<String, @Nullable Object> values(A answer) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        columns.forEach(it -> values.put(it.heading(), it.value().apply(answer)));
        return values;
    }

    private static boolean names(@Nullable Object value) {
        return value instanceof PersonId
                || (value instanceof Collection<?> several && several.stream().anyMatch(PersonId.class::isInstance));
    }

    private List<@Nullable Object> cells(Map<String, @Nullable Object> values, InWords inWords) {
        List<@Nullable Object> cells = new ArrayList<>();
        boolean withheld = isWithheld(values);
        shown.forEach(it -> cells.add(
                withheld && names(values.get(it.heading()))
                        ? inWords.withheld()
                        : inWords.say(values.get(it.heading()), it.family())));
        values.values().forEach(it -> cells.add(it instanceof Text ? inWords.say(it, null) : it));
        return cells;
    }
}
