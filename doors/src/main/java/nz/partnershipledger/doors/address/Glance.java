package nz.partnershipledger.doors.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * What is seen of a request at a glance.
 *
 * @param method how it asks; null if that is none of those that are known
 * @param length how many parts its path has, the strokes between them counted
 * @param end the last of them; empty if there are none
 */
record Glance(@Nullable RequestMethod method, int length, String end) {
    static Glance at(HttpServletRequest request) {
        List<PathContainer.Element> path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements();
        return new Glance(
                RequestMethod.resolve(request.getMethod()), path.size(), path.isEmpty() ? "" : word(path.getLast()));
    }

    private static String word(PathContainer.Element part) {
        return part instanceof PathSegment segment ? segment.valueToMatch() : part.value();
    }
}
