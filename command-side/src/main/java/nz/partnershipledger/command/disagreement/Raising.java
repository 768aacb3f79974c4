package nz.partnershipledger.command.disagreement;

import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.WordExplained;

/** How a difference may be raised, and a word explained. */
final class Raising {
    private Raising() {}

    static DisagreementRaised raise(RaiseDisagreement command, Surroundings surroundings) {
        DisagreementRule.A_DIFFERENCE_IS_BETWEEN_AT_LEAST_TWO.check(
                command.between().size() > 1);
        WhatAnEntryLinksToIsHere.check(surroundings, command.origin());
        ThisPersonIsNotAPartner.check(surroundings, command.origin(), command.between(), "between");
        ThisPersonIsNotAPartner.check(surroundings, command.origin(), command.raisedBy(), "raisedBy");
        NothingHappensBeforeItBegan.check(command.on(), surroundings.standing().formedOn());
        return new DisagreementRaised(
                command.partnership(),
                command.disagreement(),
                command.topic(),
                command.about(),
                command.between(),
                command.raisedBy(),
                command.origin(),
                command.on());
    }

    static WordExplained explain(ExplainWord command, PersonId actor, Standing standing) {
        PersonId speaker = command.speaker(actor);
        ThisPersonIsNotAPartner.check(standing, speaker, "by");
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
        return new WordExplained(
                command.partnership(), command.word(), command.meaning(), speaker, speaker.equals(actor), command.on());
    }
}
