package nz.partnershipledger.query.sight;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.person.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page of whose sight is paused: for practice leaders, who confirm it, for facilitators and for the privacy officer. */
@RestController
@Hidden
final class PausedSightsPageController {
    private static final String PATH = "/paused-sights";
    private static final String ON_A_PAGE = "50";

    private final PausedSightsDesk desk;
    private final PausedForMe forMe;
    private final Lists lists;
    private final Names names;
    private final Opening opening;
    private final Pages pages;
    private final Days days;

    PausedSightsPageController(
            PausedSightsDesk desk,
            PausedForMe forMe,
            Lists lists,
            Names names,
            Opening opening,
            Pages pages,
            Days days) {
        this.desk = desk;
        this.forMe = forMe;
        this.lists = lists;
        this.names = names;
        this.opening = opening;
        this.pages = pages;
        this.days = days;
    }

    /** That somebody's sight is paused, or was. */
    record Row(
            Called who,
            String where,
            String state,
            List<String> said,
            @Nullable Written why,
            List<Form> forms) {
        /** Keeps its own copies. */
        Row {
            said = List.copyOf(said);
            forms = List.copyOf(forms);
        }
    }

    /** The page. */
    record PausedSightsPage(
            PausedForMe.Told mine,
            List<Row> rows,
            @Nullable String first,
            @Nullable String next) {}

    @GetMapping(PATH)
    ResponseEntity<String> show(Actor reader, HttpServletRequest request) {
        Asked asked = Asked.of(request);
        Saying say = pages.saying(request);
        Map<String, String[]> given = asked.only(List.of("limit", "cursor", "after"));
        given.putIfAbsent("limit", new String[] {ON_A_PAGE});
        Page<PausedSightAnswer> found = opening.open(
                reader,
                desk.pausedSights().read(lists.wanted(reader, given), false).page());
        List<PausedSightAnswer> others = found.items().stream()
                .filter(it -> !it.person().equals(reader.person()))
                .toList();
        Faces faces = Faces.of(
                names,
                Within.none(reader),
                others.stream().flatMap(PausedSightsPageController::peopleIn).toList(),
                Moment.NOW,
                say);
        LocalDate today = days.today();
        return pages.show(
                request,
                "sight/paused",
                new PausedSightsPage(
                        forMe.told(reader, say),
                        others.stream()
                                .map(it -> row(it, reader, faces, say, today))
                                .toList(),
                        asked.firstOfList(),
                        asked.nextOfList(found.nextCursor())));
    }

    private static Stream<PersonId> peopleIn(PausedSightAnswer it) {
        return Stream.of(it.person(), it.facilitator(), it.pausedBy(), it.confirmedBy(), it.endedBy())
                .flatMap(Stream::ofNullable);
    }

    private static Row row(PausedSightAnswer it, Actor reader, Faces faces, Saying say, LocalDate today) {
        List<String> said = new ArrayList<>();
        if (it.pausedBy() != null) {
            said.add(say.label("paused.by", faces.called(it.pausedBy()).name(), it.pausedOn()));
        }
        if (it.state() == PauseState.NOT_CONFIRMED && it.lastDay() != null) {
            said.add(say.label("paused.until", it.lastDay()));
        }
        if (it.confirmedBy() != null && it.confirmedOn() != null) {
            said.add(say.label(
                    "paused.confirmed-by", faces.called(it.confirmedBy()).name(), it.confirmedOn()));
        }
        if (it.endedBy() != null && it.endedOn() != null) {
            said.add(say.label("paused.ended-by", faces.called(it.endedBy()).name(), it.endedOn()));
        }
        return new Row(
                faces.called(it.person()),
                say.label("paused.where", faces.called(it.facilitator()).name(), say.cluster(it.cluster())),
                say.label("pause-state." + it.state().name()),
                said,
                it.why() == null ? null : Written.of(it.why(), say),
                it.state().holds() ? forms(it, reader, say, today, faces) : List.of());
    }

    private static List<Form> forms(PausedSightAnswer it, Actor reader, Saying say, LocalDate today, Faces faces) {
        boolean leads = WhoMayRead.readsFromOutside(reader).contains(it.cluster());
        String who = faces.called(it.person()).name();
        Forms forms = new Forms(say, today, reader.person(), List.of(), Map.of(), PATH)
                .about("partnership", it.partnership())
                .about("person", it.person());
        List<Form> both = new ArrayList<>();
        if (leads && it.state() == PauseState.NOT_CONFIRMED) {
            both.add(form(StepOfSight.CONFIRM_PAUSE, it, who, forms));
        }
        if (leads || reader.person().equals(it.pausedBy())) {
            both.add(form(StepOfSight.END_PAUSE, it, who, forms));
        }
        return both;
    }

    private static Form form(StepOfSight step, PausedSightAnswer it, String who, Forms forms) {
        return forms.fill(step)
                .as(step.id() + "-" + it.partnership() + "-" + it.person())
                .telling(who)
                .form();
    }
}
