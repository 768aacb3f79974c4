package nz.partnershipledger.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page draws it, with all its words.
 *
 * @param id its id on the page
 * @param title what it is for
 * @param hint what stands above its fields
 * @param command the address that takes it
 * @param next the page shown then; {@code made} for that of what it made
 * @param at the part of that page
 * @param draft what tells it from another form for the same address
 * @param open whether it stands open
 * @param reached whether another form leads to it
 * @param done what is said then
 * @param button what its button says
 * @param fields its fields, in order
 */
public record Form(
        String id,
        String title,
        @Nullable String hint,
        String command,
        String next,
        @Nullable String at,
        @Nullable String draft,
        boolean open,
        boolean reached,
        @Nullable String done,
        String button,
        List<Drawn> fields) {
    /** Leads to the page of what was made. */
    public static final String MADE = "made";

    /** Keeps its own copy of the fields. */
    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * A field, with its words and with what may be chosen.
     *
     * @param name as the form sends it
     * @param kind how it is filled in
     * @param label what it is
     * @param hint what helps to fill it in
     * @param value what it begins with
     * @param needed what is said while nothing is chosen that must be
     * @param groups what may be chosen, the larger parts under a name each
     * @param more whether it stands folded away
     */
    public record Drawn(
            String name,
            Field.Kind kind,
            String label,
            @Nullable String hint,
            @Nullable String value,
            @Nullable String needed,
            List<Group> groups,
            boolean more) {
        /** Keeps its own copy of the groups. */
        public Drawn {
            groups = List.copyOf(groups);
        }

        /** Whether it stands in the address, and not in what is sent. */
        public boolean inAddress() {
            return kind == Field.Kind.IN_ADDRESS;
        }

        /** The name of the list that is sent even when nothing is chosen; null where it is not. */
        public @Nullable String always() {
            return kind == Field.Kind.SEVERAL_OR_NONE ? name.replace("[]", "") : null;
        }

        /** Whether it may be for oneself alone. */
        public boolean forOneself() {
            return kind == Field.Kind.AUDIENCE;
        }

        /** What draws it. */
        public String look() {
            return switch (kind) {
                case TODAY -> Field.Kind.DAY.name();
                case SEVERAL_OR_NONE -> Field.Kind.SEVERAL.name();
                case READERS -> Field.Kind.AUDIENCE.name();
                default -> kind.name();
            };
        }
    }

    /** What may be chosen, under a name if there are several such groups. */
    public record Group(@Nullable String label, List<Choice> choices) {
        /** Keeps its own copy of the choices. */
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** The fields that stand open. */
    public List<Drawn> plain() {
        return fields.stream().filter(it -> !it.more()).toList();
    }

    /** The fields that stand folded away. */
    public List<Drawn> folded() {
        return fields.stream().filter(Drawn::more).toList();
    }
}
