package nz.partnershipledger.store;

import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What is written in the very statement that adds the events of a unit of work, so that it costs no way to the database of its own.
 *
 * @param statement a statement that changes data and returns what it changed, at least one row: where it changes nothing, no event is
 *     added either, and the unit of work fails as if another had been first. It may read {@code newest}, the version and position of
 *     the last event added
 * @param parameters its parameters, in order
 */
public record Alongside(String statement, List<Object> parameters) {
    private static final String RESOURCE = Alongside.class.getName();

    /** Keeps its own copy of the parameters. */
    public Alongside {
        parameters = List.copyOf(parameters);
    }

    /** Has it written when this unit of work adds its events. */
    public void writeWith(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    static @Nullable Alongside ofCurrentUnitOfWork() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }
}
