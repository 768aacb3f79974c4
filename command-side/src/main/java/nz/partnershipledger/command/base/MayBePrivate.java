package nz.partnershipledger.command.base;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;

/**
 * A command by which somebody says a word of their own. Whether it stands in the partnership's history or in its author's own, where nobody
 * else reads it or sees that it is there, is said here and nowhere else.
 */
public interface MayBePrivate {
    /** Whom it is to reach. */
    Audience audience();

    /** Whether it stands in this actor's own history. */
    default boolean isPrivateTo(PersonId actor) {
        return audience().equals(Audience.PRIVATE);
    }

    /** Whether a private one is listed among others of its kind for its author; what is not is found as an entry. */
    default boolean isListedForItsAuthor() {
        return false;
    }
}
