package nz.partnershipledger.query.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.doors.json.WithoutKey;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.doors.words.Sought;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.QueryStore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looks for words, which come in the body, so that they stand in no address. */
@RestController
@Tag(name = "Search", description = "People, partnerships and words, within what the reader may know")
final class SearchController {
    private final SearchDesk desk;
    private final QueryStore query;

    SearchController(SearchDesk desk, QueryStore query) {
        this.desk = desk;
        this.query = query;
    }

    /**
     * Looks for words.
     *
     * @param words what is looked for: each of these words, in whatever order
     */
    record Look(String words) {}

    @PostMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Look for words",
            description =
                    "People and partnerships, where the reader may know them; what was written, in the partnerships that they take part in or"
                            + " took part in, and in those that they have said why they read. Each of the words is to be found, in small letters"
                            + " or capitals, with macrons or without. Of each kind the first ten are shown, and how many there are. Reasons for"
                            + " what became of a promise, and support, are not looked through. What was sought is kept nowhere.")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Wait until the entry at this position is shown")
    @ApiResponse(responseCode = "200", description = "What was found")
    @WithoutKey
    SearchAnswer search(Wanted wanted, @RequestBody Look body) {
        AskedMoment asked = AskedMoment.readWaited(wanted.parameters(), query.clock());
        return desk.look(wanted.reader(), sought(body.words()), asked);
    }

    private static Sought sought(String words) {
        try {
            return WordsToLookFor.read(words);
        } catch (UnfitValue unfit) {
            throw RequestInTrouble.with(unfit.in("words"));
        }
    }
}
