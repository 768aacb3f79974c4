package nz.partnershipledger.doors.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Changes the password of one's own account.
 *
 * @param current the one it has
 * @param replacement the new one, {@code new} in JSON: 12 to 200 characters
 */
public record ChangePassword(
        String current, @JsonProperty("new") String replacement) {
    /** It is never shown with its passwords. */
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
