package nz.partnershipledger.command.person;

import java.util.List;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.events.person.PersonRenamed;

/** What may be recorded about people themselves. */
public final class People {
    private People() {}

    /** Decides what registering a person records. */
    public static List<PersonEvent> register(RegisterPerson command) {
        return List.of(new PersonRegistered(command.person(), command.name(), command.email()));
    }

    /** Decides what another name records. */
    public static List<PersonEvent> rename(RenamePerson command) {
        return List.of(new PersonRenamed(command.person(), command.name()));
    }
}
