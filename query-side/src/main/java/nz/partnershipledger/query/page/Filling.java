package nz.partnershipledger.query.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Form.Drawn;
import nz.partnershipledger.query.page.Form.Group;
import org.jspecify.annotations.Nullable;

/** What a page knows of a form before it is filled in. */
public final class Filling {
    /** Where words stand that many forms share. */
    private static final List<String> SHARED = List.of("form", "step");

    private final Step step;
    private final Forms forms;
    private final Saying say;
    private final Map<String, List<Group>> offered = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> without = new HashSet<>();
    private String id;
    private String variant = "";
    private Object[] told = {};
    private @Nullable String at;
    private @Nullable String draft;
    private @Nullable String door;
    private boolean open;
    private boolean reached;

    Filling(Step step, Forms forms) {
        this.step = step;
        this.forms = forms;
        this.say = forms.say();
        this.id = step.id();
    }

    /** The page shown then begins with this part. */
    public Filling at(String part) {
        at = part;
        return this;
    }

    /** It is sent to this address. */
    public Filling through(String address) {
        door = address;
        return this;
    }

    /** It has this id on the page. */
    public Filling as(String name) {
        id = name;
        return this;
    }

    /** It stands open. */
    public Filling open() {
        open = true;
        return this;
    }

    /** Another form of the page leads to it. */
    public Filling reached() {
        reached = true;
        return this;
    }

    /** What is typed in it is kept under this name, apart from another form for the same address. */
    public Filling keptAs(String name) {
        draft = name;
        return this;
    }

    /** Its title, its button and what is said then tell of this. */
    public Filling telling(Object... of) {
        told = of;
        return this;
    }

    /** It is said for another, as the words of this kind tell. */
    public Filling in(String kind) {
        variant = kind;
        return this;
    }

    /** These people may be chosen. */
    public Filling offering(String field, Collection<Called> people) {
        return choosing(field, people.stream().map(this::choice).toList());
    }

    /** These may be chosen. */
    public Filling choosing(String field, List<Choice> choices) {
        return grouped(field, List.of(new Group(null, choices)));
    }

    /** These may be chosen, under the names of their groups. */
    public Filling grouped(String field, List<Group> groups) {
        offered.put(field, groups);
        return this;
    }

    /** Only these of the constants may be chosen. */
    public Filling only(String field, Collection<? extends Enum<?>> constants) {
        String terms = step.declared().fields().stream()
                .filter(it -> it.name().equals(field))
                .map(Field::terms)
                .findFirst()
                .orElseThrow();
        return choosing(
                field, constants.stream().map(it -> term(terms, it.name())).toList());
    }

    /** This is known and not asked. */
    public Filling knowing(String field, Object value) {
        known.put(field, value.toString());
        return this;
    }

    /** These are not asked. */
    public Filling without(String... fields) {
        without.addAll(List.of(fields));
        return this;
    }

    /** The form. */
    public Form form() {
        String title = say("title").or(() -> say("")).orElse("");
        return new Form(
                id,
                title,
                say("hint").orElse(null),
                address(),
                forms.next(),
                at,
                draft,
                open,
                reached,
                say("done").orElse(null),
                say("button").orElse(title),
                step.declared().fields().stream()
                        .filter(it -> !without.contains(it.name()))
                        .map(this::drawn)
                        .toList());
    }

    private String address() {
        if (door != null) {
            return door;
        }
        String address = step.declared().door();
        for (Map.Entry<String, String> place : forms.places().entrySet()) {
            address = address.replace("{" + place.getKey() + "}", place.getValue());
        }
        return address;
    }

    /** Words of the step itself. */
    private Optional<String> say(String of) {
        String suffix = variant + (of.isEmpty() ? "" : "." + of);
        Stream<String> shared = Stream.of("step." + step.id()).filter(it -> !of.equals("title") && !of.equals("hint"));
        return first(
                Stream.concat(step.declared().words().stream().limit(1), shared).map(it -> it + suffix));
    }

    private Optional<String> first(Stream<String> keys) {
        return keys.flatMap(it -> say.words().find(say.locale(), it, told).stream())
                .findFirst();
    }

    /** Words of a field: its own, where it says where they stand, or the nearest of its name. */
    private Optional<String> say(Field field, @Nullable String own, String suffix) {
        return own != null
                ? Optional.of(say.label(own))
                : first(Stream.concat(step.declared().words().stream(), SHARED.stream())
                        .map(it -> it + "." + field.key() + suffix));
    }

    private Drawn drawn(Field field) {
        String value = known.get(field.name());
        String name = field.name() + (isList(field.kind()) ? "[]" : "");
        if (value != null && field.kind() != Kind.NUMBER) {
            return new Drawn(name, Kind.KNOWN, "", null, value, null, List.of(), field.more());
        }
        return new Drawn(
                name,
                field.kind(),
                say(field, field.label(), "").orElse(field.name()),
                say(field, field.hint(), ".hint").orElse(null),
                field.kind() == Kind.TODAY ? forms.today().toString() : value,
                say(field, null, ".needed").orElse(null),
                groups(field),
                field.more());
    }

    private static boolean isList(Kind kind) {
        return kind == Kind.SEVERAL || kind == Kind.SEVERAL_OR_NONE || kind == Kind.CODES || kind == Kind.ENTRIES;
    }

    private List<Group> groups(Field field) {
        List<Group> groups = new ArrayList<>();
        if (field.nothing() != null) {
            String none = field.kind() == Kind.NEEDED
                    ? ""
                    : say(field, field.none(), ".none").orElse("");
            groups.add(new Group(null, List.of(new Choice(field.nothing(), none, false))));
        }
        groups.addAll(Objects.requireNonNullElseGet(
                offered.get(field.name()), () -> List.of(new Group(null, always(field)))));
        return groups;
    }

    private List<Choice> always(Field field) {
        return field.constants().isEmpty()
                ? forms.people().stream()
                        .map(it -> field.kind() == Kind.OWN ? ownFirst(it) : choice(it))
                        .toList()
                : field.constants().stream().map(it -> term(field.terms(), it)).toList();
    }

    private Choice term(String family, String constant) {
        return new Choice(constant, say.label(family + "." + constant), false);
    }

    private Choice choice(Called person) {
        return new Choice(person.id().toString(), person.amongOthers(), false);
    }

    private Choice ownFirst(Called person) {
        return new Choice(
                person.id().toString(), person.amongOthers(), person.id().equals(forms.reader()));
    }
}
