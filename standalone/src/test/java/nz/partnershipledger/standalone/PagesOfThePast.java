package nz.partnershipledger.standalone;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.partnershipledger.events.Contents;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.Reason;
import nz.partnershipledger.standalone.BothSides.Reply;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.standalone.RandomHistories.Happened;
import nz.partnershipledger.standalone.RandomHistories.Life;
import nz.partnershipledger.store.Recording;
import nz.partnershipledger.store.SealedTexts;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Random histories, written into a ledger entry by entry. After each entry one of the people reads every page and every answer that can show
 * a past moment, as of that entry, while the ledger holds no more; and reads the same again when it holds all.
 */
final class PagesOfThePast {
    private static final int MOST_ATTEMPTS = 24;
    private static final int LINKS_OF_A_KIND = 2;
    private static final int AROUND = 90;
    private static final Pattern WHICH = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+");
    private static final String ID = "{partnership}";

    /** What is asked for with two moments, and so knows none that it is as of. */
    private static final String BETWEEN = "/compare";

    private final BothSides ledger;
    private final RandomHistories atRandom;
    private final List<String> pages;
    private final List<String> answers;
    private final Set<String> kinds = new TreeSet<>();
    private final List<String> leaks = new ArrayList<>();
    private int texts;
    private int compared;

    PagesOfThePast(BothSides ledger, long seed) {
        this.ledger = ledger;
        this.atRandom = new RandomHistories(seed);
        this.pages = ledger.pages().stream()
                .filter(ApiOperation::isRead)
                .map(ApiOperation::path)
                .filter(PagesOfThePast::namesNothingWithin)
                .distinct()
                .toList();
        this.answers = ApiOperation.in(ledger.document()).stream()
                .filter(ApiOperation::isRead)
                .filter(it -> it.parameters().contains("asOf"))
                .map(it -> "/api" + it.path())
                .filter(PagesOfThePast::namesNothingWithin)
                .toList();
    }

    private static boolean namesNothingWithin(String path) {
        return !path.replace(ID, "").contains("{") && !path.contains("*") && !path.endsWith(BETWEEN);
    }

    /** What somebody was shown at an address. */
    private record Read(Sight sight, String address, String shown) {
        Someone reader() {
            return sight.reader();
        }
    }

    /** Somebody who reads, and whether they are a partner: to whoever is one no longer, less of the past is shown. */
    private record Sight(Someone reader, boolean isPartner) {}

    /** Which kinds of pages and answers showed a past moment. */
    Set<String> kinds() {
        return kinds;
    }

    /** How many were read twice. */
    int compared() {
        return compared;
    }

    /** What was otherwise when it was read again. */
    List<String> leaks() {
        return leaks;
    }

    /** Lets one more history happen. */
    void live() {
        Life life = atRandom.next(new java.util.Random(compared).nextInt(MOST_ATTEMPTS));
        List<Someone> people =
                life.people().stream().map(it -> account(it, life)).toList();
        Map<StreamId, Long> versions = new HashMap<>();
        List<Read> reads = new ArrayList<>();
        for (Happened happened : life.entries()) {
            Instant at = write(happened, versions);
            Long version = versions.get(life.partnership());
            if (version != null) {
                String partnership = life.partnership().toString();
                letIn(people, reads.size(), partnership)
                        .map(it -> sight(it, partnership))
                        .ifPresent(it -> reads.addAll(everything(it, partnership, at, version)));
            }
        }
        Set<Sight> now = people.stream()
                .map(it -> sight(it, life.partnership().toString()))
                .collect(Collectors.toSet());
        reads.stream().filter(it -> now.contains(it.sight())).forEach(this::again);
    }

    private Sight sight(Someone reader, String partnership) {
        return new Sight(
                reader, open(reader, "/api/partnerships").response().body().contains(partnership));
    }

    /** One of those who may read it now: whoever joins later is shown the past, which they could not see while it was the present. */
    private Optional<Someone> letIn(List<Someone> people, int from, String partnership) {
        return IntStream.range(0, people.size())
                .mapToObj(it -> people.get((from + it) % people.size()))
                .filter(it -> open(it, "/api/partnerships/" + partnership).status() == 200)
                .findFirst();
    }

    private Someone account(PersonId person, Life life) {
        boolean facilitates = person.equals(life.people().getFirst());
        return ledger.openAccount(
                person.toString(),
                facilitates ? "RTLB" : "PARTNER",
                facilitates ? new String[] {"c33"} : new String[0]);
    }

