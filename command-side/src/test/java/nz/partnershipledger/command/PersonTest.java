package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.person;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Story.ofAPerson;

import java.util.Set;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.command.person.RenamePerson;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.events.person.PersonRenamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registering people and what they are called. */
class PersonTest {
    private static PersonRegistered registered() {
        return new PersonRegistered(NAN, words(7), null);
    }

    private static Actor as(SystemRole role, PersonId person) {
        return new Actor(person, role, Set.of("C12"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemRole.class,
            names = {"RTLB", "PRACTICE_LEADER", "ADMINISTRATOR"})
    void these_accounts_register_people(SystemRole role) {
        ofAPerson()
                .when(as(role, STRANGER), new RegisterPerson(NAN, words(7), null))
                .records(registered());
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemRole.class,
            names = {"PARTNER", "CLUSTER_MANAGER", "AUDITOR", "PRIVACY_OFFICER"})
    void these_accounts_do_not(SystemRole role) {
        ofAPerson()
                .when(as(role, STRANGER), new RegisterPerson(NAN, words(7), null))
                .isRefused(GroundRule.ONLY_THOSE_WHO_FORM_PARTNERSHIPS_REGISTER_PEOPLE);
    }

    @Test
    void someone_goes_by_another_name() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .when(NAN, new RenamePerson(NAN, words(8)))
                .records(new PersonRenamed(NAN, words(8)));
    }

    @Test
    void who_registers_people_may_rename_them() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .when(FACILITATOR, new RenamePerson(NAN, words(8)))
                .records(new PersonRenamed(NAN, words(8)));
    }

    @Test
    void nobody_else_renames_them() {
        ofAPerson()
                .given(FACILITATOR, registered())
                .when(KAIAKO, new RenamePerson(NAN, words(8)))
                .isRefused(GroundRule.A_NAME_IS_CHANGED_BY_ITS_OWNER_OR_BY_THOSE_WHO_REGISTER);
    }
}
