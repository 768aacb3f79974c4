package nz.partnershipledger.query.decision;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * How power over decisions was shared in a partnership: counts by role, the matters behind them, and who people feel decides.
 *
 * @param partnership the partnership
 * @param from the first day that counts; null for as early as there is anything
 * @param to the last day that counts; null for as late as there is anything
 * @param profile the counts
 * @param decidedAlone the matters that some decided without the others
 * @param objectedTo the matters to which someone objected
 * @param handedOver the matters that were left to others to decide
 * @param perceptionGap who each person feels decides, beside who decided as our record has it
 */
public record PowerSharingAnswer(
        PartnershipId partnership,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        PowerSharing profile,
        List<Matter> decidedAlone,
        List<Matter> objectedTo,
        List<Matter> handedOver,
        PerceptionGap perceptionGap) {
    /** Keeps its own copies. */
    public PowerSharingAnswer {
        decidedAlone = List.copyOf(decidedAlone);
        objectedTo = List.copyOf(objectedTo);
        handedOver = List.copyOf(handedOver);
    }

    /**
     * A matter, by its name.
     *
     * @param decision the matter
     * @param question what was to be decided: the words, or that and why they were removed
     * @param state where it stands
     * @param on the day it was decided, or, until then, proposed
     * @param objections what became of each objection to it
     */
    public record Matter(
            DecisionId decision, Text question, DecisionState state, LocalDate on, List<ObjectionBecame> objections) {
        /** Keeps its own copy of the objections. */
        public Matter {
            objections = List.copyOf(objections);
        }
    }

    /**
     * How power over decisions was shared across partnerships: counts alone, no names and no texts.
     *
     * @param cluster the cluster that was asked for; null for all within the reader's reach
     * @param from the first day that counts
     * @param to the last day that counts
     * @param partnerships how many partnerships are counted
     * @param profile the counts; what a role did is left out where it was done by fewer than three people besides the reader
     */
    public record Across(
            @Nullable String cluster,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long partnerships,
            PowerSharing profile) {}
}
