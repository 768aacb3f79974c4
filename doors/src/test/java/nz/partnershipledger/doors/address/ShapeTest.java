package nz.partnershipledger.doors.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPatternParser;

class ShapeTest {
    private static final List<RequestMappingInfo> ADDRESSES = Stream.of(
                    "",
                    "/",
                    "/hui",
                    "/hui/",
                    "/hui/*",
                    "/hui/?",
                    "/hui/{hui}",
                    "/hui/{hui}.ics",
                    "/hui/{hui}/minutes",
                    "/hui/{hui}/{part}",
                    "/hui/{part:[a-z]+}",
                    "/hui/{*rest}",
                    "/hui/**",
                    "/hui/1/minutes",
                    "/mātai")
            .flatMap(path -> Stream.concat(
                            Stream.of(RequestMappingInfo.paths(path)),
                            Stream.of(RequestMethod.values())
                                    .map(it -> RequestMappingInfo.paths(path).methods(it)))
                    .map(it -> it.options(options()).build()))
            .toList();

    private static RequestMappingInfo.BuilderConfiguration options() {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(new PathPatternParser());
        return options;
    }

    static Stream<String> askedPaths() {
        return Stream.of(
                "",
                "/",
                "/hui",
                "/hui/",
                "/hui/1",
                "/hui/1.ics",
                "/hui/a",
                "/hui/1/minutes",
                "/hui/1/minutes;a=b",
                "/hui/1/m%69nutes",
                "/hui/1/2/3",
                "/hui//minutes",
                "/m%C4%81tai",
                "/elsewhere");
    }

    @ParameterizedTest
    @MethodSource("askedPaths")
    void whateverFitsMayFitAtAGlance(String path) {
        for (String method : List.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "BREW")) {
            MockHttpServletRequest request = request(method, path);
            Glance glance = Glance.at(request);
            assertThat(ADDRESSES)
                    .filteredOn(it -> it.getMatchingCondition(request) != null)
                    .allMatch(it -> Shape.of(it).mayBeOf(glance), method + " " + path);
        }
    }

    @Test
    void mostOthersAreLeftOut() {
        Glance glance = Glance.at(request("POST", "/hui/1/minutes"));

        assertThat(ADDRESSES).filteredOn(it -> Shape.of(it).mayBeOf(glance)).hasSizeLessThan(ADDRESSES.size() / 5);
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
