package nz.partnershipledger.query.page;

import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Someone as a page calls them.
 *
 * @param id who
 * @param name what they are called, or what is said in place of it
 * @param role what they are in the partnership, in words; null where that is not said
 * @param apart what tells them from another of the same name; null where there is none
 */
public record Called(
        PersonId id,
        String name,
        @Nullable String role,
        @Nullable String apart) {
    /** Someone of whose name there is nobody else. */
    public Called(PersonId id, String name, @Nullable String role) {
        this(id, name, role, null);
    }

    /** Their name where one of several people is to be chosen. */
    public String amongOthers() {
        return apart == null ? name : name + " (" + apart + ")";
    }
}
