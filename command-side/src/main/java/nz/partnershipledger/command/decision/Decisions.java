package nz.partnershipledger.command.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.decision.AboutAMatter.MakeDecision;
import nz.partnershipledger.command.decision.DecisionCommand.AmendPlan;
import nz.partnershipledger.command.decision.DecisionCommand.ConfirmDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.DrawDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.ProposeDecision;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.MapEvent;
import nz.partnershipledger.events.decision.MatterEvent;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.entry.EntryWidened;
import org.jspecify.annotations.Nullable;

/** The matters and the decision maps of one partnership. To decide changes nothing; only what has happened does. */
public final class Decisions {
    private final Map<DecisionId, Matter> matters = new LinkedHashMap<>();
    private final Map<DecisionMapId, DrawnMap> maps = new LinkedHashMap<>();

    /** Makes a history in which nothing has been proposed. */
    public Decisions() {}

    /** All of it, as a snapshot holds it. */
    record InSnapshot(List<Matter> matters, List<DrawnMap> maps) {}

    /** Restores what a snapshot holds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Decisions(InSnapshot snapshot) {
        snapshot.matters.forEach(it -> matters.put(it.id(), it));
        snapshot.maps.forEach(it -> maps.put(it.id(), it));
    }

    @JsonValue
    InSnapshot inSnapshot() {
        return new InSnapshot(List.copyOf(matters.values()), List.copyOf(maps.values()));
    }

    /** Whether there is this one. */
    public boolean has(DecisionId id) {
        return matters.containsKey(id);
    }

    /** The hui that what is asked about came up at, or null if it came up at none, or is not known. */
    public @Nullable HuiId huiOf(DecisionCommand command) {
        return switch (command) {
            case ProposeDecision propose -> propose.origin().hui();
            case AboutAMatter about -> {
                Matter matter = matters.get(about.decision());
                yield matter == null ? null : matter.hui();
            }
            case DrawDecisionMap _, ConfirmDecisionMap _, AmendPlan _ -> null;
        };
    }

    /**
     * Decides what a command records.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if a rule does not allow it
     */
    public List<PartnershipEvent> decide(DecisionCommand command, Acting acting, Surroundings surroundings) {
        List<EntryWidened> widened = command instanceof MakeDecision make
                ? new Deciding(matter(make), acting.person(), surroundings).widened(make.on())
                : List.of();
        return Stream.concat(Stream.of(event(command, acting, surroundings)), widened.stream())
                .toList();
    }

    private DecisionEvent event(DecisionCommand command, Acting acting, Surroundings surroundings) {
        return switch (command) {
            case ProposeDecision propose -> {
                DecisionRule.THIS_DECISION_IS_ALREADY_RECORDED.check(!has(propose.decision()));
                yield Proposing.propose(propose, surroundings);
            }
            case AboutAMatter about -> new Deciding(matter(about), acting.person(), surroundings).decide(about);
            case DrawDecisionMap draw -> {
                DecisionRule.THIS_DECISION_MAP_IS_ALREADY_RECORDED.check(!maps.containsKey(draw.map()));
                yield Mapping.draw(draw, acting.person(), surroundings.standing());
            }
            case ConfirmDecisionMap confirm -> Mapping.confirm(confirm, map(confirm), acting.person());
            case AmendPlan amend -> Proposing.amend(amend, acting.person(), surroundings.standing());
        };
    }

    private Matter matter(AboutAMatter command) {
        Matter matter = matters.get(command.decision());
        if (matter == null) {
            throw DecisionRule.NO_SUCH_DECISION.refusal();
        }
        return matter;
    }

    private DrawnMap map(ConfirmDecisionMap command) {
        DrawnMap map = maps.get(command.map());
        if (map == null) {
            throw DecisionRule.NO_SUCH_DECISION_MAP.refusal();
        }
        return map;
    }

    /**
     * Takes in what has happened.
     *
     * @param event what happened
     * @param version its version in this history, counted from 1
     */
    public void on(DecisionEvent event, long version) {
        switch (event) {
            case DecisionProposed proposed -> matters.put(proposed.decision(), Matter.begun(proposed));
            case MatterEvent later -> matters.computeIfPresent(later.decision(), (_, it) -> it.after(later, version));
            case DecisionMapDrawn drawn -> maps.put(drawn.map(), DrawnMap.begun(drawn));
            case MapEvent later -> maps.computeIfPresent(later.map(), (_, it) -> it.after(later));
            case PlanAmended _ -> {}
        }
    }

    /** Takes in whether something is so: where not, a stance is none, and what was handed over is back with whoever proposed it. */
    public void on(AnswerEvent answer) {
        matters.replaceAll((_, it) -> it.after(answer));
    }
}
