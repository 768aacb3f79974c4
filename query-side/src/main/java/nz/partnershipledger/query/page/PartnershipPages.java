package nz.partnershipledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
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
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipRow.Partner;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.ReadingsDesk;
import nz.partnershipledger.query.partnership.Seen;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.People;
import nz.partnershipledger.query.person.PeopleInReach;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What every page about one partnership begins with. */
public final class PartnershipPages {
    private static final List<Fold<?>> VIEWS = List.of(new Partnerships(), new People());

    private final PartnershipReading partnerships;
    private final ReadingsDesk readings;
    private final Names names;
    private final PeopleInReach people;
    private final Opening opening;
    private final Pages pages;
    private final Days days;

    PartnershipPages(
            PartnershipReading partnerships,
            ReadingsDesk readings,
            Names names,
            PeopleInReach people,
            Opening opening,
            Pages pages,
            Days days) {
        this.partnerships = partnerships;
        this.readings = readings;
        this.names = names;
        this.people = people;
        this.opening = opening;
        this.pages = pages;
        this.days = days;
    }

    /** What pages are made with. */
    public Pages pages() {
        return pages;
    }

    /** Today, and the way to other days. */
    public Days days() {
        return days;
    }

    /**
     * What stands on the page that asks someone from outside why they read.
     *
     * @param said what they said of why they read the list that it stands in, of late
     * @param again how they open it with that, by one tap
     * @param form how they say why
     */
    record SayWhyPage(@Nullable String said, @Nullable Form again, Form form) {}

    /**
     * Shows a page about the partnership; leads to another day if one was chosen, and asks whoever is outside and has not said
     * why they read.
     */
    public ResponseEntity<String> showing(
            Actor reader,
            PartnershipId partnership,
            HttpServletRequest request,
            Function<Whole, ResponseEntity<String>> page) {
        return showing(reader, partnership, request, Asked.of(request), page);
    }

    /**
     * The same of a page that has its moment from elsewhere than others.
     *
     * @param moment what is asked for, with the moment where others have theirs
     */
    public ResponseEntity<String> showing(
            Actor reader,
            PartnershipId partnership,
            HttpServletRequest request,
            Asked moment,
            Function<Whole, ResponseEntity<String>> page) {
        Asked asked = Asked.of(request);
        if (asked.one(Past.DAY) != null) {
            return days.toThePast(asked);
        }
        try {
            Whole whole = look(reader, partnership, moment, pages.saying(request));
            return whole.past() == null ? page.apply(whole) : orThePartnership(whole, page);
        } catch (Refusal outside) {
            outside.throwUnlessOf(ReadingRule.SAY_WHY_YOU_READ_THIS);
            return pages.show(
                    request,
                    HttpStatus.FORBIDDEN,
                    "page/say-why",
                    sayWhy(reader, partnership, asked, pages.saying(request)));
        }
    }

    private SayWhyPage sayWhy(Actor reader, PartnershipId partnership, Asked asked, Saying say) {
        Forms forms = new Forms(
                say,
                days.today(),
                reader.person(),
                List.of(),
                Map.of("partnership", partnership.toString()),
                asked.with("after", null));
        String said = readings.saidOfLists(reader, partnership);
        return new SayWhyPage(
                said,
                said == null
                        ? null
                        : forms.fill(StepOfReading.READ)
                                .keptAs("again")
                                .knowing("why", said)
                                .form(),
                forms.fill(StepOfReading.READ).form());
    }

    /** Whoever steps back behind the beginning of something comes to the partnership as it was then. */
    private static ResponseEntity<String> orThePartnership(Whole whole, Function<Whole, ResponseEntity<String>> page) {
        try {
            return page.apply(whole);
        } catch (Refusal notThereYet) {
            if (notThereYet.kind() != Kind.NOT_FOUND) {
                throw notThereYet;
            }
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(whole.address()))
                    .build();
        }
    }

    /** Looks at the partnership, at the moment that is asked for. */
    public Whole look(Actor reader, PartnershipId partnership, HttpServletRequest request) {
        return look(reader, partnership, Asked.of(request), pages.saying(request));
    }

    private Whole look(Actor reader, PartnershipId partnership, Asked asked, Saying say) {
        Parameters parameters = new Parameters(asked.moment(), days.values());
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, days.clock()), VIEWS);
        LocalDate today = days.today();
        Faces faces = faces(seen, List.of(), say);
        return new Whole(
                asked,
                seen,
                opening,
                reader,
                Written.of(opening.open(reader, Text.in(partnership, seen.then().label())), say),
                faces.partners(seen.then()),
                Past.ofOne(asked, say, seen, partnerships.latest(seen), today),
                today);
    }

    /** The people of the partnership and these besides, as they were called at the moment. */
    public Faces faces(Seen seen, Collection<PersonId> others, Saying say) {
        Set<PersonId> people =
                seen.then().partners().stream().map(Partner::person).collect(Collectors.toCollection(HashSet::new));
        people.addAll(others);
        return Faces.of(
                names,
                Within.one(seen.reader(), seen.partnership()),
                people,
                seen.moment(),
                say,
                () -> List.of(seen.then()));
    }

    /** Whom the reader knows and who is no partner now, by name. */
    public List<Called> others(Whole whole, Saying say) {
        Set<PersonId> partners = whole.seen().now().standing().partners();
        PeopleInReach.ByName known = people.byName(whole.reader(), Moment.NOW);
        List<PersonId> others =
                known.people().stream().filter(it -> !partners.contains(it)).toList();
        Faces faces = Faces.of(
                names,
                known.within(),
                Stream.concat(others.stream(), partners.stream()).toList(),
                Moment.NOW,
                say,
                () -> people.partnerships(whole.reader()));
        return Alphabet.inOrder(others.stream().map(faces::called), Called::name);
    }
}
