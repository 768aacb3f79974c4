package nz.partnershipledger.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an event is named in the store, so that a class may be renamed or moved and old events are still understood.
 *
 * <p>A name is never used again for something else. A change of shape is a new revision, with an upcaster from the old.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stored {
    /** The stable name: lower case words joined by hyphens, such as {@code commitment-kept}. */
    String name();

    /** The revision of the event's shape, counted from 1. */
    int revision();
}
