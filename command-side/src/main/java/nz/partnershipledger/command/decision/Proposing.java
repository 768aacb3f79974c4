package nz.partnershipledger.command.decision;

import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.decision.DecisionCommand.AmendPlan;
import nz.partnershipledger.command.decision.DecisionCommand.ProposeDecision;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.PlanAmended;

/** How something may be proposed, and the plan amended. */
final class Proposing {
    private Proposing() {}

    static DecisionProposed propose(ProposeDecision command, Surroundings surroundings) {
        WhatAnEntryLinksToIsHere.check(surroundings, command.origin());
        ThisPersonIsNotAPartner.check(surroundings, command.origin(), command.proposedBy(), "proposedBy");
        ThisPersonIsNotAPartner.check(surroundings, command.origin(), command.neededBy(), "neededBy");
        NothingHappensBeforeItBegan.check(command.on(), surroundings.standing().formedOn());
        return new DecisionProposed(
                command.partnership(),
                command.decision(),
                command.question(),
                command.proposal(),
                command.proposedBy(),
                command.area(),
                command.neededBy(),
                command.origin(),
                command.on());
    }

    static PlanAmended amend(AmendPlan command, PersonId actor, Standing standing) {
        PersonId speaker = command.speaker(actor);
        ThisPersonIsNotAPartner.check(standing, speaker, "by");
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
        return new PlanAmended(command.partnership(), command.text(), speaker, speaker.equals(actor), command.on());
    }
}
