package nz.partnershipledger.store;

import java.time.Duration;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with, kept in the very statement that adds its events: either both are there or neither. Where the
 * request has been answered already no event is added, and the unit of work fails as if another had been first.
 *
 * @param account who asked
 * @param key the caller's name for the request
 * @param fingerprint a keyed fingerprint of what was asked
 * @param id what was made or changed
 * @param location where it can be read, with {@link #POSITION} for the position of the last event; empty where nothing was made
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the database, compared nowhere
public record KeptAnswer(UUID account, String key, byte[] fingerprint, UUID id, String location) {
    /** Stands in a location for the position of the last event, which is known only when it is recorded. */
    public static final String POSITION = "{position}";

    /** How long an answer is kept. */
    public static final Duration KEPT_FOR = Duration.ofDays(30);

    private static final String RESOURCE = KeptAnswer.class.getName();

    /** Has it kept when this unit of work adds its events. */
    public void keepWith(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    static @Nullable KeptAnswer ofCurrentUnitOfWork() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }
}
