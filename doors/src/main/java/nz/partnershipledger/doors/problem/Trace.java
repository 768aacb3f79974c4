package nz.partnershipledger.doors.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an exception came from, without its messages: those may repeat what someone wrote. */
final class Trace {
    private Trace() {}

    static String of(Throwable thrown) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        var trace = new StringBuilder();
        for (@Nullable Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n')
                    .append(Arrays.stream(cause.getStackTrace())
                            .map(frame -> "    at " + frame + "\n")
                            .collect(Collectors.joining()));
        }
        return trace.toString();
    }
}
