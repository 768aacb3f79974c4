package nz.partnershipledger.doors.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import nz.partnershipledger.doors.json.Worded;
import nz.partnershipledger.doors.json.Wording;

/**
 * Changes the password of one's own account.
 *
 * @param current the one it has
 * @param replacement the new one, {@code new} in JSON: 12 to 200 characters
 */
public record ChangePassword(
        @Worded(Wording.SECRET) String current,
        @Worded(Wording.SECRET) @JsonProperty("new") String replacement) {
    /** It is never shown with its passwords. */
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
