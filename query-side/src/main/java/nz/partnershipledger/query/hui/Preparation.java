package nz.partnershipledger.query.hui;

import java.util.List;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What is done for it beforehand.
 *
 * @param minuteTaker who writes the minutes, partner or not
 * @param agenda the items, in the order in which they were added
 * @param agendaShared each time that the agenda was shared
 * @param barriersRemoved what could have kept someone from taking part and was taken out of the way
 * @param answers what each said last to being asked to it, for the time that it has now
 */
public record Preparation(
        @Nullable PersonId minuteTaker,
        List<HuiRow.Item> agenda,
        List<HuiRow.AgendaShared> agendaShared,
        List<HuiRow.Said> barriersRemoved,
        List<HuiRow.Answered> answers) {
    /** Keeps its own copies. */
    public Preparation {
        agenda = List.copyOf(agenda);
        agendaShared = List.copyOf(agendaShared);
        barriersRemoved = List.copyOf(barriersRemoved);
        answers = List.copyOf(answers);
    }

    Preparation minutesBy(PersonId person) {
        return new Preparation(person, agenda, agendaShared, barriersRemoved, answers);
    }

    Preparation with(HuiRow.Item item) {
        return new Preparation(minuteTaker, Lists.plus(agenda, item), agendaShared, barriersRemoved, answers);
    }

    Preparation shared(HuiRow.AgendaShared shared) {
        return new Preparation(minuteTaker, agenda, Lists.plus(agendaShared, shared), barriersRemoved, answers);
    }

    Preparation without(HuiRow.Said barrier) {
        return new Preparation(minuteTaker, agenda, agendaShared, Lists.plus(barriersRemoved, barrier), answers);
    }

    Preparation answered(HuiRow.Answered answer) {
        return with(Lists.plus(
                answers.stream().filter(it -> !it.by().equals(answer.by())).toList(), answer));
    }

    /** What was said of another time says nothing of this one. */
    Preparation asked() {
        return with(List.of());
    }

    private Preparation with(List<HuiRow.Answered> now) {
        return new Preparation(minuteTaker, agenda, agendaShared, barriersRemoved, now);
    }
}
