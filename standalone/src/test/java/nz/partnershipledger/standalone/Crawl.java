package nz.partnershipledger.standalone;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows the links of our pages as someone who reads them, now and in the past, a few of each kind, and tells which lead to an error. */
final class Crawl {
    private static final int OF_EACH_KIND = 2;
    private static final Pattern PARTNERSHIP = Pattern.compile("/partnerships/[0-9a-f-]{36}(/timeline)?");
    private static final Pattern WHICH = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+");

    private final BothSides ledger;
    private final Someone reader;
    private final String role;
    private final List<String> dayBefore;
    private final Deque<Link> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> ofKind = new HashMap<>();
    private final List<String> errors = new ArrayList<>();

    /**
     * As someone.
     *
     * @param role what errors call them
     * @param moments parameters that ask for another moment, where one partnership is shown
     */
    Crawl(BothSides ledger, Someone reader, String role, String... moments) {
        this.ledger = ledger;
        this.reader = reader;
        this.role = role;
        this.dayBefore = List.of(moments);
    }

    private record Link(String page, String address) {}

    /** Which links lead to an error: on which page, where to, for whom, with which status. */
    List<String> from(String... addresses) {
        Stream.of(addresses).forEach(it -> ahead.add(new Link("the way in", it)));
        while (!ahead.isEmpty()) {
            follow(ahead.remove());
        }
        return errors;
    }

    private void follow(Link link) {
        String address = link.address().replaceFirst("#.*", "");
        if (!seen.add(address)) {
            return;
        }
        List<String> kinds = kinds(address);
        if (kinds.stream().allMatch(it -> ofKind.getOrDefault(it, 0) >= OF_EACH_KIND)) {
            seen.remove(address);
            return;
        }
        kinds.forEach(it -> ofKind.merge(it, 1, Integer::sum));
        HttpRequest.Builder request = HttpRequest.newBuilder().GET();
        request.header("Accept", address.startsWith("/api/") ? "*/*" : "text/html,*/*;q=0.8");
        Reply reply = ledger.open(reader, address, request);
        Document page = Jsoup.parse(reply.response().body(), ledger.address() + address);
        if (reply.status() >= 400 && !asksWhy(page)) {
            errors.add("%s, as %s: %s leads to %s".formatted(link.page(), role, address, reply.status()));
        } else if (reply.response()
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("text/html")) {
            links(page).forEach(it -> ahead.add(new Link(address, it)));
            moments(address).forEach(it -> ahead.add(new Link("the way to the past", it)));
        }
        reply.response().headers().firstValue("Location").ifPresent(it -> ahead.add(new Link(address, it)));
    }

    /** Links of the same kind differ in what they name and in the values of their parameters; each parameter is a kind. */
    private static List<String> kinds(String address) {
        URI uri = URI.create(address);
        String path = WHICH.matcher(uri.getPath()).replaceAll("…");
        return uri.getQuery() == null
                ? List.of(path)
                : Stream.of(uri.getRawQuery().split("&", -1))
                        .map(it -> path + "?" + it.replaceFirst("=.*", ""))
                        .distinct()
                        .toList();
    }

    /** Whoever looks from outside is asked why before anything is shown. */
    private static boolean asksWhy(Document page) {
        return page.selectFirst("form[data-command$=/readings]") != null;
    }

    private Stream<String> links(Document page) {
        Stream<String> led = page.select("a[href], link[href], script[src], img[src]").stream()
                .map(it -> it.absUrl(it.hasAttr("href") ? "href" : "src"));
        Stream<String> asked = page.select("form[method=get]").stream().map(Crawl::asAsked);
        return Stream.concat(led, asked)
                .filter(it -> it.startsWith(ledger.address() + "/"))
                .map(it -> it.substring(ledger.address().length()));
    }

    /** What a form that only asks leads to when it is sent as it stands. */
    private static String asAsked(Element form) {
        String fields = form.select("[name]").stream()
                .filter(it -> !it.is("[type=checkbox]:not([checked]), [type=radio]:not([checked])"))
                .map(it -> it.attr("name") + "=" + value(it))
                .collect(Collectors.joining("&"));
        return form.absUrl("action") + "?" + fields;
    }

    private static String value(Element field) {
        Element chosen = field.selectFirst("option[selected]");
        Element first = field.selectFirst("option");
        return chosen != null
                ? chosen.val()
                : first != null ? first.val() : field.hasAttr("max") ? field.attr("max") : field.val();
    }

    private Stream<String> moments(String address) {
        return PARTNERSHIP.matcher(address).matches()
                ? dayBefore.stream().map(it -> address + "?" + it)
                : Stream.empty();
    }
}
