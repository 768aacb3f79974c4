package nz.partnershipledger.query.decision;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.KeptToOneself;
import nz.partnershipledger.query.entry.TimelineDesk;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a partnership was to decide, and each matter with its story. */
@RestController
@Hidden
final class DecisionPageController {
    private final PartnershipPages partnerships;
    private final DecisionDesk decisions;
    private final TimelineDesk timeline;
    private final KeptToOneself kept;

    DecisionPageController(
            PartnershipPages partnerships, DecisionDesk decisions, TimelineDesk timeline, KeptToOneself kept) {
        this.partnerships = partnerships;
        this.decisions = decisions;
        this.timeline = timeline;
        this.kept = kept;
    }

    @GetMapping("/partnerships/{partnership}/decisions")
    ResponseEntity<String> decisions(
            Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "decision/decisions", list(whole, say)));
    }

    private DecisionsPage list(Whole whole, Saying say) {
        Page<DecisionAnswer> matters = whole.open(decisions.decisions().page(whole.seen(), Map.of()));
        Page<PlanAmendmentAnswer> plan = whole.open(decisions.plan().page(whole.seen(), Map.of()));
        Set<PersonId> people = new HashSet<>();
        matters.items().forEach(it -> addPeopleOf(it, people));
        plan.items().forEach(it -> people.add(it.by()));
        return new DecisionsPage(whole, new Said(partnerships.faces(whole.seen(), people, say), say), matters, plan);
    }

    @GetMapping("/partnerships/{partnership}/decisions/{decision}")
    ResponseEntity<String> decision(
            Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable DecisionId decision,
            HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "decision/decision", one(whole, decision, say)));
    }

    private DecisionPage one(Whole whole, DecisionId decision, Saying say) {
        DecisionAnswer matter = whole.open(decisions.decisions().one(whole.seen(), decision));
        List<EntryAnswer> entries = whole
                .open(timeline.timeline(
                        whole.seen(), whole.asked().momentAnd(Map.of("feature", "decision")), say.locale()))
                .items()
                .stream()
                .filter(it -> matter.events().contains(it.position()))
                .toList();
        Set<PersonId> people = new HashSet<>();
        addPeopleOf(matter, people);
        entries.forEach(it -> people.add(it.actor()));
        entries.forEach(it -> it.replies().forEach(reply -> people.add(reply.by())));
        Faces faces = partnerships.faces(whole.seen(), people, say);
        return new DecisionPage(
                whole,
                new Said(faces, say),
                matter,
                entries.stream()
                        .map(it -> EntryOnPage.of(whole.id(), it, whole.asked(), faces, say))
                        .toList(),
                kept.in(whole, it -> decision.value().equals(it.matter()), say));
    }

    private static void addPeopleOf(DecisionAnswer matter, Set<PersonId> people) {
        people.add(matter.proposedBy());
        people.addAll(matter.neededBy());
        matter.hopes().forEach(it -> people.add(it.by()));
        matter.stances().forEach(it -> people.add(it.by()));
        matter.reviews().forEach(it -> people.add(it.by()));
        matter.handOvers().forEach(it -> {
            people.addAll(it.to());
            people.add(it.by());
        });
        if (matter.made() != null) {
            people.addAll(matter.made().decidedBy());
            people.addAll(matter.made().about());
        }
    }
}
