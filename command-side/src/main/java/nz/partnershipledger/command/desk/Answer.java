package nz.partnershipledger.command.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What a command is answered with, and what the same request is answered with again.
 *
 * @param id what was made or changed
 * @param version the version its history stands at now, counted from 1
 * @param position the position of the newest event it added
 * @param location where what was made can be read, or empty where nothing was made
 * @param waits that it is not in force but waits for somebody's word; absent where it does not
 */
public record Answer(
        UUID id,
        long version,
        long position,
        @JsonIgnore String location,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean waits) {
    /** An answer where nothing waits. */
    public Answer(UUID id, long version, long position, String location) {
        this(id, version, position, location, null);
    }

    /** The same, of what waits for somebody's word. */
    public Answer waiting() {
        return new Answer(id, version, position, location, true);
    }

    /** Whether something was made. */
    @JsonIgnore
    public boolean isCreated() {
        return !location.isEmpty();
    }

    /** This answer over HTTP: 201 with its place for what was made, 200 for what was changed. */
    public ResponseEntity<Answer> overHttp() {
        ResponseEntity.BodyBuilder response =
                isCreated() ? ResponseEntity.created(URI.create(location)) : ResponseEntity.ok();
        return response.eTag(String.valueOf(version))
                .header("Ledger-Position", String.valueOf(position))
                .body(this);
    }
}
