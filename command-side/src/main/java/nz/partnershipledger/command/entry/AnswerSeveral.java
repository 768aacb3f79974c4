package nz.partnershipledger.command.entry;

import java.util.List;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnershipId;

/**
 * Says the same of several entries: of each in turn, of all of them or of none.
 *
 * @param partnership in which partnership
 * @param answers what is asked for each of them, in this order
 */
public record AnswerSeveral(PartnershipId partnership, List<Said> answers) implements PartnershipCommand {
    /**
     * Keeps its own copy.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link EntryRule#AN_ANSWER_NAMES_ITS_ENTRIES} if there is none
     */
    public AnswerSeveral {
        EntryRule.AN_ANSWER_NAMES_ITS_ENTRIES.check(!answers.isEmpty());
        answers = List.copyOf(answers);
    }
}
