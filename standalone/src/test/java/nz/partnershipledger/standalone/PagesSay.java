package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.store.Bundles;
import org.assertj.core.api.SoftAssertions;
import org.springframework.web.util.HtmlUtils;

/** Which sentences of the bundles stand on a page, in both languages; and which of them were seen on it, and seen gone from it. */
final class PagesSay {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final BothSides ledger;
    private final Map<String, Properties> words =
            Map.of("en-NZ", Bundles.english("query"), "mi", Bundles.maori("query"));
    private final Map<String, Set<String>> seen = new TreeMap<>();
    private final Map<String, Set<String>> gone = new TreeMap<>();

    private SoftAssertions wrong = new SoftAssertions();

    PagesSay(BothSides ledger) {
        this.ledger = ledger;
    }

    /** Fails where anything that was looked for was not so, and tells all of it. */
    void wereAllSo() {
        SoftAssertions now = wrong;
        wrong = new SoftAssertions();
        now.assertAll();
    }

    /** The sentences that were seen on a page, and seen gone from one of its kind. */
    Set<String> seenAndGone() {
        return seen.entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(gone.getOrDefault(it.getKey(), Set.of())::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What somebody reads now. */
    Page reads(Someone reader, String address) {
        ledger.untilTheViewsShowAll();
        Map<String, String> texts = new TreeMap<>();
        for (String language : words.keySet()) {
            texts.put(
                    language,
                    ledger.open(
                                    reader,
                                    address,
                                    HttpRequest.newBuilder()
                                            .header("Accept", "text/html")
                                            .header("Accept-Language", language))
                            .response()
                            .body());
        }
        return new Page(
                reader.username(),
                address.replaceAll("[?].*", "").replaceAll(ID, "…").replaceAll("/entries/\\d+", "/entries/…"),
                "",
                texts);
    }

    /** A page, or a part of it. */
    final class Page {
        private final String reader;
        private final String kind;
        private final String part;
        private final Map<String, String> html;

        private Page(String reader, String kind, String part, Map<String, String> html) {
            this.reader = reader;
            this.kind = kind;
            this.part = part;
            this.html = html;
        }

        /** What stands from the element with this id to the end of its section. */
        Page in(String id) {
            Map<String, String> parts = new TreeMap<>();
            html.forEach((language, text) -> {
                int from = text.indexOf("id=\"" + id + "\"");
                int to = text.indexOf("</section>", from);
                parts.put(language, from < 0 ? "" : text.substring(from, to < 0 ? text.length() : to));
            });
            return new Page(reader, kind, "#" + id, parts);
        }

        /** These sentences stand there. */
        Page so(String... keys) {
            return is(true, seen, keys);
        }

        /** These do not. */
        Page not(String... keys) {
            return is(false, gone, keys);
        }

        /** These words of somebody's stand there. */
        Page says(String words) {
            html.values()
                    .forEach(text -> wrong.check(
                            () -> assertThat(textOf(text)).as(kind + part).contains(words)));
            return this;
        }

        /** These do not. */
        Page neverSays(String words) {
            html.values()
                    .forEach(text -> wrong.check(
                            () -> assertThat(textOf(text)).as(kind + part).doesNotContain(words)));
            return this;
        }

        private Page is(boolean there, Map<String, Set<String>> noted, String... keys) {
            Arrays.stream(keys).forEach(key -> {
                html.forEach((language, text) -> wrong.check(() -> assertThat(textOf(text))
                        .as("%s, read by %s in %s on %s%s", key, reader, language, kind, part)
                        .matches(
                                it -> sentence(language, key).matcher(it).find() == there,
                                there ? "it stands there" : "it does not stand there")));
                noted.computeIfAbsent(key, _ -> new TreeSet<>()).add(kind + part);
            });
            return this;
        }
    }

    private Pattern sentence(String language, String key) {
        String said = Objects.requireNonNull(words.get(language)).getProperty(key);
        assertThat(said).as("there are words for %s", key).isNotNull();
        return Pattern.compile(Arrays.stream(said.replace("''", "'").strip().split("\\{\\d}", -1))
                .map(it -> it.isEmpty() ? "" : Pattern.quote(it))
                .collect(Collectors.joining("[^.;]{0,120}?")));
    }

    private static String textOf(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("(?s)<(script|title)\\b.*?</\\1>|<!--.*?-->", " ")
                        .replaceAll(
                                "</?(p|li|td|th|tr|h\\d|dt|dd|div|section|small|option|summary|article|label)\\b[^>]*>",
                                "\n")
                        .replaceAll("<[^>]*>", ""))
                .replaceAll("[ \\t\\x0B\\f\\r]+", " ")
                .replaceAll("\\s*\\n\\s*", "\n");
    }
}
