package nz.partnershipledger.doors.json;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;

/**
 * What comes in at a door that reads its path and its body in a way of its own.
 *
 * @param inPath the types of what the path names
 * @param body the fields of the body
 */
public record Reading(Map<String, Class<?>> inPath, Fields body) {
    /** Tells what is read at each door that does; a module has one for its doors. */
    public interface Readings {
        /** What is read there, if it is read so. */
        Optional<Reading> at(HandlerMethod door);
    }
}
