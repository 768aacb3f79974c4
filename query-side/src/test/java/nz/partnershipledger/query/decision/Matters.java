package nz.partnershipledger.query.decision;

import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.text;

import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.DecisionReviewed;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.hui.VoiceHeard;
import org.jspecify.annotations.Nullable;

/** Facts about made-up matters. */
final class Matters {
    private Matters() {}

    static DecisionProposed proposed(DecisionId id, PersonId by, @Nullable DecisionArea area, int on) {
        return new DecisionProposed(
                PARTNERSHIP, id, text("which books"), text("large print"), by, area, Set.of(), Origin.UNSAID, day(on));
    }

    static StanceTaken stood(DecisionId id, PersonId by, Stance stance, int on) {
        return new StanceTaken(PARTNERSHIP, id, by, stance, text("because"), true, day(on), Audience.PARTNERSHIP);
    }

    static OutcomeWished wished(DecisionId id, PersonId by, int on) {
        return new OutcomeWished(
                PARTNERSHIP, id, by, text("that reading is a joy"), true, day(on), Audience.PARTNERSHIP);
    }

    static DecisionHandedOver handedOver(DecisionId id, PersonId by, int on, PersonId... to) {
        return new DecisionHandedOver(PARTNERSHIP, id, Set.of(to), null, by, day(on));
    }

    static DecisionMade made(DecisionId id, DecidedHow how, int on, PersonId... by) {
        return new DecisionMade(PARTNERSHIP, id, how, Set.of(by), Set.of(), text("large print"), day(on + 10), day(on));
    }

    static DecisionReviewed reviewed(DecisionId id, Finding finding, PersonId by, int on) {
        return new DecisionReviewed(PARTNERSHIP, id, finding, text("as we found"), by, Set.of(), day(on));
    }

    static VoiceHeard heard(PersonId whose, int on) {
        return new VoiceHeard(
                PARTNERSHIP,
                VoiceId.random(),
                whose,
                VoiceGathering.CONVERSATION,
                VoiceSharing.HEARD_ONLY,
                null,
                null,
                true,
                day(on),
                Audience.PARTNERSHIP);
    }

    static DecisionMapDrawn drew(PersonId by, int on, Map<DecisionArea, Decider> areas) {
        return new DecisionMapDrawn(PARTNERSHIP, DecisionMapId.random(), by, areas, true, day(on));
    }
}
