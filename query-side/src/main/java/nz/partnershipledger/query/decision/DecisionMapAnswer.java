package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;

/**
 * Who someone feels decides.
 *
 * @param id the map
 * @param partnership the partnership
 * @param by whose it is
 * @param areas who decides in each area that they spoke of
 * @param confirmed whether they drew it themselves, or have confirmed it
 * @param answers what they say of it, where another drew it for them
 * @param on the day it was drawn
 * @param latest whether it is the latest of this person
 */
public record DecisionMapAnswer(
        DecisionMapId id,
        PartnershipId partnership,
        PersonId by,
        Map<DecisionArea, Decider> areas,
        boolean confirmed,
        List<EntryAnswer.Answered> answers,
        LocalDate on,
        boolean latest) {
    /** Keeps its own copies. */
    public DecisionMapAnswer {
        answers = List.copyOf(answers);
        areas = Map.copyOf(areas);
    }

    static DecisionMapAnswer of(DecisionMapRow it, Collection<DecisionMapRow> latest, AnswersReading said) {
        return new DecisionMapAnswer(
                it.map(),
                it.partnership(),
                it.person(),
                it.areas(),
                said.isTheirs(it.entry(), it.confirmed()),
                said.of(it.entry()),
                it.drawnOn(),
                latest.contains(it));
    }
}
