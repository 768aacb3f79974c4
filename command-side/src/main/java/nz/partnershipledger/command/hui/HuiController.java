package nz.partnershipledger.command.hui;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.hui.GatheringCommand.AddAgendaItem;
import nz.partnershipledger.command.hui.GatheringCommand.AnswerHui;
import nz.partnershipledger.command.hui.GatheringCommand.CallHui;
import nz.partnershipledger.command.hui.GatheringCommand.CancelHui;
import nz.partnershipledger.command.hui.GatheringCommand.CorrectMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.HoldHui;
import nz.partnershipledger.command.hui.GatheringCommand.NameMinuteTaker;
import nz.partnershipledger.command.hui.GatheringCommand.OpenHui;
import nz.partnershipledger.command.hui.GatheringCommand.PostponeHui;
import nz.partnershipledger.command.hui.GatheringCommand.ReflectOnHui;
import nz.partnershipledger.command.hui.GatheringCommand.RemoveAccessBarrier;
import nz.partnershipledger.command.hui.GatheringCommand.ShareAgenda;
import nz.partnershipledger.command.hui.GatheringCommand.ShareMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.StateConfidentiality;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole life of a hui. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/hui")
public final class HuiController {
    @PostMapping("")
    @Operation(summary = "Call a hui")
    ResponseEntity<Answer> callHui(Asked<CallHui> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/minute-taker")
    @Operation(summary = "Name who writes the minutes, partner or not")
    ResponseEntity<Answer> nameMinuteTaker(Asked<NameMinuteTaker> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/agenda")
    @Operation(summary = "Say that the agenda was shared")
    ResponseEntity<Answer> shareAgenda(Asked<ShareAgenda> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/agenda/items")
    @Operation(summary = "Put something on the agenda")
    ResponseEntity<Answer> addAgendaItem(Asked<AddAgendaItem> asked) {
        AddAgendaItem command = asked.command();
        return asked.make(command, command.item().value(), "/hui/" + command.hui());
    }

    @PostMapping("/{hui}/access")
    @Operation(summary = "Say what was taken out of the way so that everyone could take part")
    ResponseEntity<Answer> removeAccessBarrier(Asked<RemoveAccessBarrier> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/answers")
    @Operation(summary = "Say whether you can come, or would like another time; your last word counts")
    ResponseEntity<Answer> answerHui(Asked<AnswerHui> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/postpone")
    @Operation(summary = "Move a hui to another time")
    ResponseEntity<Answer> postponeHui(Asked<PostponeHui> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/cancel")
    @Operation(summary = "Cancel a hui")
    ResponseEntity<Answer> cancelHui(Asked<CancelHui> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/open")
    @Operation(summary = "Open a hui: from now on its minutes are written")
    ResponseEntity<Answer> openHui(Asked<OpenHui> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/hold")
    @Operation(summary = "Say that a hui was held, and who came")
    ResponseEntity<Answer> holdHui(Asked<HoldHui> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/confidentiality")
    @Operation(summary = "Say that it was said what stays between those who came")
    ResponseEntity<Answer> stateConfidentiality(Asked<StateConfidentiality> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/minutes")
    @Operation(summary = "Share the minutes with every partner")
    ResponseEntity<Answer> shareMinutes(Asked<ShareMinutes> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/minutes/correct")
    @Operation(summary = "Add to minutes what is not right in them")
    ResponseEntity<Answer> correctMinutes(Asked<CorrectMinutes> asked) {
        return asked.record();
    }

    @PostMapping("/{hui}/how-it-was")
    @Operation(summary = "Say how a hui was for you")
    ResponseEntity<Answer> reflectOnHui(Asked<ReflectOnHui> asked) {
        return asked.record();
    }
}
