package nz.partnershipledger.command.decision;

import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.decision.DecisionCommand.ConfirmDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.DrawDecisionMap;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.DecisionMapDrawn;

/** How a decision map may be drawn and confirmed. */
final class Mapping {
    private Mapping() {}

    static DecisionMapDrawn draw(DrawDecisionMap command, PersonId actor, Standing standing) {
        DecisionRule.A_DECISION_MAP_NAMES_AN_AREA.check(!command.areas().isEmpty());
        PersonId whose = command.speaker(actor);
        ThisPersonIsNotAPartner.check(standing, whose, "by");
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
        return new DecisionMapDrawn(
                command.partnership(), command.map(), whose, command.areas(), whose.equals(actor), command.on());
    }

    static DecisionMapConfirmed confirm(ConfirmDecisionMap command, DrawnMap map, PersonId actor) {
        DecisionRule.ONLY_WHOSE_MAP_IT_IS_CONFIRMS_IT.check(map.whose().equals(actor));
        DecisionRule.ONLY_AN_UNCONFIRMED_MAP_IS_CONFIRMED.check(!map.confirmed());
        NothingHappensBeforeItBegan.check(command.on(), map.on());
        return new DecisionMapConfirmed(command.partnership(), command.map(), actor, command.on());
    }
}
