package nz.partnershipledger.command.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import nz.partnershipledger.command.base.About;
import nz.partnershipledger.command.base.MustBeSaid;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import org.jspecify.annotations.Nullable;

/** Something asked about a partner's leaving. */
public sealed interface LeavingCommand extends PartnershipCommand {
    /**
     * What it needs its actor to be allowed.
     *
     * @param standing who stands where now
     */
    default Need need(Standing standing) {
        return switch (this) {
            case LeavePartnership leave -> new Need.ToRecordALeaving(standing, leave.person());
            case WithdrawLeaving withdraw -> new Need.ToRecordALeaving(standing, withdraw.person());
            case AnswerLeaving _ -> new Need.ToAnswer(standing);
        };
    }

    /**
     * Records that a partner leaves; of an ākonga or whānau who did not say so themselves it asks them.
     *
     * @param partnership which partnership
     * @param person who leaves
     * @param reason why, if they say so
     * @param carriedBy who carries on what the leaver has promised and not yet done
     * @param whyNotAsked why they could not be asked
     * @param hasAnAccount whether they sign in, and can be asked; null where nobody looked
     * @param on the day they leave
     */
    @MustBeSaid
    record LeavePartnership(
            PartnershipId partnership,
            PersonId person,
            @About("person") @Nullable PersonalText reason,
            @Nullable PersonId carriedBy,
            @About("person") @Nullable PersonalText whyNotAsked,
            @JsonIgnore @Nullable Boolean hasAnAccount,
            @Today LocalDate on)
            implements LeavingCommand {
        /** The same of somebody of whom this is known. */
        LeavePartnership of(boolean anAccount) {
            return new LeavePartnership(partnership, person, reason, carriedBy, whyNotAsked, anAccount, on);
        }

        @Override
        public PersonId speaker(PersonId actor) {
            return person;
        }
    }

    /** Asks for somebody's leaving no more. */
    @MustBeSaid
    record WithdrawLeaving(
            PartnershipId partnership,
            PersonId person,
            @About("person") @Nullable PersonalText reason,
            @Today LocalDate on)
            implements LeavingCommand {}

    /**
     * Says yes or no to one's own leaving, for which another asked.
     *
     * @param asked the entry that asks
     * @param entry its version
     */
    record AnswerLeaving(
            PartnershipId partnership,
            LeavingAskedFor asked,
            long entry,
            boolean isSo,
            @Nullable PersonalText text,
            LocalDate on)
            implements LeavingCommand {}
}
