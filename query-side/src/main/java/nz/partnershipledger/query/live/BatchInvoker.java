package nz.partnershipledger.query.live;

import nz.partnershipledger.store.Recording;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Hands a view each of Axon's batches as a whole: at its first event, and nothing at the others. */
final class BatchInvoker implements EventHandlerInvoker {
    private final LiveView<?> view;

    BatchInvoker(LiveView<?> view) {
        this.view = view;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message instanceof TrackedEventMessage<?> tracked
                && message instanceof DomainEventMessage<?> event
                && segment.matches(event.getAggregateIdentifier())
                && view.follows(Recording.streamOf(tracked));
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        if (!(work instanceof BatchingUnitOfWork<?> batch)) {
            throw new IllegalStateException("views are fed in batches");
        }
        if (batch.isFirstMessage(message)) {
            view.apply(batch.getMessages().stream()
                    .map(it -> new Delivery.Message((TrackedEventMessage<?>) it))
                    .toList());
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
