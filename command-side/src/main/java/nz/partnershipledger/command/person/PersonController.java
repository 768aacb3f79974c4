package nz.partnershipledger.command.person;

import io.swagger.v3.oas.annotations.Operation;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.WhoMay;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registering people and what they are called. */
@RestController
@RequestMapping("/api/people")
public final class PersonController {
    private final CommandDesk desk;
    private final Sealing sealing;

    /** Takes requests to this desk. */
    public PersonController(CommandDesk desk, Sealing sealing) {
        this.desk = desk;
        this.sealing = sealing;
    }

    record RegisterBody(String name, @Nullable String email) {}

    record RenameBody(String name) {}

    @PostMapping
    @Operation(summary = "Register someone, so that they can take part")
    ResponseEntity<Answer> registerPerson(@RequestBody RegisterBody body, Asking asking) {
        // The first words make a key, so nothing is sealed for who may not register anyone.
        WhoMay.check(asking.acting().actor(), new Need.ToRegister());
        PersonId person = PersonId.random();
        RegisterPerson command = new RegisterPerson(
                person,
                sealing.first(person, body.name()),
                body.email() == null ? null : sealing.first(person, body.email()));
        return desk.create(asking, body, command, person.value(), "/api/people/" + person)
                .overHttp();
    }

    @PostMapping("/{person}/name")
    @Operation(summary = "Change what someone is called")
    ResponseEntity<Answer> renamePerson(@PathVariable PersonId person, @RequestBody RenameBody body, Asking asking) {
        desk.ask(asking.withoutVersion(), new WhoIs(person), PersonId.class);
        RenamePerson command = new RenamePerson(person, sealing.first(person, body.name()));
        return desk.change(asking, body, command, person.value()).overHttp();
    }
}
