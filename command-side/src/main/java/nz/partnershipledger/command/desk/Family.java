package nz.partnershipledger.command.desk;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.PersonCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;

/**
 * What the commands of one feature are called on their way to the history, which has one handler for all of them: by the sealed interface
 * that the feature has for them. A command of which there is no such is called by itself.
 */
public final class Family {
    private static final Set<Class<?>> ALL = Set.of(PartnershipCommand.class, PersonCommand.class);

    private static final ClassValue<Class<?>> FAMILIES = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> command) {
            return find(command);
        }
    };

    private Family() {}

    /** The command on its way to its family's handler. */
    public static <C> CommandMessage<C> message(C command) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(command), of(command.getClass()).getName());
    }

    /**
     * The family of this type of command.
     *
     * @throws IllegalStateException if it has none, or several
     */
    static Class<?> of(Class<?> command) {
        return FAMILIES.get(command);
    }

    private static Class<?> find(Class<?> command) {
        Set<Class<?>> families = above(command)
                .filter(it -> Arrays.stream(it.getInterfaces()).anyMatch(ALL::contains))
                .collect(Collectors.toSet());
        if (families.size() != 1 || !families.stream().allMatch(it -> it.isSealed() || it.isRecord())) {
            throw new IllegalStateException(
                    "%s belongs to %s: let it implement the sealed interface of its feature's commands, and no other."
                            .formatted(command.getName(), families));
        }
        return families.iterator().next();
    }

    private static Stream<Class<?>> above(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getInterfaces()).flatMap(Family::above));
    }
}
