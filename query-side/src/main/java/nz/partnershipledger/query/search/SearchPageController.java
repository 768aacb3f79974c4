package nz.partnershipledger.query.search;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.problem.Problems;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.doors.words.Sought;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.partnership.ReadingsDesk;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.search.SearchAnswer.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page where words are looked for. They come in the body, and what was found is shown at the address of the page itself. */
@RestController
@Hidden
final class SearchPageController {
    private final SearchDesk desk;
    private final ReadingsDesk readings;
    private final Names names;
    private final Opening opening;
    private final Pages pages;
    private final Problems problems;
    private final Days days;

    SearchPageController(
            SearchDesk desk,
            ReadingsDesk readings,
            Names names,
            Opening opening,
            Pages pages,
            Problems problems,
            Days days) {
        this.desk = desk;
        this.readings = readings;
        this.names = names;
        this.opening = opening;
        this.pages = pages;
        this.problems = problems;
        this.days = days;
    }

    @GetMapping(SearchReads.PATH)
    ResponseEntity<String> page(Actor reader, HttpServletRequest request) {
        return show(reader, request, HttpStatus.OK, null, null, null);
    }

    @PostMapping(SearchReads.PATH)
    ResponseEntity<String> look(Actor reader, @RequestParam("words") String words, HttpServletRequest request) {
        try {
            String typed = days.values().text(words);
            Sought sought = WordsToLookFor.read(typed);
            SearchAnswer answer = opening.open(reader, desk.look(reader, sought, AskedMoment.now(days.clock())));
            return show(
                    reader, request, HttpStatus.OK, typed, null, found(reader, answer, sought, pages.saying(request)));
        } catch (UnfitValue unfit) {
            Problems.Told told = problems.told(request, RequestInTrouble.with(unfit.in("words")));
            return show(
                    reader,
                    request,
                    HttpStatus.BAD_REQUEST,
                    words.length() > WordsToLookFor.LONGEST ? null : words,
                    told.problem().errors().getFirst().message(),
                    null);
        }
    }

    private List<SearchPage.Group> found(Actor reader, SearchAnswer answer, Sought sought, Saying say) {
        List<Written> written = Stream.of(
                        answer.promises(),
                        answer.decisions(),
                        answer.disagreements(),
                        answer.voices(),
                        answer.entries())
                .flatMap(it -> it.items().stream())
                .toList();
        Set<PartnershipId> where = written.stream().map(Written::partnership).collect(Collectors.toSet());
        Faces faces = Faces.of(
                names,
                new Within(reader, where, false),
                written.stream().map(Written::by).toList(),
                Moment.NOW,
                say);
        return SearchPage.groups(answer, sought, faces, WhoMayRead.looksFromOutside(reader), say);
    }

    private ResponseEntity<String> show(
            Actor reader,
            HttpServletRequest request,
            HttpStatus status,
            @Nullable String typed,
            @Nullable String wrong,
            @Nullable List<SearchPage.Group> found) {
        return pages.show(
                request,
                status,
                "search/search",
                new SearchPage(
                        typed,
                        wrong,
                        found,
                        !WhoMayRead.readsFromOutside(reader).isEmpty(),
                        !readings.clustersWithoutReason(reader).isEmpty()));
    }
}
