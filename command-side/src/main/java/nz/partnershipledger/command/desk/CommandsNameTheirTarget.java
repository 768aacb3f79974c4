package nz.partnershipledger.command.desk;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.PersonCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Finds the history that a command is asked of by asking the command, so that commands need no annotation of a framework.
 */
public final class CommandsNameTheirTarget implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return switch (message.getPayload()) {
            case PartnershipCommand command -> new VersionedAggregateIdentifier(command.partnership(), null);
            case PersonCommand command -> new VersionedAggregateIdentifier(command.person(), null);
            default -> throw new IllegalArgumentException(message.getPayloadType() + " names no history");
        };
    }
}
