package nz.partnershipledger.command.desk;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nz.partnershipledger.command.base.MustBeSaid;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.doors.json.Fields;
import nz.partnershipledger.doors.json.Reading;
import nz.partnershipledger.doors.json.Shape;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.events.Audience;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * A door at which a command is asked for: the command's components whose names stand in the path come from there, all others from the
 * body, or of themselves.
 *
 * @param address its path
 * @param reading what comes in
 * @param making how the command is made of it
 * @param forEveryone whether every partner reads what is recorded, so that the command has no audience; it may be said none the less
 */
record Door(String address, Reading reading, Making making, boolean forEveryone) {
    static final String AUDIENCE = "audience";

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    /** The door that this method is, if a command is asked for there. */
    static Optional<Door> of(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(it -> it.getParameterType() == Asked.class)
                .findFirst()
                .map(Door::of);
    }

    /**
     * The door at which this argument is asked for.
     *
     * @throws IllegalStateException if its path names something that the command does not have
     */
    static Door of(MethodParameter asked) {
        Class<?> command = Objects.requireNonNull(
                ResolvableType.forMethodParameter(asked).getGeneric(0).resolve());
        String address = address(asked);
        Map<String, Class<?>> inPath = new LinkedHashMap<>();
        NAMED.matcher(address).results().forEach(it -> inPath.put(it.group(1), typeOf(it.group(1), command, address)));
        Making making = Making.of(command, inPath.keySet(), Set.of());
        Map<String, Shape.Field> fields = new LinkedHashMap<>();
        making.addFields(fields);
        boolean forEveryone = PartnershipCommand.class.isAssignableFrom(command) && !fields.containsKey(AUDIENCE);
        if (forEveryone) {
            fields.put(AUDIENCE, new Shape.Field(Audience.class, true, Wording.WORDS));
        }
        boolean mayBeAbsent = !command.isAnnotationPresent(MustBeSaid.class)
                && !making.saysSomethingOfSeveral()
                && fields.values().stream().allMatch(Shape.Field::mayBeAbsent);
        return new Door(address, new Reading(inPath, new Fields(fields, mayBeAbsent)), making, forEveryone);
    }

    private static String address(MethodParameter asked) {
        return pathOf(asked.getContainingClass()) + pathOf(asked.getExecutable());
    }

    private static String pathOf(AnnotatedElement mapped) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(mapped, RequestMapping.class);
        return mapping == null ? "" : String.join("", mapping.path());
    }

    private static Class<?> typeOf(String name, Class<?> command, String address) {
        return Arrays.stream(command.getRecordComponents())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .<Class<?>>map(it -> it.getType())
                .orElseThrow(() -> new IllegalStateException(
                        "The path %s names {%s}, but %s has no such component: give it one, or call both the same."
                                .formatted(address, name, command.getSimpleName())));
    }

    /** Its path, with these in it. */
    String address(Map<String, Object> inPath) {
        return NAMED.matcher(address)
                .replaceAll(
                        it -> Objects.requireNonNull(inPath.get(it.group(1))).toString());
    }
}
