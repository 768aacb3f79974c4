package nz.partnershipledger.query.list;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nz.partnershipledger.doors.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The columns of a list as CSV; each is called, and none is counted. */
final class Columns<A> {
    private final String list;
    private final Class<A> answer;
    private final List<Column<A>> columns = new ArrayList<>();

    Columns(String list, Class<A> answer) {
        this.list = list;
        this.answer = answer;
    }

    private record Column<A>(String heading, Function<A, ? extends @Nullable Object> value) {}

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

    ResponseEntity<String> csv(List<A> answers, Words words, Locale locale) {
        return CsvAnswer.of(
                list,
                columns.stream().map(Column::heading).toList(),
                answers.stream().map(it -> cells(it, words, locale)).toList());
    }

    private List<@Nullable Object> cells(A answer, Words words, Locale locale) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column<A> column : columns) {
            Object value = column.value().apply(answer);
            cells.add(value instanceof Text text ? text.inWords(words, locale) : value);
        }
        return cells;
    }
}
