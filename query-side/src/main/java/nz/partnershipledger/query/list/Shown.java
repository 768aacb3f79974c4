package nz.partnershipledger.query.list;

import org.springframework.http.ResponseEntity;

/**
 * Something of one partnership as it is shown.
 *
 * @param version the version of the partnership's history that it shows
 * @param answer what is shown
 */
public record Shown<T>(long version, T answer) {
    /** As an answer over HTTP, whose ETag is the version. */
    public ResponseEntity<T> overHttp() {
        return ResponseEntity.ok().eTag(Long.toString(version)).body(answer);
    }
}
