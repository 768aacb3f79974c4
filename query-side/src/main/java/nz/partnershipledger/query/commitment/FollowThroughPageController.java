package nz.partnershipledger.query.commitment;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Alphabet;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughPage.Field;
import nz.partnershipledger.query.commitment.FollowThroughPage.Row;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.CareNext;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.ReasonForLists;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.CaseloadAnswer;
import nz.partnershipledger.query.partnership.CaseloadDesk;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.PeopleInReach;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows, across partnerships, who said they would do what, and whether it happened. */
@RestController
@Hidden
final class FollowThroughPageController {
    static final String PATH = "/follow-through";
    private static final String FIGURE = "figure";
    private static final List<String> FILTERS = List.of(
            "cluster",
            "kura",
            "facilitator",
            "partnership",
            "person",
            "role",
            "status",
            "overdue",
            "dueFrom",
            "dueTo",
            "promisedFrom",
            "promisedTo",
            "term",
            "element",
            "hui",
            "movedAtLeast",
            "changeAskedFor",
            "onTime");

    private final FollowThroughDesk promises;
    private final Terms terms;
    private final CaseloadDesk caseload;
    private final PeopleInReach people;
    private final Names names;
    private final Opening opening;
    private final Pages pages;
    private final Days days;
    private final ReasonForLists lists;

    FollowThroughPageController(
            FollowThroughDesk promises,
            Terms terms,
            CaseloadDesk caseload,
            PeopleInReach people,
            Names names,
            Opening opening,
            Pages pages,
            Days days,
            ReasonForLists lists) {
        this.promises = promises;
        this.terms = terms;
        this.caseload = caseload;
        this.people = people;
        this.names = names;
        this.opening = opening;
        this.pages = pages;
        this.days = days;
        this.lists = lists;
    }

    /**
     * Whom and what the rows speak of, and what there is to filter by.
     *
     * @param partnerships those of the rows, and those to filter by
     * @param mine those to filter by: from outside nobody is, and nothing but what one takes part in
     * @param care those that need care next, in order
     * @param people to filter by
     */
    private record Known(
            Faces faces,
            List<CaseloadAnswer> partnerships,
            List<CaseloadAnswer> mine,
            List<CaseloadAnswer> care,
            Collection<PersonId> people) {
        Map<PartnershipId, CaseloadAnswer> byId() {
            return partnerships.stream().collect(Collectors.toMap(CaseloadAnswer::id, Function.identity()));
        }
    }

    @GetMapping(PATH)
    ResponseEntity<String> followThrough(Actor reader, HttpServletRequest request) {
        Asked asked = Asked.of(request).byCode(pages.saying(request).places());
        if (asked.one(Past.DAY) != null) {
            return days.toThePast(asked);
        }
        Saying say = pages.saying(request);
        FollowThroughAnswer found = opening.open(reader, promises.list(reader, asked.given()));
        Known known = WhoMayRead.reach(reader).countsOnly()
                ? new Known(Faces.withheld(say), List.of(), List.of(), List.of(), List.of())
                : known(reader, asked, found, say);
        return pages.show(request, "commitment/follow-through", page(reader, asked, found, known, say));
    }

    private Known known(Actor reader, Asked asked, FollowThroughAnswer found, Saying say) {
        Moment moment = Past.momentOf(asked);
        List<PartnershipRow> takesPart = people.partnerships(reader).stream()
                .filter(it -> !(WhoMayRead.relation(reader, it.standing()) instanceof Relation.Leader))
                .toList();
        Set<PartnershipId> own =
                takesPart.stream().map(PartnershipRow::partnership).collect(Collectors.toSet());
        Set<PartnershipId> ofRows =
                found.items().stream().map(Item::partnership).collect(Collectors.toSet());
        List<CaseloadAnswer> all = caseload.list(reader, asked.only(List.of("asOf", "happenedBy")), true)
                .items();
        List<CaseloadAnswer> care = asked.one("cursor") != null
                ? List.of()
                : CareNext.first(all.stream()
                        .filter(it -> isIn(asked, "cluster", it.cluster()))
                        .filter(it -> isIn(asked, "kura", it.kura()))
                        .filter(it -> isIn(asked, "facilitator", it.facilitator()))
                        .filter(it -> isIn(asked, "partnership", it.id()))
                        .toList());
        Set<PartnershipId> cared = care.stream().map(CaseloadAnswer::id).collect(Collectors.toSet());
        List<CaseloadAnswer> partnerships = opening.open(
                reader,
                all.stream()
                        .filter(it -> own.contains(it.id()) || ofRows.contains(it.id()) || cared.contains(it.id()))
                        .toList());
        List<CaseloadAnswer> mine =
                partnerships.stream().filter(it -> own.contains(it.id())).toList();
        Set<PersonId> ofOwn = takesPart.stream()
                .filter(it -> WhoMayRead.relation(reader, it.standing()) instanceof Relation.Partner)
                .flatMap(it -> it.standing().partners().stream())
                .collect(Collectors.toSet());
        List<PersonId> inReach = people.byName(reader, moment).people().stream()
                .filter(it -> !WhoMayRead.looksFromOutside(reader) || ofOwn.contains(it))
                .toList();
        List<Item> named =
                found.items().stream().filter(it -> !it.what().isWithheld()).toList();
        Set<PersonId> called = new LinkedHashSet<>(inReach);
        named.forEach(it -> Promised.peopleIn(it).forEach(called::add));
        mine.forEach(it -> called.add(it.facilitator()));
        return new Known(
                Faces.of(
                        names,
                        Within.list(
                                reader,
                                Stream.concat(own.stream(), named.stream().flatMap(Promised::partOf))
                                        .collect(Collectors.toSet())),
                        called,
                        moment,
                        say,
                        () -> people.partnerships(reader)),
                partnerships,
                mine,
                partnerships.stream().filter(it -> cared.contains(it.id())).toList(),
                inReach);
    }

