package nz.partnershipledger.query.list;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.words.Alphabet;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.Outside.Openness;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/**
 * Opens texts and names for whoever reads them, all with one look at their keys; where answers are written, and nowhere else. For someone
 * outside a partnership nothing of it opens without the reason that they gave, whatever door they come by.
 */
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
    private final Outside outside;

    /** Opens with these keys what is open to its reader. */
    public Opening(SealedTexts sealed, Outside outside) {
        this.sealed = sealed;
        this.outside = outside;
    }

    private static boolean mayHoldATextIn(Class<?> type) {
        return type == Object.class
                || type == Text.class
                || type.isRecord()
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    /**
     * Opens all texts of an answer. Whatever of it someone from outside is shown in a list is written down first, in the log of each partnership.
     *
     * @param reader for whom
     * @throws NullPointerException if that is nobody
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#SAY_WHY_YOU_READ_THIS} if a text that stands in no list is of a
     *     partnership that the reader is outside of and gave no reason for
     */
    public <A> A open(@Nullable Actor reader, A answer) {
        Objects.requireNonNull(reader, "texts are opened for a reader");
        List<Text> texts = new ArrayList<>();
        gather(answer, texts);
        Map<PartnershipId, Openness> openness = openness(reader, texts);
        List<Text> shown = new ArrayList<>();
        for (Text text : texts) {
            if (text.opensWith(openness)) {
                shown.add(text);
            } else if (text.isInAList()) {
                text.withhold();
            } else {
                throw ReadingRule.SAY_WHY_YOU_READ_THIS.refusal();
            }
        }
        isShown(reader, shown.stream().filter(Text::isInAList).flatMap(it -> it.partOf().stream()), openness);
        if (!shown.isEmpty()) {
            Map<TextId, Opened> opened =
                    sealed.open(shown.stream().map(Text::sealed).toList());
            shown.forEach(it -> it.open(opened));
        }
        return answer;
    }

    /** Gives each of these its place in the alphabet, and shows nothing of it yet; those that do not open to the reader have none. */
    public void rank(Actor reader, Collection<Text> texts) {
        Map<TextId, Opened> opened = unshown(reader, texts);
        texts.forEach(it -> it.rank(
                opened.get(it.sealed().text().text()) instanceof Opened.Words(String words, String salt)
                        ? Alphabet.place(words)
                        : ""));
    }

    /** Those of these in which something is found, and shows nothing of them yet; those that do not open to the reader are not looked into. */
    public Set<Text> holding(Actor reader, Collection<Text> texts, Predicate<String> sought) {
        Map<TextId, Opened> opened = unshown(reader, texts);
        return texts.stream()
                .filter(it -> opened.get(it.sealed().text().text()) instanceof Opened.Words(String words, String salt)
                        && sought.test(words))
                .collect(Collectors.toSet());
    }

    private Map<TextId, Opened> unshown(Actor reader, Collection<Text> texts) {
        Map<PartnershipId, Openness> openness = openness(reader, texts);
        return sealed.open(texts.stream()
                .filter(it -> it.opensWith(openness))
                .map(Text::sealed)
                .toList());
    }

    /**
     * Opens names, or what is told in sentences.
     *
     * @param within for whom, and as part of what
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#SAY_WHY_YOU_READ_THIS} if the reader is outside of it and gave no reason
     */
    public Texts open(Within within, Collection<SealedTexts.Placed> texts) {
        if (!texts.isEmpty()) {
            isRead(within);
        }
        return new Texts(sealed.open(texts));
    }

    /**
     * Something of these is about to be shown.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#SAY_WHY_YOU_READ_THIS} if the reader is outside of one and gave no reason
     */
    public void isRead(Within within) {
        Map<PartnershipId, Openness> openness = outside.openness(within.reader(), within.partnerships());
        if (!openness.values().stream().allMatch(it -> it.suffices(within.inAList()))) {
            throw ReadingRule.SAY_WHY_YOU_READ_THIS.refusal();
        }
        isShown(within.reader(), within.partnerships().stream(), openness);
    }

    /** Those of these of which the reader may be shown something in a list. */
    public Set<PartnershipId> openInLists(Actor reader, Collection<PartnershipId> partnerships) {
        Map<PartnershipId, Openness> openness = outside.openness(reader, partnerships);
        return partnerships.stream()
                .filter(it -> openness.getOrDefault(it, Openness.CLOSED).suffices(true))
                .collect(Collectors.toSet());
    }

    private Map<PartnershipId, Openness> openness(Actor reader, Collection<Text> texts) {
        return outside.openness(
                reader, texts.stream().flatMap(it -> it.partOf().stream()).collect(Collectors.toSet()));
    }

    private void isShown(Actor reader, Stream<PartnershipId> shown, Map<PartnershipId, Openness> openness) {
        Set<PartnershipId> inLists =
                shown.filter(it -> openness.get(it) == Openness.IN_LISTS).collect(Collectors.toSet());
        if (!inLists.isEmpty()) {
            outside.isShownInAList(reader, inLists);
        }
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
