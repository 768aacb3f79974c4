package nz.partnershipledger.command.draft;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import nz.partnershipledger.command.base.Partner;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at the table of a hui whose minutes are being written.
 *
 * @param standing who stands where in the partnership
 * @param hui which hui
 * @param day the day on which it is held; what is said there of days is said on it
 * @param facilitator who facilitates it
 * @param minuteTaker who writes its minutes, if that was said
 * @param held whether it is recorded already who came
 * @param next the next hui that was called already, if there is one
 */
public record Table(
        Standing standing,
        HuiId hui,
        LocalDate day,
        PersonId facilitator,
        @Nullable PersonId minuteTaker,
        boolean held,
        @Nullable HuiId next) {
    /** Those who may be named in the draft by what they are called. */
    Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        standing.partners().stream().map(Partner::person).forEach(people::add);
        people.add(facilitator);
        if (minuteTaker != null) {
            people.add(minuteTaker);
        }
        return people;
    }

    /** Whether this person proofreads and shares the minutes. */
    boolean mayShare(PersonId person) {
        return person.equals(facilitator) || person.equals(minuteTaker);
    }

    /**
     * Refuses whoever does not proofread the minutes.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if they may write in the draft alone
     */
    public void checkMayShare(PersonId person) {
        DraftRule.ONLY_FACILITATOR_AND_MINUTE_TAKER_SHARE_THE_MINUTES.check(mayShare(person));
    }
}
