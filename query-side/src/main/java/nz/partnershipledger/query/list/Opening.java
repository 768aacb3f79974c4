package nz.partnershipledger.query.list;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Opens the texts of an answer for whoever reads it, all with one look at their keys; where answers are written, and nowhere else. */
public final class Opening {
    /** How the components of a record are read in which a text may stand. */
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> components = Arrays.stream(type.getRecordComponents())
                    .filter(it -> mayHoldATextIn(it.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
            components.forEach(it -> it.setAccessible(true));
            return components;
        }
    };

    private final SealedTexts sealed;

    /** Opens with these keys. */
    public Opening(SealedTexts sealed) {
        this.sealed = sealed;
    }

    private static boolean mayHoldATextIn(Class<?> type) {
        return type == Object.class
                || type == Text.class
                || type.isRecord()
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    /**
     * Opens all texts of an answer.
     *
     * @param reader for whom
     * @throws NullPointerException if that is nobody
     */
    public <A> A open(@Nullable Actor reader, A answer) {
        Objects.requireNonNull(reader, "texts are opened for a reader");
        List<Text> texts = new ArrayList<>();
        gather(answer, texts);
        if (!texts.isEmpty()) {
            Map<TextId, Opened> opened =
                    sealed.open(texts.stream().map(Text::sealed).toList());
            texts.forEach(it -> it.open(opened));
        }
        return answer;
    }

    private static void gather(@Nullable Object value, List<Text> texts) {
        switch (value) {
            case Text text when !text.isOpen() -> texts.add(text);
            case Collection<?> several -> several.forEach(it -> gather(it, texts));
            case Map<?, ?> several -> several.values().forEach(it -> gather(it, texts));
            case Record record -> COMPONENTS.get(record.getClass()).forEach(it -> gather(read(it, record), texts));
            case null, default -> {}
        }
    }

    private static @Nullable Object read(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
