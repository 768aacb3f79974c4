package nz.partnershipledger.command.partnership;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeFacilitator;
import nz.partnershipledger.command.partnership.StandingCommand.ChangeTier;
import nz.partnershipledger.command.partnership.StandingCommand.RenamePartnership;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.partnership.TierChanged;

/** What may change about who stands where. */
public final class Partnerships {
    private Partnerships() {}

    /** Decides what forming a partnership records. */
    public static List<StandingEvent> form(FormPartnership command) {
        return List.of(new PartnershipFormed(
                command.partnership(),
                command.label(),
                command.cluster(),
                command.kura(),
                command.kind(),
                command.tier(),
                command.facilitator(),
                command.facilitatorRole(),
                command.formedOn()));
    }

    /** Decides what this command records, with who stands where now. */
    public static List<StandingEvent> decide(StandingCommand command, Standing standing) {
        return switch (command) {
            case AddPartner add -> List.of(add(add, standing));
            case ChangeFacilitator change -> changeFacilitator(change, standing);
            case ChangeTier change -> List.of(changeTier(change, standing));
            case RenamePartnership rename -> List.of(rename(rename, standing));
        };
    }

    private static PartnerJoined add(AddPartner command, Standing standing) {
        PartnershipRule.THIS_PERSON_IS_ALREADY_A_PARTNER.check(!standing.isPartner(command.person()));
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
        return new PartnerJoined(
                command.partnership(),
                command.person(),
                command.role(),
                command.discipline(),
                command.brings(),
                null,
                command.toldBy(),
                command.saidYes(),
                command.on());
    }

    private static List<StandingEvent> changeFacilitator(ChangeFacilitator command, Standing standing) {
        PartnershipRule.A_CHANGE_OF_FACILITATOR_IS_AGREED.check(
                !command.agreedBy().isEmpty() || command.whyNotAsked() != null);
        PartnerRole joinsAs = standing.isPartner(command.to()) ? null : command.joinsAs();
        if (joinsAs == null) {
            ThisPersonIsNotAPartner.check(standing, command.to(), "to");
        }
        ThisPersonIsNotAPartner.check(standing, command.agreedBy(), "agreedBy");
        PartnershipRule.THIS_PERSON_ALREADY_FACILITATES.check(!standing.isFacilitator(command.to()));
        Set<PersonId> whanau = standing.whanau();
        PartnershipRule.WHO_AGREED_WAS_ASKED.check(
                command.whyNotAsked() == null || Collections.disjoint(whanau, command.agreedBy()));
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
        FacilitatorChanged changed = new FacilitatorChanged(
                command.partnership(),
                standing.facilitator(),
                command.to(),
                command.agreedBy(),
                whanau,
                command.whyNotAsked(),
                command.on());
        return joinsAs == null
                ? List.of(changed)
                : List.of(
                        add(
                                new AddPartner(
                                        command.partnership(),
                                        command.to(),
                                        joinsAs,
                                        null,
                                        null,
                                        null,
                                        false,
                                        command.on()),
                                standing),
                        changed);
    }

    private static TierChanged changeTier(ChangeTier command, Standing standing) {
        PartnershipRule.THE_PARTNERSHIP_IS_ALREADY_ON_THIS_TIER.check(command.tier() != standing.tier());
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
        return new TierChanged(
                command.partnership(), command.tier(), command.reason(), standing.akongaAndWhanau(), command.on());
    }

    private static PartnershipRenamed rename(RenamePartnership command, Standing standing) {
        ThisPersonIsNotAPartner.check(standing, command.agreedBy(), "agreedBy");
        PartnershipRule.THE_PARTNERSHIP_IS_ALREADY_CALLED_THIS.check(
                !standing.label().equals(command.sameAs()));
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
        return new PartnershipRenamed(
                command.partnership(), command.label(), command.agreedBy(), standing.whanau(), command.on());
    }
}
