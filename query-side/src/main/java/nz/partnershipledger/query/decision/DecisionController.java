package nz.partnershipledger.query.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.query.list.GetList;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Wanted;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what a partnership was to decide, who its people feel decides, and how its plan was amended. */
@RestController
@RequestMapping(path = "/api/partnerships/{partnership}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Decisions", description = "Who proposed, where everyone stood, who decided and how")
final class DecisionController {
    private final DecisionDesk desk;

    DecisionController(DecisionDesk desk) {
        this.desk = desk;
    }

    @GetList(
            path = {"/decisions", "/decisions.csv"},
            of = "decisions")
    @Operation(
            summary = "What was to be decided",
            description =
                    "Each matter with who proposed it, where people stand and stood, what became of objections, to whom it was handed over,"
                            + " who decided it and how, and what came of looking at it again")
    ResponseEntity<?> decisions(Wanted wanted) {
        return desk.decisions().answer(wanted);
    }

    @GetMapping("/decisions/{decision}")
    @Operation(summary = "A matter to decide", description = "From what was proposed to what became of it")
    ResponseEntity<DecisionAnswer> decision(@PathVariable DecisionId decision, Wanted wanted) {
        return desk.decisions().one(wanted, decision);
    }

    @GetList(path = "/decision-maps", of = "decision-maps", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Who people feel decides",
            description = "Every map that was drawn, the latest first; the latest of a person holds")
    ResponseEntity<Page<DecisionMapAnswer>> decisionMaps(Wanted wanted) {
        return desk.maps().json(wanted);
    }

    @GetMapping("/decision-maps/{map}")
    @Operation(summary = "A decision map", description = "Who someone feels decides in each area that they spoke of")
    ResponseEntity<DecisionMapAnswer> decisionMap(@PathVariable DecisionMapId map, Wanted wanted) {
        return desk.maps().one(wanted, map);
    }

    @GetList(
            path = {"/plan", "/plan.csv"},
            of = "plan")
    @Operation(summary = "The plan", description = "How it was amended, the latest first: who changed what, and when")
    ResponseEntity<?> plan(Wanted wanted) {
        return desk.plan().answer(wanted);
    }

    @GetMapping("/plan/amendments/{position}")
    @Operation(summary = "A change to the plan", description = "By the position of the entry that says so")
    ResponseEntity<PlanAmendmentAnswer> planAmendment(@PathVariable long position, Wanted wanted) {
        return desk.plan().one(wanted, position);
    }
}
