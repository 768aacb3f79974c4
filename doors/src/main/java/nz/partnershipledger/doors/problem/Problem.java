package nz.partnershipledger.doors.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is answered: {@code application/problem+json} of RFC 9457, in the reader's language.
 *
 * @param type a stable path that can be read, such as {@code /problems/an-objection-blocks-consensus}
 * @param title what kind of problem it is, in a few words
 * @param status the HTTP status
 * @param detail what it is this time
 * @param errors what is wrong with which field; empty where it is about none
 * @param request the id of the request, to be told to whoever looks after the ledger; only where nobody foresaw the problem
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<InField> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String request) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong with one field.
     *
     * @param field its name, with the path to it
     * @param message what is wrong, in one sentence
     */
    public record InField(String field, String message) {}
}
