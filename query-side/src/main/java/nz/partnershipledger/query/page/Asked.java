package nz.partnershipledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.words.PlaceNames;
import nz.partnershipledger.query.list.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a page is asked for. A form sends its empty fields too; here they are as good as not sent.
 *
 * @param path the path of the page
 * @param given the parameters that say something
 */
public record Asked(String path, Map<String, String[]> given) {
    /** Reads a request. */
    public static Asked of(HttpServletRequest request) {
        Map<String, String[]> given = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String[] said = Arrays.stream(values).filter(it -> !it.isBlank()).toArray(String[]::new);
            if (said.length > 0) {
                given.put(name, said);
            }
        });
        return new Asked(request.getRequestURI(), given);
    }

    /** The same, with the codes of the clusters and kura that are meant by their names. */
    public Asked byCode(PlaceNames places) {
        Map<String, String[]> coded = new LinkedHashMap<>(given);
        coded.computeIfPresent("cluster", (_, said) -> all(said, places::clusterMeant));
        coded.computeIfPresent("kura", (_, said) -> all(said, places::kuraMeant));
        return new Asked(path, coded);
    }

    private static String[] all(String[] said, UnaryOperator<String> code) {
        return Arrays.stream(said).map(code).toArray(String[]::new);
    }

    /** The first value of a parameter. */
    public @Nullable String one(String name) {
        String[] values = given.get(name);
        return values == null ? null : values[0];
    }

    /** All values of a parameter. */
    public List<String> all(String name) {
        return List.of(given.getOrDefault(name, new String[0]));
    }

    /** Only the moment. */
    public Map<String, String[]> moment() {
        return only(Parameters.MOMENT);
    }

    /** Only these parameters. */
    public Map<String, String[]> only(List<String> names) {
        Map<String, String[]> kept = new LinkedHashMap<>(given);
        kept.keySet().retainAll(names);
        return kept;
    }

    /** The moment and these parameters besides. */
    public Map<String, String[]> momentAnd(Map<String, String> more) {
        Map<String, String[]> all = new LinkedHashMap<>(moment());
        more.forEach((name, value) -> all.put(name, new String[] {value}));
        return all;
    }

    /** Everything but these. */
    public Map<String, String[]> without(String... names) {
        Map<String, String[]> kept = new LinkedHashMap<>(given);
        kept.keySet().removeAll(List.of(names));
        return kept;
    }

    /** Everything but these, what to wait for, and how far a list was turned: a cursor is for the list that it was given for. */
    public Map<String, String[]> anew(String... without) {
        Map<String, String[]> kept = new LinkedHashMap<>(without(without));
        kept.keySet().removeAll(List.of("after", "cursor"));
        return kept;
    }

    /** The address of this page, from the start of its list, with one parameter changed; null takes it away. */
    public String with(String name, @Nullable String value) {
        Map<String, String[]> changed = anew(name);
        if (value != null) {
            changed.put(name, new String[] {value});
        }
        return address(path, changed);
    }

    /** Where the list of this page begins; null where that is what is shown. */
    public @Nullable String firstOfList() {
        return one("cursor") == null ? null : with("cursor", null);
    }

    /** Where the list of this page goes on, with what its desk gave as the next cursor; null at its end. */
    public @Nullable String nextOfList(@Nullable String cursor) {
        return cursor == null ? null : with("cursor", cursor);
    }

    /** The address of another page at the same moment. */
    public String at(String other) {
        Map<String, String[]> moment = new LinkedHashMap<>(moment());
        moment.remove("after");
        return address(other, moment);
    }

    /** The address of another page at the same moment, which leads back to this list as it is narrowed. */
    public String fromHere(String other) {
        return FromList.to(at(other), this);
    }

    /** An address with parameters. */
    public static String address(String path, Map<String, String[]> parameters) {
        List<String> said = new ArrayList<>();
        parameters.forEach((name, values) -> Arrays.stream(values)
                .forEach(it -> said.add(name + "=" + URLEncoder.encode(it, StandardCharsets.UTF_8))));
        return said.isEmpty() ? path : said.stream().collect(Collectors.joining("&", path + "?", ""));
    }
}
