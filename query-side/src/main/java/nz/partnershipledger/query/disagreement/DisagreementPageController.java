package nz.partnershipledger.query.disagreement;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.KeptToOneself;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is seen differently, each difference with its grid, and what words mean to people. */
@RestController
@Hidden
final class DisagreementPageController {
    private final PartnershipPages partnerships;
    private final DisagreementDesk disagreements;
    private final KeptToOneself kept;

    DisagreementPageController(PartnershipPages partnerships, DisagreementDesk disagreements, KeptToOneself kept) {
        this.partnerships = partnerships;
        this.disagreements = disagreements;
        this.kept = kept;
    }

    @GetMapping("/partnerships/{partnership}/disagreements")
    ResponseEntity<String> disagreements(
            Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "disagreement/disagreements", list(whole, say)));
    }

    private DisagreementsPage list(Whole whole, Saying say) {
        Page<DisagreementAnswer> differences =
                whole.open(disagreements.disagreements().page(whole.seen(), Map.of()));
        Set<PersonId> people = new HashSet<>();
        differences.items().forEach(it -> people.addAll(it.between()));
        return new DisagreementsPage(whole, said(whole, people, say), differences);
    }

    private Said said(Whole whole, Set<PersonId> people, Saying say) {
        return new Said(partnerships.faces(whole.seen(), people, say), say);
    }

    @GetMapping("/partnerships/{partnership}/disagreements/{disagreement}")
    ResponseEntity<String> disagreement(
            Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable DisagreementId disagreement,
            HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole ->
                        partnerships.pages().show(request, "disagreement/disagreement", one(whole, disagreement, say)));
    }

    private DisagreementPage one(Whole whole, DisagreementId disagreement, Saying say) {
        DisagreementAnswer difference = whole.open(disagreements.disagreements().one(whole.seen(), disagreement));
        GridAnswer grid = whole.open(disagreements.grid(whole.seen(), disagreement));
        Set<PersonId> people = new HashSet<>(difference.between());
        people.add(difference.raisedBy());
        difference.earlierPositions().forEach(it -> people.add(it.by()));
        difference.commonGround().forEach(it -> people.add(it.by()));
        Stream.of(
                        difference.commonGround().stream().map(DisagreementAnswer.Common::answers),
                        difference.settlements().stream().map(DisagreementAnswer.Settled::answers),
                        difference.standings().stream().map(DisagreementAnswer.Left::answers))
                .flatMap(it -> it)
                .flatMap(List::stream)
                .forEach(it -> people.add(it.person()));
        difference.reopenings().forEach(it -> people.add(it.by()));
        grid.columns().forEach(column -> {
            people.add(column.person());
            column.guesses().forEach(it -> people.add(it.by()));
        });
        return new DisagreementPage(
                whole,
                said(whole, people, say),
                difference,
                grid,
                kept.in(whole, it -> disagreement.value().equals(it.matter()), say));
    }

    @GetMapping("/partnerships/{partnership}/words")
    ResponseEntity<String> words(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "disagreement/words", glossary(whole, say)));
    }

    private WordsPage glossary(Whole whole, Saying say) {
        Page<WordAnswer> words = whole.open(disagreements.words().page(whole.seen(), Map.of()));
        Set<PersonId> people = new HashSet<>();
        words.items().forEach(it -> people.add(it.by()));
        return new WordsPage(whole, said(whole, people, say), words);
    }
}
