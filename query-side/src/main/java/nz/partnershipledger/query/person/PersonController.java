package nz.partnershipledger.query.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.store.SealedTexts;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what people are called, as far as the reader may know them. */
@RestController
@Tag(name = "People", description = "What people are called, as far as the reader may know them")
final class PersonController {
    private static final List<Fold<?>> VIEWS = List.of(new People(), new Partnerships());

    private final PeopleInReach people;
    private final CatchUp catchUp;
    private final SealedTexts texts;
    private final Cursors cursors;
    private final Values values;
    private final InstantSource clock;

    PersonController(
            PeopleInReach people,
            CatchUp catchUp,
            SealedTexts texts,
            Cursors cursors,
            Values values,
            InstantSource clock) {
        this.people = people;
        this.catchUp = catchUp;
        this.texts = texts;
        this.cursors = cursors;
        this.values = values;
        this.clock = clock;
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
    Page<PersonAnswer> all(@Parameter(hidden = true) Actor reader, HttpServletRequest request) {
        Parameters parameters = new Parameters(request.getParameterMap(), values);
        Paging paging = Paging.read(parameters, List.of("name"), false);
        AskedMoment asked = read(parameters);
        List<PersonAnswer> byName = named(people.of(reader, asked.moment()))
                .sorted(Comparator.comparing(
                                (PersonAnswer it) -> it.name().toString(), Collator.getInstance(Languages.MI))
                        .thenComparing(it -> it.id().toString()))
                .toList();
        String list = "people %s %s".formatted(reader.person(), asked.moment());
        return paging.ofOrdered(list, byName, cursors, it -> it.id().toString());
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
    PersonAnswer one(
            @Parameter(hidden = true) Actor reader, @PathVariable PersonId person, HttpServletRequest request) {
        AskedMoment asked = read(new Parameters(request.getParameterMap(), values));
        return named(people.of(reader, asked.moment()).stream()
                        .filter(it -> it.person().equals(person))
                        .toList())
                .findFirst()
                .orElseThrow(ReadingRule.THERE_IS_NO_SUCH_PERSON::refusal);
    }

    private AskedMoment read(Parameters parameters) {
        AskedMoment asked = AskedMoment.readRecorded(parameters, clock);
        parameters.check();
        catchUp.with(asked.after(), VIEWS);
        return asked;
    }

    private Stream<PersonAnswer> named(Collection<PersonRow> rows) {
        Texts names = Texts.open(
                texts,
                rows.stream()
                        .map(it -> new SealedTexts.Placed(it.person(), it.name()))
                        .toList());
        return rows.stream().map(it -> new PersonAnswer(it.person(), Texts.say(names.read(it.name()))));
    }
}
