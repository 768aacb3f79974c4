package nz.partnershipledger.query.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Found;
import nz.partnershipledger.query.list.Listing;
import nz.partnershipledger.query.list.Lists;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.Partnerships;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what people are called, as far as the reader may know them. */
@RestController
@Tag(name = "People", description = "What people are called, as far as the reader may know them")
final class PersonController {
    private static final List<Fold<?>> VIEWS = List.of(new People(), new Partnerships());

    private final Listing<Sight, PersonAnswer, PersonAnswer> known;

    PersonController(PeopleInReach people, CatchUp catchUp, Opening opening, Lists lists, QueryStore query) {
        known = new Listing<Sight, PersonAnswer, PersonAnswer>(
                        lists,
                        "people",
                        new Found<>(
                                wanted -> {
                                    AskedMoment asked = AskedMoment.readRecorded(wanted.parameters(), query.clock());
                                    catchUp.with(asked.after(), VIEWS);
                                    return new Sight.OfMany(wanted.reader(), asked);
                                },
                                sight -> ranked(opening, sight, people.of(sight.reader(), sight.moment()))),
                        PersonAnswer.class,
                        (sight, rows) -> row -> row)
                .by("name", it -> it.name().place())
                .then(PersonAnswer::id)
                .found(PersonAnswer::id, ReadingRule.THERE_IS_NO_SUCH_PERSON::refusal);
    }

    /** They are sorted by their names, of which only those on a page are shown. */
    private static List<PersonAnswer> ranked(Opening opening, Sight sight, Collection<PeopleInReach.Known> known) {
        List<PersonAnswer> answers = known.stream()
                .map(it -> new PersonAnswer(
                        it.row().person(),
                        Text.nameOf(it.row().person(), it.row().name(), it.through())))
                .toList();
        opening.rank(sight.reader(), answers.stream().map(PersonAnswer::name).toList());
        return answers;
    }

    @GetMapping(path = "/api/people", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The people whom the reader may know",
            description = "Those of the partnerships they read, those they registered, and themselves; by name")
    @io.swagger.v3.oas.annotations.Parameters({
        @Parameter(
                name = "asOf",
                in = ParameterIn.QUERY,
                description = "With the names the ledger knew at this instant"),
        @Parameter(
                name = "after",
                in = ParameterIn.QUERY,
                description = "Wait until the entry at this position is shown"),
        @Parameter(
                name = "limit",
                in = ParameterIn.QUERY,
                description = "People on a page: 50 unless given, 500 at most"),
        @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the page before"),
        @Parameter(name = "sort", in = ParameterIn.QUERY, description = "name, or -name for the other way round")
    })
    @ApiResponse(responseCode = "200", description = "The people", content = @Content(examples = @ExampleObject("""
                    {
                      "items": [{"id": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f", "name": "Nan"}],
                      "nextCursor": null,
                      "total": 1
                    }""")))
    ResponseEntity<Page<PersonAnswer>> all(Wanted wanted) {
        return known.json(wanted);
    }

    @GetMapping(path = "/api/people/{person}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A person", description = "As far as the reader may know them")
    @io.swagger.v3.oas.annotations.Parameters({
        @Parameter(
                name = "asOf",
                in = ParameterIn.QUERY,
                description = "With the name the ledger knew at this instant"),
        @Parameter(
                name = "after",
                in = ParameterIn.QUERY,
                description = "Wait until the entry at this position is shown")
    })
    @ApiResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = PersonAnswer.class), examples = @ExampleObject("""
                            {"id": "b1f0a6f2-11d4-4c1e-9a3f-2f6f0a4d5e6f", "name": "Nan"}""")))
    ResponseEntity<PersonAnswer> one(@PathVariable PersonId person, Wanted wanted) {
        return known.one(wanted, person);
    }
}
