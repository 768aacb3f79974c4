package nz.partnershipledger.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Confided;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.events.person.PersonRenamed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code docs/event-catalogue.md} tells of each event is what the code says, and no event is left out. */
class EventCatalogueTest {
    private static final Path PAGE = Path.of("..", "docs", "event-catalogue.md");
    private static final String HOW_TO_WRITE_IT =
            "mvn -pl event-store -am test -Dtest=EventCatalogueTest -Dcatalogue.write=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    private static final String BEGINNING = """
            # Event catalogue

            Every kind of event that the ledger can hold. This page is made from the code by `EventCatalogueTest`, which fails when the two
            differ. Do not edit it; write it again:

            ```
            %s
            ```

            The stored name and revision stand beside each event in the store. An event that must change gets a new revision and an
            upcaster; the forms of all revisions are the files in [golden](../event-store/src/test/resources/golden). What each event is
            called on pages is `event.<stored name>` in the query side's message bundles. A `PersonalText` is sealed, see
            [security](security.md), and so are a `SealedReason`, a `SealedSupport` and
            `SealedGrounds`; all else is in clear.
            """.formatted(HOW_TO_WRITE_IT);

    @Test
    void the_page_says_what_the_code_says() throws IOException {
        String page = page(Catalogue.ofAllEvents().events());
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/event-catalogue.md is written again by: %s", HOW_TO_WRITE_IT)
                .isEqualTo(page);
    }

    @Test
    void another_event_or_another_component_makes_another_page() {
        assertThat(page(List.of(PersonRenamed.class)))
                .contains("### person-renamed", "| `name` | `PersonalText` | always |")
                .isNotEqualTo(page(Catalogue.ofAllEvents().events()));
    }

    private static String page(Collection<Class<? extends LedgerEvent>> events) {
        TreeMap<String, List<Class<? extends LedgerEvent>>> byFeature = events.stream()
                .collect(Collectors.groupingBy(
                        EventCatalogueTest::feature, TreeMap::new, Collectors.toUnmodifiableList()));
        String told = byFeature.entrySet().stream()
                .map(it -> "\n## Feature `%s`\n".formatted(it.getKey())
                        + it.getValue().stream().map(EventCatalogueTest::told).collect(joining()))
                .collect(joining());
        return BEGINNING + told + "\n## What stands within them\n" + within(events);
    }

    private static String feature(Class<? extends LedgerEvent> event) {
        return switch (Samples.of(event)) {
            case PartnershipEvent it -> it.feature().word();
            case PersonEvent _ -> "person";
        };
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String told(Class<? extends LedgerEvent> event) {
        return """

                ### %s

                Revision %d, %s. Stands in %s. %s.

                %s""".formatted(
                        Catalogue.storedForm(event).name(),
                        Catalogue.storedForm(event).revision(),
                        linked(event),
                        stream(Samples.of(event)),
                        readers(Samples.of(event)),
                        components(event));
    }

    private static String linked(Class<?> type) {
        return "[`%s`](../shared-events/src/main/java/%s.java)"
                .formatted(
                        type.getSimpleName(),
                        type.getName().replaceFirst("\\$.*", "").replace('.', '/'));
    }

    private static String stream(LedgerEvent event) {
        return switch (event) {
            case PersonEvent _ -> "its person's stream";
            case ForSome.Shared _ -> "its author's person stream";
            case CommitmentEvent _ -> orItsAuthors();
            case PartnershipEvent it ->
                it instanceof ForSome.Word || it instanceof ForSome.Shown ? orItsAuthors() : "its partnership's stream";
        };
    }

    private static String orItsAuthors() {
        return "its partnership's stream or, when private, in its author's person stream";
    }

    private static String readers(LedgerEvent event) {
        if (event instanceof PersonEvent) {
            return "Whoever may know the person reads it";
        }
        if (event instanceof ForSome.Shared) {
            return "Its author alone reads it, always";
        }
        return saysWhoReadsIt(event) ? "Its `audience` says who reads it" : "Every partner may read it, always";
    }

    private static boolean saysWhoReadsIt(LedgerEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents()).anyMatch(it -> it.getType() == Audience.class);
    }

    private static String components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(it -> "| `%s` | `%s` | %s |\n"
                        .formatted(
                                it.getName(),
                                simple(it.getGenericType()),
                                mayBeMissing(it) ? "may be missing" : "always"))
                .collect(joining("", "| Component | Type | |\n|---|---|---|\n", ""));
    }

    private static boolean mayBeMissing(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String simple(Type type) {
        return type instanceof ParameterizedType of
                ? simple(of.getRawType())
                        + Arrays.stream(of.getActualTypeArguments())
                                .map(EventCatalogueTest::simple)
                                .collect(joining(", ", "<", ">"))
                : lastWord(type.getTypeName());
    }

    private static String within(Collection<Class<? extends LedgerEvent>> events) {
        TreeMap<String, Class<?>> types = new TreeMap<>();
        events.forEach(it -> gather(it, types));
        return types.values().stream().map(EventCatalogueTest::toldWithin).collect(joining());
    }

    private static void gather(Class<?> type, Map<String, Class<?>> types) {
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .flatMap(it -> namedIn(it.getGenericType()))
                    .filter(it -> it.getPackageName().startsWith("nz.partnershipledger"))
                    .filter(it -> types.put(it.getSimpleName(), it) == null)
                    .forEach(it -> gather(it, types));
        }
    }

    private static Stream<Class<?>> namedIn(Type type) {
        return type instanceof ParameterizedType of
                ? Arrays.stream(of.getActualTypeArguments()).flatMap(EventCatalogueTest::namedIn)
                : type instanceof Class<?> plain ? Stream.of(plain) : Stream.of();
    }

    private static String toldWithin(Class<?> type) {
        return "\n### %s\n\n%s.%s".formatted(type.getSimpleName(), linked(type), form(type));
    }

    private static String form(Class<?> type) {
        if (type == Audience.class) {
            return " `\"PARTNERSHIP\"`, `{\"people\": [ids]}` or `\"PRIVATE\"`.\n";
        } else if (Confided.class.isAssignableFrom(type)) {
            return " Stored as the `PersonalText` that it holds, and closed to all but those it concerns, whatever event holds it.\n";
        } else if (type.isEnum()) {
            return " One of %s.\n"
                    .formatted(Arrays.stream(type.getEnumConstants())
                            .map(it -> "`" + ((Enum<?>) it).name() + "`")
                            .collect(joining(", ")));
        }
        return isAnId(type) ? " A UUID.\n" : "\n\n" + components(type);
    }

    private static boolean isAnId(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == UUID.class;
    }
}
