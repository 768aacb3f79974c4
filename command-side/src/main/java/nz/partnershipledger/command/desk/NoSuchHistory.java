package nz.partnershipledger.command.desk;

import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.PartnershipCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Says in our own words that there is no such partnership or person, when a command is asked of one that never began. */
public final class NoSuchHistory implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException _) {
            throw unitOfWork.getMessage().getPayload() instanceof PartnershipCommand
                    ? GroundRule.NO_SUCH_PARTNERSHIP.refusal()
                    : GroundRule.NO_SUCH_PERSON.refusal();
        }
    }
}
