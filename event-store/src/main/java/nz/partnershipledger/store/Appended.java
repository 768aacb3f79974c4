package nz.partnershipledger.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * An event that the current unit of work has added to the ledger.
 *
 * @param stream the stream's id
 * @param version its place in the stream, counted from 1
 * @param position its place among all events
 */
public record Appended(String stream, long version, long position) {
    private static final String RESOURCE = Appended.class.getName();

    /** What the current unit of work has added so far, in order. */
    public static List<Appended> inCurrentUnitOfWork() {
        return List.copyOf(resource());
    }

    static void add(Appended appended) {
        if (CurrentUnitOfWork.isStarted()) {
            resource().add(appended);
        }
    }

    private static List<Appended> resource() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, it -> new ArrayList<Appended>());
    }
}
