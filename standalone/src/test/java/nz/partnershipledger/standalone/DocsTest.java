package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages point to is there: each relative link, and each path of this repository that stands between backticks. */
class DocsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|#.*");
    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PATH = Pattern.compile("(?:\\./)?[\\w.-]+(?:/[\\w.-]+)*/?");
    private static final Pattern KIND_OF_FILE = Pattern.compile(".*/.*\\.(?:md|java|sql|csv|properties)");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                            docs.filter(it -> it.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static List<String> pointingNowhere(Path page) throws IOException {
        String text = Files.readString(page);
        Stream<String> links = matches(LINK, text)
                .filter(it -> !ELSEWHERE.matcher(it).matches())
                .filter(it -> !Files.exists(page.resolveSibling(it.replaceFirst("#.*", ""))));
        Set<String> top = namesAtTheTop();
        Stream<String> paths = matches(QUOTED, text)
                .map(it -> it.startsWith("./") ? it.split(" ", 2)[0] : it)
                .filter(it -> isPathOfOurs(it, top))
                .filter(it -> !Files.exists(ROOT.resolve(it)) && !Files.exists(page.resolveSibling(it)));
        return Stream.concat(links, paths).toList();
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1));
    }

    private static boolean isPathOfOurs(String quoted, Set<String> top) {
        return PATH.matcher(quoted).matches()
                && (quoted.startsWith("./")
                        || top.contains(quoted.split("/", 2)[0])
                        || KIND_OF_FILE.matcher(quoted).matches());
    }

    private static Set<String> namesAtTheTop() throws IOException {
        try (Stream<Path> top = Files.list(ROOT)) {
            return top.map(it -> it.getFileName().toString()).collect(Collectors.toUnmodifiableSet());
        }
    }

    @Test
    void whatever_a_page_points_to_is_there() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(10);
        for (Path page : pages()) {
            assertThat(pointingNowhere(page))
                    .as(ROOT.relativize(page).toString())
                    .isEmpty();
        }
    }

    @Test
    void what_points_nowhere_is_found(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                [here](page.md#a-part), [elsewhere](https://example.org/none.md), [gone](gone.md)
                `docs/operations.md`, `docs/gone.md`, `./ledger verify`, `./gone now`, `/api/none`, `application/json`
                """);

        assertThat(pointingNowhere(page)).containsExactly("gone.md", "docs/gone.md", "./gone");
    }

    @Test
    void the_readme_names_the_two_commands() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("./ledger ", "mvn verify");
    }
}
