package nz.partnershipledger.query.access;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Alphabet;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.access.WhoMayReadPage.Ours;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.Labels;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipRow.Partner;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.ReadingAnswer;
import nz.partnershipledger.query.partnership.ReadingsDesk;
import nz.partnershipledger.query.person.Names;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to each reader what they may read, and who reads and did read what is theirs: what {@link WhoMayRead} decides, in words. */
@RestController
@Hidden
final class WhoMayReadPageController {
    private final PartnershipsInReach reach;
    private final Labels labels;
    private final ReadingsDesk readings;
    private final Names names;
    private final Opening opening;
    private final Pages pages;

    WhoMayReadPageController(
            PartnershipsInReach reach,
            Labels labels,
            ReadingsDesk readings,
            Names names,
            Opening opening,
            Pages pages) {
        this.reach = reach;
        this.labels = labels;
        this.readings = readings;
        this.names = names;
        this.opening = opening;
        this.pages = pages;
    }

    @GetMapping("/who-may-read")
    ResponseEntity<String> show(Actor reader, HttpServletRequest request) {
        Saying say = pages.saying(request);
        return pages.show(
                request,
                "access/who-may-read",
                new WhoMayReadPage(
                        say.label("account-role." + reader.role().name()), ownSight(reader, say), ours(reader, say)));
    }

    private static List<String> ownSight(Actor reader, Saying say) {
        WhoMayRead.Reach reach = WhoMayRead.reach(reader);
        List<String> said = new ArrayList<>();
        if (reach.asPartner()) {
            said.add(say.label("who.as-partner"));
        }
        Set<String> outside = WhoMayRead.readsFromOutside(reader);
        if (!outside.isEmpty()) {
            said.add(say.label("who.from-outside", say.clusters(outside)));
        }
        if (reach.countsOnly()) {
            said.add(
                    reach.clusters() == null
                            ? say.label("who.counts-everywhere")
                            : say.label("who.counts", say.clusters(reach.clusters())));
        }
        if (WhoMayRead.knowsEveryone(reader)) {
            said.add(say.label("who.everyone-by-name"));
        }
        if (reach.isNothing()) {
            said.add(say.label("who.nothing"));
        }
        if (WhoMayRead.looksAfterPrivacy(reader)) {
            said.add(say.label("who.pauses"));
            said.add(say.label("who.privacy"));
        }
        return said;
    }

    /** The partnerships that someone takes part in, or did; those that they read from outside are no part of this. */
    private List<Ours> ours(Actor reader, Saying say) {
        if (!WhoMayRead.reach(reader).asPartner()) {
            return List.of();
        }
        List<PartnershipRow> rows = reach.of(reader, null).stream()
                .filter(it -> !(WhoMayRead.relation(reader, it.standing()) instanceof Relation.Leader))
                .toList();
        Map<PartnershipId, List<ReadingAnswer>> read = rows.stream()
                .filter(it -> seesReadings(reader, it))
                .collect(Collectors.toMap(PartnershipRow::partnership, it -> readings.all(reader, it.partnership())));
        Set<PersonId> people = new LinkedHashSet<>();
        rows.stream()
                .filter(it -> seesReadings(reader, it))
                .forEach(it -> people.addAll(it.standing().partners()));
        read.values().stream().flatMap(Collection::stream).forEach(it -> people.add(it.reader()));
        Said said = new Said(
                Faces.of(
                        names,
                        Within.list(
                                reader,
                                rows.stream().map(PartnershipRow::partnership).toList()),
                        people,
                        Moment.NOW,
                        say),
                say);
        Map<PartnershipId, Text> called = opening.open(reader, labels.asTexts(reader, rows, Moment.NOW));
        return Alphabet.inOrder(
                rows.stream().map(it -> one(reader, it, read.getOrDefault(it.partnership(), List.of()), called, said)),
                it -> it.label().text());
    }

    private static boolean seesReadings(Actor reader, PartnershipRow row) {
        return WhoMayRead.seesWhoReads(WhoMayRead.relation(reader, row.standing()));
    }

    private static Ours one(
            Actor reader, PartnershipRow row, List<ReadingAnswer> read, Map<PartnershipId, Text> labels, Said said) {
        String address = "/partnerships/" + row.partnership();
        boolean sees = seesReadings(reader, row);
        return new Ours(
                address,
                Written.of(Objects.requireNonNull(labels.get(row.partnership())), said.say()),
                (sees ? inside(reader, row, read, said) : outOf(reader, row, said.say())).toList(),
                sees ? address + "/readings" : "");
    }

    private static Stream<String> inside(Actor reader, PartnershipRow row, List<ReadingAnswer> read, Said said) {
        Saying say = said.say();
        return Stream.of(
                say.label(
                        "who.you-are",
                        say.label("role."
                                + row.roleOf(reader.person()).orElseThrow().name())),
                say.label("who.partners", said.names(row.standing().partners())),
                say.label("who.outside", say.cluster(row.cluster())),
                read.isEmpty()
                        ? say.label("who.nobody-did")
                        : say.label(
                                read.size() == 1 ? "who.did.one" : "who.did",
                                Integer.toString(read.size()),
                                said.names(read.stream()
                                        .map(ReadingAnswer::reader)
                                        .collect(Collectors.toCollection(LinkedHashSet::new)))));
    }

    private static Stream<String> outOf(Actor reader, PartnershipRow row, Saying say) {
        return row.partners().stream()
                .filter(it -> it.person().equals(reader.person()))
                .map(Partner::leftOn)
                .flatMap(Stream::ofNullable)
                .reduce((earlier, later) -> later)
                .map(it -> say.label("who.you-left", it))
                .stream();
    }
}
