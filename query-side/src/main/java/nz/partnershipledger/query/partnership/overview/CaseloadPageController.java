package nz.partnershipledger.query.partnership.overview;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nz.partnershipledger.doors.account.SignedIn;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.home.AtHome;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.ReasonForLists;
import nz.partnershipledger.query.partnership.Behind;
import nz.partnershipledger.query.partnership.CaseloadAnswer;
import nz.partnershipledger.query.partnership.CaseloadDesk;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.PeopleInReach;
import nz.partnershipledger.query.sight.PausedForMe;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows someone their partnerships, those that need something first. */
@RestController
@Hidden
final class CaseloadPageController {
    private final CaseloadDesk desk;
    private final Names names;
    private final Opening opening;
    private final Pages pages;
    private final Days days;
    private final ReasonForLists lists;
    private final PausedForMe paused;
    private final MovingPartnerships moving;
    private final AtHome home;
    private final Behind behind;

    CaseloadPageController(
            CaseloadDesk desk,
            Names names,
            Opening opening,
            Pages pages,
            Days days,
            ReasonForLists lists,
            PausedForMe paused,
            PeopleInReach people,
            AtHome home,
            Behind behind) {
        this.desk = desk;
        this.names = names;
        this.opening = opening;
        this.pages = pages;
        this.days = days;
        this.lists = lists;
        this.paused = paused;
        this.moving = new MovingPartnerships(people, names);
        this.home = home;
        this.behind = behind;
    }

    @GetMapping("/partnerships")
    ResponseEntity<String> partnerships(SignedIn signedIn, HttpServletRequest request) {
        Actor reader = signedIn.actor();
        Asked asked = Asked.of(request).byCode(pages.saying(request).places());
        if (asked.one(Past.DAY) != null) {
            return days.toThePast(asked);
        }
        Saying say = pages.saying(request);
        Page<CaseloadAnswer> found = opening.open(reader, desk.list(reader, asked.given(), false));
        List<CaseloadAnswer> named =
                found.items().stream().filter(it -> !it.label().isWithheld()).toList();
        Faces faces = Faces.of(
                names,
                Within.list(reader, named.stream().map(CaseloadAnswer::id).toList()),
                named.stream().map(CaseloadAnswer::facilitator).toList(),
                Past.momentOf(asked),
                say);
        String figure = asked.one("behind");
        return pages.show(
                request,
                "partnership/caseload",
                CaseloadPage.of(
                        asked,
                        found,
                        faces,
                        reader,
                        say,
                        days.today(),
                        figure == null ? null : behind.inWords(figure, say),
                        moving.form(reader, asked, named, faces, say, days.today()),
                        lists.form(reader, asked, say, days.today()),
                        isComeTo(reader, asked) ? home.told(signedIn, asked, say) : AtHome.Told.NOTHING,
                        paused.told(reader, say)));
    }

    /** Partners come to their promises; and whoever looks for something here has not just come. */
    private static boolean isComeTo(Actor reader, Asked asked) {
        return reader.role() != SystemRole.PARTNER && asked.without("after").isEmpty();
    }
}
