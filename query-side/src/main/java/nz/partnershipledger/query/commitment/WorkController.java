package nz.partnershipledger.query.commitment;

import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.person;
import static nz.partnershipledger.query.page.Field.words;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.Works.WorkAnswer;
import nz.partnershipledger.query.commitment.Works.WorkRow;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.list.GetList;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Section;
import nz.partnershipledger.query.page.Section.Line;
import nz.partnershipledger.query.page.Step;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers what was done beside what was promised, and shows it on the page of its partnership; it counts in no ratio. */
@RestController
public final class WorkController implements Section.OfPartnership {
    private final PartnershipPages pages;
    private final Listing<Seen, WorkRow, WorkAnswer> works;

    WorkController(PartnershipReading partnerships, PartnershipPages pages) {
        this.pages = pages;
        works = partnerships
                .list("done", new Works(), WorkAnswer.class, (seen, rows) -> {
                    AnswersReading answers = AnswersReading.of(seen, rows, WorkRow::events);
                    return row -> WorkAnswer.of(row, answers);
                })
                .sorted("on; with a hyphen before it, as usual here, the latest comes first")
                .by("-on", WorkRow::doneOn)
                .then(it -> it.events().getFirst())
                .columns("id", "what", "by")
                .column("for", WorkAnswer::owedTo)
                .columns("confirmed", "on", "recordedBy", "thankedBy", "thanksTakenBackBy", "events")
                .column("notSo", it -> EntryAnswer.Answered.notSo(it.answers()))
                .column("readBackTo", it -> EntryAnswer.Answered.readBack(it.answers()))
                .shown("what", "done.what")
                .shown("by", "done.by")
                .shown("for", "done.for")
                .shown("confirmed", "table.confirmed")
                .shown("notSo", "table.not-so")
                .shown("readBackTo", "table.read-back")
                .shown("on", "done.on");
    }

    @GetList(
            path = {"/api/partnerships/{partnership}/done", "/api/partnerships/{partnership}/done.csv"},
            of = "done")
    @Operation(summary = "What was done that nobody had promised", description = "With who thanked for it")
    ResponseEntity<?> workDone(Wanted wanted) {
        return works.answer(wanted);
    }

    /** What may be recorded of it. */
    enum StepOfWork implements Step {
        /** Someone did something. */
        RECORD_WORK(
                "/done",
                "done.write",
                words("what"),
                field("by", Kind.OWN),
                person("for").orElse("promise.for-all"),
                on()),
        /** Someone thanks for it. */
        THANK("/done/{work}/thanks", "done.thank"),
        /** They take that back. */
        TAKE_THANKS_BACK("/done/{work}/thanks/take-back", "done.take-thanks-back");

        @SuppressWarnings("ImmutableEnumChecker") // records of copies
        private final Declared declared;

        StepOfWork(String door, String words, Field... fields) {
            declared = new Declared("/api/partnerships/{partnership}" + door, List.of(words, "done"), List.of(fields));
        }

        @Override
        public Declared declared() {
            return declared;
        }
    }

    @Override
    public Section of(Whole whole, Saying say) {
        // Whoever it names was a partner.
        Said said = new Said(pages.faces(whole.seen(), List.of(), say), say);
        Forms forms = Forms.of(whole, say);
        return new Section(
                "done",
                say.label("done.title"),
                say.label("done.empty"),
                whole.open(works.page(whole.seen(), Map.of())).items().stream()
                        .map(it -> line(it, whole, said, forms))
                        .toList(),
                whole.writes() ? forms.form(StepOfWork.RECORD_WORK, "done") : null);
    }

    private static Line line(WorkAnswer it, Whole whole, Said said, Forms forms) {
        Saying say = said.say();
        String who = said.name(it.by());
        String whom = it.owedTo() == null ? say.label("promise.for-all") : said.name(it.owedTo());
        List<String> more = new ArrayList<>();
        switch (Word.of(it.confirmed(), it.answers())) {
            case CONFIRMED -> {}
            case NOT_CONFIRMED -> {
                more.add(say.label("done.not-confirmed", said.name(it.recordedBy())));
                more.add(AnswersInWords.ifReadBack(it.answers(), said));
            }
            case NOT_SO -> more.add(say.label("entry.said.not-so", who));
        }
        if (!it.thankedBy().isEmpty()) {
            more.add(say.label("done.thanked", said.names(it.thankedBy())));
        }
        return new Line(
                say.label("done.who", who, whom, it.on()),
                said.text(it.what()),
                more,
                !whole.writes()
                        ? List.of()
                        : mayBeTaken(it, whole.reader().person())
                                .map(step -> forms.about("work", it.id())
                                        .fill(step)
                                        .as("thank-" + it.id())
                                        .telling(who)
                                        .at("done")
                                        .form())
                                .toList());
    }

    private static Stream<StepOfWork> mayBeTaken(WorkAnswer it, PersonId reader) {
        return it.thankedBy().contains(reader)
                ? Stream.of(StepOfWork.TAKE_THANKS_BACK)
                : it.mayBeThankedForBy(reader) ? Stream.of(StepOfWork.THANK) : Stream.empty();
    }
}
