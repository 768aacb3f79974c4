package nz.partnershipledger.command.draft;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.steps.Taking;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Records what a draft has become: each of its steps in turn, all of them or none.
 *
 * @param partnership whose hui it is
 * @param hui which hui
 * @param steps what is recorded, in this order
 */
public record ShareDraft(PartnershipId partnership, HuiId hui, List<Step> steps) implements PartnershipCommand {
    /** Keeps its own copy. */
    public ShareDraft {
        steps = List.copyOf(steps);
    }

    /**
     * One thing that is recorded.
     *
     * @param line the line of the draft that says it, if it is one line
     * @param field the field of that line that leads to it, if it is one of several
     * @param taking what is asked
     * @param words what those whom the line names say of it, with their own accounts
     * @param saidAloud who of them said so to whoever wrote it down
     */
    public record Step(
            @Nullable UUID line, String field, Taking taking, List<TheirWord> words, Set<PersonId> saidAloud) {
        /** Keeps its own copies. */
        public Step {
            words = List.copyOf(words);
            saidAloud = Set.copyOf(saidAloud);
        }

        /** What is asked. */
        public PartnershipCommand command() {
            return taking.command();
        }

        /** Does this step; where it is refused, the refusal names the line. */
        public void taken(Runnable step) {
            try {
                step.run();
            } catch (Refusal refusal) {
                throw line == null ? refusal : refusal.toldOf(nameOf(refusal.field()));
            }
        }

        private String nameOf(@Nullable String refused) {
            String within = field.isEmpty() ? refused : field;
            return within == null ? String.valueOf(line) : line + "." + within;
        }
    }
}