    private static boolean isIn(Asked asked, String filter, Object place) {
        return asked.one(filter) == null || place.toString().equals(asked.one(filter));
    }

    private FollowThroughPage page(Actor reader, Asked asked, FollowThroughAnswer found, Known known, Saying say) {
        boolean countsOnly = WhoMayRead.reach(reader).countsOnly();
        Asked fromTheStart = new Asked(asked.path(), asked.without("limit"));
        Figure chosen = asked.one(FIGURE) == null ? null : Figure.valueOf(asked.one(FIGURE));
        Summary summary = chosen == null ? found.summary() : ofAll(reader, asked);
        LocalDate today = days.today();
        return new FollowThroughPage(
                asked,
                Past.of(asked, say, today),
                countsOnly,
                WhoMayRead.readsReports(reader),
                countsOnly || asked.one("cursor") != null
                        ? null
                        : CareNext.of(known.care(), asked.at("/partnerships"), asked, say),
                summary == null
                        ? null
                        : FiguresInWords.of(
                                summary,
                                it -> countsOnly ? null : fromTheStart.with(FIGURE, it.name()) + "#rows",
                                chosen,
                                say),
                fromTheStart.with(FIGURE, null),
                chosen == null ? null : FiguresInWords.words(chosen, found.total(), say),
                rows(asked, found, known, say),
                found.total(),
                asked.firstOfList(),
                asked.nextOfList(found.nextCursor()),
                countsOnly ? null : Asked.address("/api/follow-through.csv", asked.anew("limit")),
                Alphabet.inOrder(
                        known.mine().stream()
                                .map(it -> choice(
                                        asked,
                                        "partnership",
                                        it.id().toString(),
                                        Written.of(it.label(), say).text())),
                        Choice::words),
                people(asked, "person", known.people().stream(), known.faces()),
                people(asked, "facilitator", known.mine().stream().map(CaseloadAnswer::facilitator), known.faces()),
                choices(asked, "role", Arrays.stream(PartnerRole.values()).map(Enum::name), "role.", say),
                terms(asked, today, say),
                choices(asked, "element", Arrays.stream(Element.values()).map(Enum::name), "element.", say),
                asked.all("hui").stream()
                        .map(it -> choice(asked, "hui", it, say.label("follow.hui.this")))
                        .toList(),
                choices(
                        asked,
                        "status",
                        Arrays.stream(CommitmentStatus.values()).map(Enum::name),
                        "status.",
                        say),
                choices(asked, "onTime", Stream.of("true", "false"), "follow.on-time.", say),
                choices(asked, "sort", Stream.of("due", "promisedOn", "-keptOn", "status"), "follow.sort.", say),
                FILTERS.stream().anyMatch(it -> asked.one(it) != null),
                kept(asked),
                today,
                lists.form(reader, asked, say, today));
    }

    /** The figures stay those of all, whichever rows are shown. */
    private @Nullable Summary ofAll(Actor reader, Asked asked) {
        Map<String, String[]> all = new LinkedHashMap<>(asked.without(FIGURE, "cursor"));
        all.put("limit", new String[] {"1"});
        return promises.list(reader, all).summary();
    }

    private static List<Row> rows(Asked asked, FollowThroughAnswer found, Known known, Saying say) {
        Map<PartnershipId, CaseloadAnswer> partnerships = known.byId();
        PromiseWords words = new PromiseWords(say);
        return found.items().stream()
                .map(it -> {
                    CaseloadAnswer partnership = partnerships.get(it.partnership());
                    return new Row(
                            PromiseRow.of(
                                    it,
                                    asked,
                                    it.what().isWithheld() ? Faces.withheld(words.say()) : known.faces(),
                                    words),
                            asked.fromHere("/partnerships/%s/promises/%s".formatted(it.partnership(), it.commitment())),
                            partnership == null ? null : Written.of(partnership.label(), say),
                            it.what().isWithheld());
                })
                .toList();
    }

    private static List<Choice> people(Asked asked, String name, Stream<PersonId> people, Faces faces) {
        return Alphabet.inOrder(
                people.distinct()
                        .map(faces::called)
                        .map(it -> choice(asked, name, it.id().toString(), it.amongOthers())),
                Choice::words);
    }

    /** Those that have begun, and the one that is asked for; the latest first. */
    private List<Choice> terms(Asked asked, LocalDate today, Saying say) {
        return terms.counted().reversed().stream()
                .filter(it -> !it.firstDay().isAfter(today) || asked.all("term").contains(it.term()))
                .map(it -> choice(asked, "term", it.term(), say.label("follow.term.one", (Object[])
                        it.term().split("-T", 2))))
                .toList();
    }

    private static List<Choice> choices(Asked asked, String name, Stream<String> values, String family, Saying say) {
        return values.map(it -> choice(asked, name, it, say.label(family + it))).toList();
    }

    private static Choice choice(Asked asked, String name, String value, String words) {
        return new Choice(value, words, asked.all(name).contains(value));
    }

    private static List<Field> kept(Asked asked) {
        return asked.without("asOf", "happenedBy", "after", "cursor").entrySet().stream()
                .flatMap(it -> Arrays.stream(it.getValue()).map(value -> new Field(it.getKey(), value)))
                .toList();
    }
}
