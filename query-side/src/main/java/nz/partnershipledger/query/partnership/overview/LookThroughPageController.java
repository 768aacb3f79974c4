package nz.partnershipledger.query.partnership.overview;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Goes through what was taken from minutes and nobody has looked at, one promise at a time; passing one by keeps nothing. */
@RestController
@Hidden
final class LookThroughPageController {
    static final String PATH = "/look-through";

    /** Which one was passed by; those after it in the order of their days are shown next. */
    private static final String PASSED = "passed";

    private static final Comparator<Item> BY_DAY = Comparator.<Item, LocalDate>comparing(
                    it -> Objects.requireNonNull(it.due()))
            .thenComparing(it -> it.commitment().value());

    private final PartnershipPages partnerships;
    private final FollowThroughDesk promises;
    private final HuiInShort hui;

    LookThroughPageController(PartnershipPages partnerships, FollowThroughDesk promises, HuiInShort hui) {
        this.partnerships = partnerships;
        this.promises = promises;
        this.hui = hui;
    }

    /**
     * The page.
     *
     * @param whole the partnership
     * @param left how many are not looked at yet, in words; null where all are
     * @param promise the one that is shown; null after the last
     * @param by the day that the minutes name
     * @param answers what may be said of it by one tap
     * @param takeOff how it is taken off by whoever wrote it down; null for all others
     * @param pass where the next is shown
     * @param letGo where its promiser lets it go; null for all others
     */
    record LookThroughPage(
            Whole whole,
            @Nullable String left,
            @Nullable PromiseRow promise,
            @Nullable String by,
            List<Form> answers,
            @Nullable Form takeOff,
            @Nullable String pass,
            @Nullable String letGo) {}

    @GetMapping("/partnerships/{partnership}" + PATH)
    ResponseEntity<String> lookThrough(
            Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "partnership/look-through", page(whole, say)));
    }

    private LookThroughPage page(Whole whole, Saying say) {
        List<Item> left = whole.open(promises.listWithin(whole.seen())).items().stream()
                .filter(Item::notLookedAt)
                .sorted(BY_DAY)
                .toList();
        Item it = after(left, whole.asked().one(PASSED));
        String many = left(left.size(), say);
        if (it == null) {
            return new LookThroughPage(whole, many, null, null, List.of(), null, null, null);
        }
        Faces faces = partnerships.faces(whole.seen(), Promised.peopleIn(it).toList(), say);
        PromiseRow row = PromiseRow.of(it, whole.asked(), faces, new PromiseWords(say));
        PersonId reader = whole.reader().person();
        String pass = whole.asked().with(PASSED, it.commitment().toString());
        return new LookThroughPage(
                whole,
                many,
                row,
                say.date(Objects.requireNonNull(it.due())),
                whole.writes() ? answers(whole, it, row, pass, say) : List.of(),
                whole.writes() && !it.promiseConfirmed() && reader.equals(it.recordedBy())
                        ? forms(whole, it, say).fill(LookStep.NOT_A_PROMISE).form()
                        : null,
                pass,
                whole.writes() && it.promiser().equals(reader) ? row.address() + "#release" : null);
    }

    private static @Nullable Item after(List<Item> left, @Nullable String passed) {
        boolean isThere =
                left.stream().anyMatch(it -> it.commitment().toString().equals(passed));
        Stream<Item> next = isThere
                ? left.stream()
                        .dropWhile(it -> !it.commitment().toString().equals(passed))
                        .skip(1)
                : left.stream();
        return next.findFirst().orElse(null);
    }

    /** How many are not looked at yet; null where all are. */
    static @Nullable String left(long many, Saying say) {
        return many == 0 ? null : many == 1 ? say.label("look.left.one") : say.label("look.left", Long.toString(many));
    }

    private static Forms forms(Whole whole, Item it, Saying say) {
        return Forms.of(whole, say)
                .about("commitment", it.commitment())
                .then(whole.asked().with(PASSED, whole.asked().one(PASSED)));
    }

    private List<Form> answers(Whole whole, Item it, PromiseRow row, String pass, Saying say) {
        Forms forms = forms(whole, it, say);
        LocalDate due = Objects.requireNonNull(it.due());
        LocalDate on = it.promisedOn() != null && it.promisedOn().isAfter(due) ? it.promisedOn() : due;
        Stream<Form> happened = Stream.of(forms.fill(LookStep.HAPPENED)
                .telling(say.date(on))
                .knowing("on", on)
                .form());
        Stream<Form> talk = hui.ahead(whole, say).stream()
                .limit(1)
                .map(next -> talk(forms.about("hui", next.hui().id()).then(pass), row));
        return Stream.concat(happened, talk).toList();
    }

    private static Form talk(Forms forms, PromiseRow row) {
        return forms.fill(LookStep.TALK)
                .knowing("part", AgendaPart.FEEDBACK)
                .knowing("text", row.what().text())
                .form();
    }
}
