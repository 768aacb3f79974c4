package nz.partnershipledger.query.partnership.overview;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.ReadingAnswer;
import nz.partnershipledger.query.partnership.ReadingsDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows partners who read their partnership from outside it. */
@RestController
@Hidden
final class ReadingsPageController {
    private static final String ON_A_PAGE = "50";

    private final PartnershipPages partnerships;
    private final ReadingsDesk readings;

    ReadingsPageController(PartnershipPages partnerships, ReadingsDesk readings) {
        this.partnerships = partnerships;
        this.readings = readings;
    }

    /** That someone read it. */
    record Row(Called who, Instant at, String how, Written why) {}

    /** The page of all who read it. */
    record ReadingsPage(
            Whole whole,
            List<Row> rows,
            @Nullable String first,
            @Nullable String next) {}

    @GetMapping("/partnerships/{partnership}/readings")
    ResponseEntity<String> readings(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "partnership/readings", page(whole, say)));
    }

    private ReadingsPage page(Whole whole, Saying say) {
        Asked asked = whole.asked();
        Map<String, String[]> given = asked.only(List.of("limit", "cursor"));
        given.putIfAbsent("limit", new String[] {ON_A_PAGE});
        Page<ReadingAnswer> found = whole.open(readings.list(whole.seen(), given));
        Faces faces = partnerships.faces(
                whole.seen(), found.items().stream().map(ReadingAnswer::reader).toList(), say);
        return new ReadingsPage(
                whole,
                found.items().stream().map(it -> row(it, faces, say)).toList(),
                asked.firstOfList(),
                asked.nextOfList(found.nextCursor()));
    }

    private static Row row(ReadingAnswer it, Faces faces, Saying say) {
        Called who = faces.called(it.reader());
        return new Row(
                new Called(
                        who.id(),
                        who.name(),
                        say.label("account-role." + it.role().name())),
                it.openedAt(),
                say.label("reading-how." + it.how().name()),
                Written.of(it.why(), say));
    }
}
