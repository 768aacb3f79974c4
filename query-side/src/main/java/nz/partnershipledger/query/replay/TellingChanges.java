package nz.partnershipledger.query.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.query.entry.Answers;
import nz.partnershipledger.query.entry.Timeline;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Tells changes in people's words. A view and a component are called as the bundles call them: a view that comes later is told by its own
 * name, and a component that has no words is one for programs.
 *
 * @param whole the partnership
 * @param said says people and texts
 */
record TellingChanges(Whole whole, Said said) {
    private static final String TIMELINE = new Timeline().name();
    private static final String ANSWERS = new Answers().name();

    /** What a row is about, as its writer put it: the first of these that it has. */
    private static final List<String> ABOUT =
            List.of("what", "question", "topic", "text", "words", "word", "label", "reason");

    /** Of which part of the journey it is told, whether or not that is what changed. */
    private static final String ELEMENT = "element";

    private static final Map<String, String> PAGES = Map.of(
            "commitment", "/promises/", "decision", "/decisions/", "disagreement", "/disagreements/", "hui", "/hui/");

    private static final Map<String, String> TERMS = Map.of(
            "stage",
            "element.",
            ELEMENT,
            "element.",
            "tier",
            "tier.",
            "stance",
            "stance.",
            "how",
            "decided.",
            "finding",
            "finding.",
            "role",
            "role.");

    /** Those that say something to people: that there is an entry, and that somebody is asked, the entry itself tells. */
    static List<Change> worthTelling(List<Change> changes) {
        return changes.stream()
                .filter(it -> !it.view().equals(TIMELINE))
                .filter(it -> !it.view().equals(ANSWERS) || it.how() == Change.How.CHANGED)
                .toList();
    }

    /** Everyone of whom changes speak. */
    static Set<PersonId> peopleIn(List<Change> changes) {
        return changes.stream()
                .flatMap(it -> Stream.of(it.before(), it.after()))
                .flatMap(TellingChanges::peopleIn)
                .collect(Collectors.toSet());
    }

    private static Stream<PersonId> peopleIn(@Nullable Object value) {
        return switch (value) {
            case PersonId person -> Stream.of(person);
            case Map<?, ?> several -> several.values().stream().flatMap(TellingChanges::peopleIn);
            case Collection<?> several -> several.stream().flatMap(TellingChanges::peopleIn);
            case null, default -> Stream.of();
        };
    }

    /** The promises, decisions and so on that are changed. */
    static Set<Object> thingsIn(List<Change> changes) {
        return changes.stream()
                .flatMap(it -> PAGES.keySet().stream().flatMap(thing -> Stream.ofNullable(either(it, thing))))
                .collect(Collectors.toSet());
    }

    private static @Nullable Object either(Change change, String component) {
        Object is = change.is(component);
        return is == null ? change.was(component) : is;
    }

    /** All that is otherwise. */
    ChangeInWords tell(Change change) {
        return tell(change, false);
    }

    /** The same without what is one of several: where much is listed, its own page tells that. */
    ChangeInWords tellInShort(Change change) {
        return tell(change, true);
    }

    private ChangeInWords tell(Change change, boolean inShort) {
        String about = ABOUT.stream()
                .filter(it -> either(change, it) != null)
                .findFirst()
                .orElse("");
        return new ChangeInWords(
                label("row." + change.view(), "view." + change.view()),
                became(change),
                said.text(either(change, about)),
                Stream.concat(Stream.of(ELEMENT), change.changed().stream())
                        .distinct()
                        .filter(it -> !it.equals(about) || change.how() == Change.How.CHANGED)
                        .filter(it -> !inShort
                                || !(either(change, it) instanceof Collection || either(change, it) instanceof Map))
                        .flatMap(it -> Stream.ofNullable(detail(change, it)))
                        .toList(),
                PAGES.entrySet().stream()
                        .filter(it -> either(change, it.getKey()) != null)
                        .map(it -> whole.address(it.getValue() + either(change, it.getKey())))
                        .findFirst()
                        .orElse(null));
    }

    private String became(Change change) {
        List<String> became =
                change.became().stream().map(it -> say().label("became." + it)).toList();
        return became.isEmpty() ? say().label("became." + change.how()) : String.join(", ", became);
    }

    private @Nullable String detail(Change change, String component) {
        String label = label("part." + component, "");
        Object was = change.was(component);
        String now = tell(component, onlyNew(change.is(component), was));
        if (label.isEmpty() || now.isEmpty()) {
            return null;
        }
        String before =
                was instanceof Collection || now.equals(tell(component, was)) || change.how() != Change.How.CHANGED
                        ? ""
                        : tell(component, was);
        return before.isEmpty()
                ? say().label("replay.part", label, now)
                : say().label("replay.part.before", label, now, before);
    }

    /** Of several, those that are new. */
    private static @Nullable Object onlyNew(@Nullable Object now, @Nullable Object was) {
        return now instanceof Collection<?> several && was instanceof Collection<?> before
                ? several.stream().filter(it -> !before.contains(it)).toList()
                : now;
    }

    private String tell(String component, @Nullable Object value) {
        return switch (value) {
            case LocalDate day -> say().date(day);
            case Instant moment -> say().moment(moment);
            case PersonId person -> said.name(person);
            case Text text -> say().label("replay.quoted", said.said(text));
            case Texts.Withheld withheld -> said.said(withheld);
            case Texts.Removed removed -> said.said(removed);
            case SettledHow how -> say().label("settled." + how.name());
            case VoiceGathering how -> say().label("voice.how." + how.name());
            case Enum<?> term -> TERMS.containsKey(component) ? say().label(TERMS.get(component) + term.name()) : "";
            case Map<?, ?> part ->
                part.entrySet().stream()
                        .filter(it -> !(it.getValue() instanceof LocalDate || it.getValue() instanceof Collection))
                        .map(it -> tell(String.valueOf(it.getKey()), it.getValue()))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "));
            case Collection<?> several ->
                several.stream()
                        .map(it -> tell(component, it))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("; "));
            case null, default -> "";
        };
    }

    private String label(String key, String otherwise) {
        String label = say().label(key);
        return label.equals(key) ? (otherwise.isEmpty() ? "" : say().label(otherwise)) : label;
    }

    private Saying say() {
        return said.say();
    }
}
