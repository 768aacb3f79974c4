package nz.partnershipledger.query.hui;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.GetList;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers which hui there are, how each is prepared, and what lies on the table at it. */
@RestController
@RequestMapping(path = "/api/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Hui", description = "Hui, their agendas and minutes, and what is said there")
final class HuiController {
    private final HuiDesk desk;
    private final TableDesk tables;

    HuiController(HuiDesk desk, TableDesk tables) {
        this.desk = desk;
        this.tables = tables;
    }

    @GetList(
            path = {"/hui", "/hui.csv"},
            of = "hui")
    @Operation(
            summary = "The hui of a partnership",
            description = "The earliest first, each with how it is prepared and what came of it")
    ResponseEntity<?> huiOfPartnership(Wanted wanted) {
        return desk.hui().answer(wanted);
    }

    @GetMapping("/hui/{hui}")
    @Operation(
            summary = "One hui",
            description = "Its agenda and who shaped it, what is ready for it, who came, its minutes and corrections")
    ResponseEntity<HuiAnswer> oneHui(@PathVariable HuiId hui, Wanted wanted) {
        return desk.hui().one(wanted, hui);
    }

    @GetMapping("/hui/{hui}/table")
    @Operation(
            summary = "What lies on the table at a hui",
            description =
                    "Its agenda, who is present, and the promises still to come, now. Its minute-taker, partner or not,"
                            + " reads it from its opening until its minutes are shared, and nothing else of a partnership that"
                            + " is not theirs; partners read it at any time.")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Wait until the entry at this position is shown")
    TableAnswer tableOfHui(
            Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            HttpServletRequest request) {
        return tables.table(reader, partnership, hui, request.getParameterMap());
    }
}
