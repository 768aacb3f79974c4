package nz.partnershipledger.command.partnership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.AName;
import nz.partnershipledger.command.base.About;
import nz.partnershipledger.command.base.Known;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeFacilitator;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeTier;
import nz.partnershipledger.command.partnership.StandingCommand.RenamePartnership;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import org.jspecify.annotations.Nullable;

/** Something asked about who stands where in a partnership that has formed. */
public sealed interface StandingCommand extends PartnershipCommand {
    /**
     * What it needs its actor to be allowed.
     *
     * @param standing who stands where now
     */
    default Need need(Standing standing) {
        return switch (this) {
            case AddPartner _, ChangeFacilitator _ -> new Need.ToChangeWhoTakesPart(standing);
            case ChangeTier _ -> new Need.ToRecord(standing);
            case RenamePartnership _ -> new Need.ToCallAPartnershipOtherwise(standing);
        };
    }

    /**
     * Makes someone a partner, in a role, perhaps with a discipline and with what they bring.
     *
     * @param toldBy who told them, if that is said
     * @param saidYes whether they said yes
     */
    record AddPartner(
            PartnershipId partnership,
            @Known PersonId person,
            PartnerRole role,
            @About("person") @AName @Nullable PersonalText discipline,
            @About("person") @Nullable PersonalText brings,
            @Known @Nullable PersonId toldBy,
            @OrElse("false") boolean saidYes,
            @Today LocalDate on)
            implements StandingCommand {}

    /**
     * Lets another facilitate from now on, as those named agreed.
     *
     * @param joinsAs what they join as where they do not take part yet; null where they have to
     * @param whyNotAsked why whānau could not be asked
     */
    record ChangeFacilitator(
            PartnershipId partnership,
            @Known PersonId to,
            @Nullable PartnerRole joinsAs,
            @OrElse Set<PersonId> agreedBy,
            @Nullable PersonalText whyNotAsked,
            @Today LocalDate on)
            implements StandingCommand {
        /** Keeps its own copy of those who agreed. */
        public ChangeFacilitator {
            agreedBy = Set.copyOf(agreedBy);
        }
    }

    /** Changes the tier of support. */
    record ChangeTier(
            PartnershipId partnership,
            Tier tier,
            @Nullable PersonalText reason,
            @Today LocalDate on) implements StandingCommand {}

    /**
     * Calls the partnership otherwise from now on.
     *
     * @param agreedBy who agreed, as far as that is said
     * @param sameAs the label in words no other than these, if it is called so when this is asked
     */
    record RenamePartnership(
            PartnershipId partnership,
            @AName PersonalText label,
            @OrElse Set<PersonId> agreedBy,
            @JsonIgnore @Nullable TextId sameAs,
            @Today LocalDate on)
            implements StandingCommand {
        /** Keeps its own copy of those who agreed. */
        public RenamePartnership {
            agreedBy = Set.copyOf(agreedBy);
        }

        /** The same, of words in which this label stands already. */
        RenamePartnership sameAs(@Nullable TextId present) {
            return new RenamePartnership(partnership, label, agreedBy, present, on);
        }
    }
}
