package nz.partnershipledger.doors.address;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPattern;

/**
 * What is seen of an address at a glance.
 *
 * @param methods how it may be asked; none if in any way
 * @param paths its paths; none if they cannot be told at a glance
 */
record Shape(Set<RequestMethod> methods, List<Path> paths) {
    /**
     * One path.
     *
     * @param length how many parts it has, the strokes between them counted
     * @param end its last part; null if that stands for many
     */
    record Path(int length, @Nullable String end) {
        static Path of(String pattern) {
            List<PathContainer.Element> parts = PathContainer.parsePath(pattern).elements();
            String end = parts.isEmpty() ? "" : parts.getLast().value();
            return new Path(parts.size(), standsForMany(end) ? null : end);
        }

        boolean mayBeOf(Glance asked) {
            return length == asked.length() && (end == null || end.equals(asked.end()));
        }
    }

    static Shape of(RequestMappingInfo address) {
        PathPatternsRequestCondition paths = address.getPathPatternsCondition();
        List<String> patterns = paths == null
                ? List.of()
                : paths.getPatterns().stream()
                        .map(PathPattern::getPatternString)
                        .toList();
        return new Shape(
                address.getMethodsCondition().getMethods(),
                patterns.stream().anyMatch(Shape::isOfAnyLength)
                        ? List.of()
                        : patterns.stream().map(Path::of).toList());
    }

    /** What stands for many parts, or for none, and an expression, which may hold strokes of its own. */
    private static boolean isOfAnyLength(String pattern) {
        return pattern.contains("*") || pattern.contains(":");
    }

    private static boolean standsForMany(String part) {
        return part.matches(".*[{?\\\\;%].*");
    }

    /** Whether the request may be for this address: where not, it is not. */
    boolean mayBeOf(Glance asked) {
        return (paths.isEmpty() || paths.stream().anyMatch(it -> it.mayBeOf(asked))) && mayBeAsked(asked.method());
    }

    private boolean mayBeAsked(@Nullable RequestMethod method) {
        return methods.isEmpty()
                || method == null
                || method == RequestMethod.OPTIONS
                || methods.contains(method)
                || (method == RequestMethod.HEAD && methods.contains(RequestMethod.GET));
    }
}
