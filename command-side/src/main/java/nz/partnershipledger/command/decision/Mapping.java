package nz.partnershipledger.command.decision;

import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.DecisionMapDrawn;

/** How a decision map may be drawn and confirmed. */
final class Mapping {
    private Mapping() {}

    static DecisionMapDrawn draw(DrawDecisionMap command, PersonId actor, Standing standing) {
        ADecisionMapNamesAnArea.check(!command.areas().isEmpty());
        PersonId whose = command.speaker(actor);
        ThisPersonIsNotAPartner.check(standing, whose, "by");
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
        return new DecisionMapDrawn(
                command.partnership(), command.map(), whose, command.areas(), whose.equals(actor), command.on());
    }

    static DecisionMapConfirmed confirm(ConfirmDecisionMap command, DrawnMap map, PersonId actor) {
        OnlyWhoseMapItIsConfirmsIt.check(map.whose().equals(actor));
        OnlyAnUnconfirmedMapIsConfirmed.check(!map.confirmed());
        NothingHappensBeforeItBegan.check(command.on(), map.on());
        return new DecisionMapConfirmed(command.partnership(), command.map(), actor, command.on());
    }
}
