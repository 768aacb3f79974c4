package nz.partnershipledger.query.page;

import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone as a page calls them.
 *
 * @param id who
 * @param name what they are called, or what is said in place of it
 * @param role what they are in the partnership, in words; null where that is not said
 */
public record Called(PersonId id, String name, @Nullable String role) {}
