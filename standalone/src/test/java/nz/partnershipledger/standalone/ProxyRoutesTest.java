package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The proxy of the production shape sends each request to the side that has its door, as {@code docker/nginx.conf} says. */
class ProxyRoutesTest {
    private static final Pattern MAP =
            Pattern.compile("map \"\\$request_method \\$uri\" \\$side \\{(.*?)\n    }", Pattern.DOTALL);
    private static final Pattern ROUTE = Pattern.compile("\\s+(default|\"~[^\"]+\")\\s+(\\S+);");
    private static final Map<String, String> NAMES =
            Map.of(BothSides.COMMAND_SIDE, "command-side", BothSides.QUERY_SIDE, "query-side");

    private static final BothSides ledger = new BothSides();

    @AfterAll
    static void close() {
        ledger.close();
    }

    /** A line of the map: what fits, and where it leads. */
    private record Route(Pattern fits, String side) {}

    private static List<Route> routes() throws IOException {
        var map = MAP.matcher(Files.readString(Path.of("..", "docker", "nginx.conf")));
        assertThat(map.find()).isTrue();
        List<Route> routes = new ArrayList<>();
        List<Route> otherwise = new ArrayList<>();
        ROUTE.matcher(map.group(1)).results().forEach(it -> {
            if (it.group(1).equals("default")) {
                otherwise.add(new Route(Pattern.compile(""), it.group(2)));
            } else {
                routes.add(new Route(
                        Pattern.compile(it.group(1).substring(2, it.group(1).length() - 1)), it.group(2)));
            }
        });
        routes.addAll(otherwise);
        return routes;
    }

    @Test
    void every_door_is_reached_through_the_proxy() throws IOException {
        List<Route> routes = routes();
        Map<ApiOperation, String> doors = ledger.doorsOfASide();
        assertThat(doors.values()).contains(BothSides.COMMAND_SIDE, BothSides.QUERY_SIDE);

        List<String> astray = new ArrayList<>();
        doors.forEach((door, side) -> {
            String request = door.method() + " "
                    + door.path().replaceAll("\\{[^/.]+}", UUID.randomUUID().toString());
            String reached = routes.stream()
                    .filter(it -> it.fits().matcher(request).find())
                    .map(Route::side)
                    .findFirst()
                    .orElse("none");
            if (!reached.equals(NAMES.get(side))) {
                astray.add(door + " leads to " + reached);
            }
        });
        assertThat(astray).isEmpty();
    }
}
