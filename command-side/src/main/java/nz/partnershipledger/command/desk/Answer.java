package nz.partnershipledger.command.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * What a command is answered with, and what the same request is answered with again.
 *
 * @param id what was made or changed
 * @param version the version its history stands at now, counted from 1
 * @param position the position of the newest event it added
 * @param location where what was made can be read, or empty where nothing was made
 */
public record Answer(
        UUID id, long version, long position, @JsonIgnore String location) {
    /** Whether something was made. */
    @JsonIgnore
    public boolean isCreated() {
        return !location.isEmpty();
    }
}
