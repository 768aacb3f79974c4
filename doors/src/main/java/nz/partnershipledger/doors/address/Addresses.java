package nz.partnershipledger.doors.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds among all addresses the one that a request is for. Each that holds an id would be compared with the request, from one end to the
 * other, and there are hundreds; so those that differ in what is seen at a glance are left out first.
 */
final class Addresses extends RequestMappingHandlerMapping {
    private static final ScopedValue<Glance> ASKED = ScopedValue.newInstance();

    private final Map<RequestMappingInfo, Shape> shapes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod getHandlerInternal(HttpServletRequest request) throws Exception {
        return ScopedValue.where(ASKED, Glance.at(request)).call(() -> super.getHandlerInternal(request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo address, HttpServletRequest request) {
        return !ASKED.isBound() || shapes.computeIfAbsent(address, Shape::of).mayBeOf(ASKED.get())
                ? super.getMatchingMapping(address, request)
                : null;
    }
}
