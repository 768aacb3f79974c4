package nz.partnershipledger.query.commitment.mine;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.query.commitment.CommitmentPages;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.commitment.mine.WhatWeSaidPage.Decided;
import nz.partnershipledger.query.commitment.mine.WhatWeSaidPage.Told;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.OwnWords;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells whānau and ākonga in plain words what they said, what was said to them, and what comes next. */
@RestController
@Hidden
final class WhatWeSaidPageController {
    private static final String PROMISE =
            Catalogue.storedForm(CommitmentMade.class).name();
    private static final int NEXT_SHOWN = 5;
    private static final int DECIDED_SHOWN = 10;
    private static final String DECIDED =
            Catalogue.storedForm(DecisionMade.class).name();
    private static final Comparator<Item> LATEST_FIRST =
            Comparator.comparing(Item::promisedOn, Comparator.nullsFirst(Comparator.reverseOrder()));
    private static final Comparator<Item> BY_DAY =
            Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final PartnershipPages partnerships;
    private final FollowThroughDesk promises;
    private final TimelineDesk timeline;
    private final HuiInShort hui;

    WhatWeSaidPageController(
            PartnershipPages partnerships, FollowThroughDesk promises, TimelineDesk timeline, HuiInShort hui) {
        this.hui = hui;
        this.partnerships = partnerships;
        this.promises = promises;
        this.timeline = timeline;
    }

    /** Whoever takes part in another role is led to the page of the partnership. */
    @GetMapping("/partnerships/{partnership}" + CommitmentPages.WHAT_WE_SAID)
    ResponseEntity<String> whatWeSaid(
            Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> whole.isFamily()
                        ? partnerships.pages().show(request, "commitment/what-we-said", page(whole, say))
                        : ResponseEntity.status(HttpStatus.SEE_OTHER)
                                .location(URI.create(whole.address()))
                                .build());
    }

    private WhatWeSaidPage page(Whole whole, Saying say) {
        Asked asked = whole.asked();
        PersonId reader = whole.reader().person();
        List<Item> promised = whole.open(promises.listWithin(whole.seen())).items();
        List<EntryAnswer> entries = whole.open(
                        timeline.timeline(whole.seen(), asked.momentAnd(Map.of("sort", "-on")), say.locale()))
                .items();
        List<EntryAnswer> said =
                entries.stream().filter(it -> isSaidBy(reader, it)).toList();
        List<EntryAnswer> decided = entries.stream()
                .filter(it -> it.type().equals(DECIDED))
                .limit(DECIDED_SHOWN)
                .toList();
        Set<PersonId> people = new LinkedHashSet<>();
        promised.forEach(it -> Promised.peopleIn(it).forEach(people::add));
        Stream.concat(said.stream(), decided.stream())
                .forEach(it -> EntryOnPage.peopleIn(it).forEach(people::add));
        Faces faces = partnerships.faces(whole.seen(), people, say);
        PromiseWords words = new PromiseWords(say);
        Predicate<Item> isMine = it -> it.promiser().equals(reader);
        Function<Item, Told> told = it -> told(PromiseRow.of(it, asked, faces, words), it, reader, say);
        return new WhatWeSaidPage(
                whole,
                whole.seen().now().isAkonga(reader) ? ".akonga" : "",
                hui.of(whole, say),
                taken(promised)
                        .filter(it -> it.status() == CommitmentStatus.OPEN && it.due() != null)
                        .filter(it -> !it.overdue() && !it.notLookedAt())
                        .sorted(BY_DAY)
                        .limit(NEXT_SHOWN)
                        .map(it -> next(PromiseRow.of(it, asked, faces, words), it, reader, say))
                        .toList(),
                taken(promised)
                        .sorted(LATEST_FIRST)
                        .filter(isMine.negate())
                        .filter(it -> it.owedTo() == null || it.owedTo().equals(reader))
                        .map(told)
                        .toList(),
                taken(promised).sorted(LATEST_FIRST).filter(isMine).map(told).toList(),
                decided.stream()
                        .map(it -> decided(it, EntryOnPage.of(whole.id(), it, asked, faces, say), whole))
                        .toList(),
                whole.address("/decisions"),
                said.stream()
                        .map(it -> EntryOnPage.of(whole.id(), it, asked, faces, say))
                        .toList());
    }

    private static Decided decided(EntryAnswer entry, EntryOnPage shown, Whole whole) {
        boolean mayDeny = whole.past() == null
                && entry.answers().stream()
                        .anyMatch(it -> it.person().equals(whole.reader().person()) && it.said() != Word.NOT_SO);
        return new Decided(shown, mayDeny ? shown.address() + "#so" : null);
    }

    /** What someone took on, whatever became of it. */
    private static Stream<Item> taken(List<Item> promised) {
        return promised.stream().filter(it -> switch (it.status()) {
            case OPEN, KEPT, MISSED, RELEASED -> true;
            case PROPOSED, DECLINED, WITHDRAWN, HANDED_OVER -> false;
        });
    }

    /** Whether the reader said this; a promise stands with what became of it. */
    private static boolean isSaidBy(PersonId reader, EntryAnswer it) {
        PersonId said = it.recordedFor() == null ? it.actor() : it.recordedFor();
        boolean ofAPromise = it.feature().equals(Feature.COMMITMENT.word());
        return said.equals(reader)
                && !it.type().equals(PROMISE)
                && (!it.words().isEmpty() || (!ofAPromise && OwnWords.hold(it.type())));
    }

    private static Told told(PromiseRow row, Item it, PersonId reader, Saying say) {
        String who = row.promiser().name();
        String what = row.what().text();
        String sentence = it.promiser().equals(reader)
                ? say.label("said.yours.promised", what)
                : say.label(it.owedTo() == null ? "said.ours.to-all" : "said.ours.to-you", who, what);
        return new Told(sentence, row.address(), since(it, row, say), row.state(), row.beside(), row.what());
    }

    private static @Nullable String since(Item it, PromiseRow row, Saying say) {
        LocalDate on = it.promisedOn();
        if (on == null) {
            return null;
        }
        String moved = row.moved();
        return moved == null ? say.label("said.since", on) : say.label("said.since-moved", on, moved);
    }

    private static Told next(PromiseRow row, Item it, PersonId reader, Saying say) {
        String who = it.promiser().equals(reader)
                ? say.label("said.next.you")
                : row.promiser().name();
        String sentence = say.label(
                "said.next.line",
                say.weekday(Objects.requireNonNull(row.due())),
                row.what().text(),
                who);
        return new Told(sentence, row.address(), null, null, List.of(), row.what());
    }
}