    private Instant write(Happened happened, Map<StreamId, Long> versions) {
        StreamId stream = happened.stream();
        long version = versions.merge(stream, 1L, Long::sum);
        ledger.commandStore()
                .store()
                .engine()
                .appendEvents(List.of(new GenericDomainEventMessage<>(
                        stream instanceof PersonId ? "person" : "partnership",
                        stream.toString(),
                        version - 1,
                        readable((Record & LedgerEvent) happened.event(), stream),
                        Map.of(
                                Recording.ACTOR,
                                happened.recorder().toString(),
                                Recording.SOURCE,
                                "api",
                                Recording.ROLE,
                                "PARTNER"))));
        long position = ledger.commandStore().events().head();
        ledger.untilTheViewsShow(position);
        return ledger.commandStore().events().at(position).orElseThrow().at();
    }

    /** Each text says something that no other does. */
    private <E extends Record & LedgerEvent> E readable(E event, StreamId stream) {
        SealedTexts sealing = ledger.commandStore().texts();
        UnaryOperator<Object> readable = it -> switch (it) {
            case SealedReason reason ->
                reason.again(words -> sealing.sealFirst(
                        words.subject(), stream, new Reason(ReasonCategory.STRESS, next("reason")).asWords()));
            case PersonalText text -> sealing.sealFirst(text.subject(), stream, next("words"));
            default -> it;
        };
        return Contents.changed(event, readable);
    }

    private String next(String what) {
        return what + "-" + ++texts;
    }

    private List<Read> everything(Sight reader, String partnership, Instant at, long version) {
        List<Read> reads = new ArrayList<>();
        Set<String> addresses = new LinkedHashSet<>();
        Stream.concat(pages.stream(), answers.stream())
                .map(it -> it.replace(ID, partnership))
                .forEach(it -> addresses.add(it + "?asOf=" + at));
        String here = "/partnerships/" + partnership;
        addresses.add(here + "/replay?version=" + version);
        addresses.add(here + "/compare?from=1&to=" + at);
        Set<String> links = new LinkedHashSet<>();
        addresses.forEach(it -> read(reader, it, reads, links));
        Map<String, Integer> ofKind = new HashMap<>();
        links.stream()
                .filter(it -> it.contains("asOf=") && !addresses.contains(it))
                .filter(it -> ofKind.merge(kind(it), 1, Integer::sum) <= LINKS_OF_A_KIND)
                .forEach(it -> read(reader, it, reads, new HashSet<>()));
        return reads;
    }

    private void read(Sight reader, String address, List<Read> reads, Set<String> links) {
        Reply reply = open(reader.reader(), address);
        String shown = shown(reply, address, links);
        if (reply.status() == 200 && !shown.isEmpty()) {
            kinds.add(kind(address));
            reads.add(new Read(reader, address, shown));
        }
    }

    private Reply open(Someone reader, String address) {
        Reply reply = ledger.open(reader, address, HttpRequest.newBuilder().GET());
        if (reply.status() >= 500) {
            leaks.add(address + " is answered " + reply.status());
        }
        return reply;
    }

    /** Who is not let in any more, or sees no past, is told nothing. */
    private void again(Read read) {
        Reply reply = open(read.reader(), read.address());
        String later = shown(reply, read.address(), new HashSet<>());
        compared++;
        if (reply.status() == 200 && !later.equals(read.shown())) {
            leaks.add(read.address() + difference(read.shown(), later));
        }
    }

    private static String difference(String then, String later) {
        int at = 0;
        while (at < Math.min(then.length(), later.length()) && then.charAt(at) == later.charAt(at)) {
            at++;
        }
        return "%n  then:  …%s%n  later: …%s".formatted(around(then, at), around(later, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND))
                .replaceAll("\\s+", " ");
    }

    /** What stands on a page of the past, but for its frame; nothing if it is none. */
    private static String shown(Reply reply, String address, Collection<String> links) {
        String body = reply.response().body();
        if (address.startsWith("/api/")) {
            return body.replaceAll("\"nextCursor\":\"[^\"]*\"", "");
        }
        Element main = Jsoup.parse(body).selectFirst("main:has(.past), main:has(.of-brief), main.of-compare");
        if (main == null) {
            return "";
        }
        main.select("[data-frame], .past a[rel=next]").remove();
        main.select(".river svg").forEach(it -> it.replaceWith(new TextNode(it.text())));
        main.select("a[href^=/]").stream()
                .map(it -> it.attr("href").replaceFirst("#.*", ""))
                .forEach(links::add);
        return main.html().replaceAll("\\s*(<[^>]*>)\\s*", "$1");
    }

    private static String kind(String address) {
        return WHICH.matcher(address.replaceFirst("asOf=[^&]*", "asOf=…")).replaceAll("…");
    }
}
