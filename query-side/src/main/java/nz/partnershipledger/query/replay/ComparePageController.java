package nz.partnershipledger.query.replay;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows a partnership at two moments beside each other, and what became of what between them. */
@RestController
@Hidden
final class ComparePageController {
    private final ReplayDesk desk;
    private final StandingDesk standing;
    private final PartnershipPages partnerships;

    ComparePageController(ReplayDesk desk, StandingDesk standing, PartnershipPages partnerships) {
        this.desk = desk;
        this.standing = standing;
        this.partnerships = partnerships;
    }

    /**
     * The page of two moments.
     *
     * @param whole the partnership at the later one
     * @param form the days in the form
     * @param beside both moments; null until an earlier one is chosen
     */
    record ComparePage(Whole whole, FormDays form, @Nullable Beside beside) {}

    /** The days in the form; empty where none was chosen. */
    record FormDays(String from, String to, LocalDate today) {}

    /**
     * Two moments beside each other.
     *
     * @param earlier the earlier one, in words
     * @param later the later one, in words
     * @param then how it stood; null where it had not begun
     * @param now how it stood later
     * @param lists what became of what
     * @param fromReplay the address of the earlier one, step by step
     */
    record Beside(
            String earlier,
            String later,
            @Nullable HowItStood then,
            HowItStood now,
            List<Listed> lists,
            @Nullable String fromReplay) {}

    /** All of which the same became; {@code otherwise} where that is to be told of each. */
    record Listed(String title, boolean otherwise, List<ChangeInWords> lines) {}

    @GetMapping("/partnerships/{partnership}/compare")
    ResponseEntity<String> compare(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        Asked asked = Asked.of(request);
        Parameters parameters = new Parameters(
                asked.only(List.of("from", "to")), partnerships.days().values());
        At from = parameters.one("from", At.readFromAForm(parameters));
        At to = untilNow(parameters.one("to", At.readFromAForm(parameters)));
        parameters.check();
        return partnerships.showing(
                reader,
                partnership,
                request,
                new Asked(asked.path(), momentOf(to)),
                whole -> partnerships
                        .pages()
                        .show(request, "replay/compare", page(whole, asked, untilNow(from), from, to, say)));
    }

    /** The end of a day that is not over is now. */
    private @Nullable At untilNow(@Nullable At at) {
        Days days = partnerships.days();
        Instant instant = at == null ? null : at.instant();
        return instant != null && instant.equals(Past.endOf(days.today())) ? null : at;
    }

    private static Map<String, String[]> momentOf(@Nullable At at) {
        Map<String, String[]> moment = new LinkedHashMap<>();
        if (at != null && at.instant() != null) {
            moment.put("asOf", new String[] {at.instant().toString()});
        } else if (at != null) {
            moment.put("version", new String[] {String.valueOf(at.version())});
        }
        return moment;
    }

    private ComparePage page(
            Whole whole, Asked asked, @Nullable At earlier, @Nullable At chosen, @Nullable At to, Saying say) {
        if (chosen == null) {
            return new ComparePage(whole, new FormDays("", dayOf(asked, "to"), whole.today()), null);
        }
        At from = earlier == null ? new At(null, whole.seen().version()) : earlier;
        ReplayDesk.Compared compared = desk.compare(whole.reader(), whole.id(), from, to, null);
        Seen before = compared.earlier();
        Instant moment = momentOf(before, from);
        return new ComparePage(
                whole,
                new FormDays(Aotearoa.dayOf(moment).toString(), dayOf(asked, "to"), whole.today()),
                new Beside(
                        say.moment(moment),
                        to == null ? say.label("compare.now") : say.moment(momentOf(compared.later(), to)),
                        before == null ? null : standing.of(at(whole, before, from), Set.of(), say),
                        standing.of(whole, Set.of(), say),
                        lists(compared.answer(), whole, say),
                        before == null
                                ? null
                                : Asked.address("/partnerships/%s/replay".formatted(whole.id()), momentOf(from))));
    }

    private static String dayOf(Asked asked, String name) {
        String given = asked.one(name);
        return given != null && given.matches("\\d{4}-\\d{2}-\\d{2}") ? given : "";
    }

    private Instant momentOf(@Nullable Seen seen, At at) {
        Instant then = seen == null ? null : seen.moment().asOf();
        return then == null
                ? Objects.requireNonNullElseGet(
                        at.instant(), partnerships.days().clock()::instant)
                : then;
    }

    /** The same partnership at the earlier moment. */
    private static Whole at(Whole whole, Seen before, At from) {
        return new Whole(
                new Asked(whole.asked().path(), momentOf(from)),
                before,
                whole.opening(),
                whole.reader(),
                whole.label(),
                whole.partners(),
                whole.past(),
                whole.today());
    }

    private List<Listed> lists(CompareAnswer answer, Whole whole, Saying say) {
        List<Change> changes = TellingChanges.worthTelling(whole.open(answer).changed());
        TellingChanges telling = new TellingChanges(
                whole, new Said(partnerships.faces(whole.seen(), TellingChanges.peopleIn(changes), say), say));
        Stream<Listed> byMeaning = Arrays.stream(Became.values())
                .map(became -> new Listed(
                        say.label("compare." + became),
                        false,
                        changes.stream()
                                .filter(it -> it.became().contains(became))
                                .map(telling::tellInShort)
                                .toList()));
        Stream<Listed> otherwise = Stream.of(new Listed(
                say.label("compare.otherwise"),
                true,
                changes.stream()
                        .filter(it -> it.became().isEmpty())
                        .map(telling::tellInShort)
                        .toList()));
        return Stream.concat(byMeaning, otherwise)
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }
}
