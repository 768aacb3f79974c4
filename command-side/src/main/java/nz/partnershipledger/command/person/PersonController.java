package nz.partnershipledger.command.person;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.WhoMay;
import nz.partnershipledger.command.desk.Acquaintance;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.doors.account.PeopleWhoSignIn;
import nz.partnershipledger.events.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registering people and what they are called. */
@RestController
@RequestMapping("/api/people")
public final class PersonController {
    private final Acquaintance acquaintance;
    private final PeopleWhoSignIn peopleWhoSignIn;

    /** Lets those be renamed whom the caller may rename. */
    public PersonController(Acquaintance acquaintance, PeopleWhoSignIn peopleWhoSignIn) {
        this.acquaintance = acquaintance;
        this.peopleWhoSignIn = peopleWhoSignIn;
    }

    @PostMapping
    @Operation(summary = "Register someone, so that they can take part")
    ResponseEntity<Answer> registerPerson(Asked<RegisterPerson> asked) {
        // The first words make a key, so nothing is sealed for who may not register anyone.
        WhoMay.check(asked.asking().acting(), new Need.ToRegister(null));
        return asked.record();
    }

    @PostMapping("/{person}/name")
    @Operation(summary = "Change what someone is called", description = "Once they have an account, they alone do")
    ResponseEntity<Answer> renamePerson(Asked<RenamePerson> asked) {
        acquaintance.checkMayRename(asked.asking(), asked.inPath("person", PersonId.class), peopleWhoSignIn::include);
        return asked.record();
    }
}
