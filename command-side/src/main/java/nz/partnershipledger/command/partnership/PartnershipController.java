package nz.partnershipledger.command.partnership;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.WhoMay;
import nz.partnershipledger.command.desk.Acquaintance;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.desk.Code;
import nz.partnershipledger.command.desk.LabelsOfPartnerships;
import nz.partnershipledger.command.partnership.LeavingCommand.LeavePartnership;
import nz.partnershipledger.command.partnership.LeavingCommand.WithdrawLeaving;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeFacilitator;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeTier;
import nz.partnershipledger.command.partnership.StandingCommand.RenamePartnership;
import nz.partnershipledger.doors.account.PeopleWhoSignIn;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.store.LedgerEvents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forming a partnership, and who takes part in it. */
@RestController
@RequestMapping("/api/partnerships")
public final class PartnershipController {
    private final Acquaintance acquaintance;
    private final LabelsOfPartnerships labels;
    private final LedgerEvents events;
    private final PeopleWhoSignIn peopleWhoSignIn;

    /** Forms partnerships with those who are known, renames them to what they are not called yet, and asks those who can be asked. */
    public PartnershipController(
            Acquaintance acquaintance,
            LabelsOfPartnerships labels,
            LedgerEvents events,
            PeopleWhoSignIn peopleWhoSignIn) {
        this.acquaintance = acquaintance;
        this.labels = labels;
        this.events = events;
        this.peopleWhoSignIn = peopleWhoSignIn;
    }

    @PostMapping
    @Operation(summary = "Form a partnership; its facilitator is its first partner")
    ResponseEntity<Answer> formPartnership(Asked<FormPartnership> asked) {
        String cluster = Code.check(asked.certain("cluster", String.class), "cluster");
        Code.check(asked.certain("kura", String.class), "kura");
        // The first words make a key, so nothing is sealed for who may not form a partnership here.
        WhoMay.check(asked.asking().acting(), new Need.ToForm(cluster));
        acquaintance.check(asked.asking(), asked.certain("facilitator", PersonId.class), null, "facilitator");
        return asked.record();
    }

    @PostMapping("/{partnership}/partners")
    @Operation(summary = "Add a partner")
    ResponseEntity<Answer> addPartner(Asked<AddPartner> asked) {
        AddPartner command = asked.command();
        return asked.make(command, command.person().value(), "/partners/" + command.person());
    }

    @PostMapping("/{partnership}/partners/{person}/leave")
    @Operation(
            summary = "Record that a partner leaves",
            description = "What another writes down of the leaving of ākonga or whānau waits for their yes")
    ResponseEntity<Answer> leavePartnership(Asked<LeavePartnership> asked) {
        LeavePartnership command = asked.command();
        ResponseEntity<Answer> recorded = asked.record(command.of(peopleWhoSignIn.include(command.person())));
        Answer answer = Objects.requireNonNull(recorded.getBody());
        boolean waits = events.at(answer.position())
                .map(Recorded::event)
                .filter(LeavingAskedFor.class::isInstance)
                .isPresent();
        return waits ? answer.waiting().overHttp() : recorded;
    }

    @PostMapping("/{partnership}/partners/{person}/leave/withdraw")
    @Operation(summary = "Do not ask for another's leaving any more")
    ResponseEntity<Answer> withdrawLeaving(Asked<WithdrawLeaving> asked) {
        return asked.record();
    }

    @PostMapping("/{partnership}/facilitator")
    @Operation(summary = "Change the facilitator")
    ResponseEntity<Answer> changeFacilitator(Asked<ChangeFacilitator> asked) {
        return asked.record();
    }

    @PostMapping("/{partnership}/tier")
    @Operation(summary = "Change the tier of support")
    ResponseEntity<Answer> changeTier(Asked<ChangeTier> asked) {
        return asked.record();
    }

    @PostMapping("/{partnership}/label")
    @Operation(
            summary = "Rename the partnership",
            description = "Its facilitator does; whānau can say that it is not so, and the label stays and is marked")
    ResponseEntity<Answer> renamePartnership(Asked<RenamePartnership> asked) {
        RenamePartnership command = asked.command();
        return asked.record(command.sameAs(labels.in(command.partnership(), asked.certain("label", String.class))));
    }
}
