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
 */
public record Preparation(
        @Nullable PersonId minuteTaker,
        List<HuiRow.Item> agenda,
        List<HuiRow.AgendaShared> agendaShared,
        List<HuiRow.Said> barriersRemoved) {
    /** Keeps its own copies. */
    public Preparation {
        agenda = List.copyOf(agenda);
        agendaShared = List.copyOf(agendaShared);
        barriersRemoved = List.copyOf(barriersRemoved);
    }

    Preparation minutesBy(PersonId person) {
        return new Preparation(person, agenda, agendaShared, barriersRemoved);
    }

    Preparation with(HuiRow.Item item) {
        return new Preparation(minuteTaker, Lists.plus(agenda, item), agendaShared, barriersRemoved);
    }

    Preparation shared(HuiRow.AgendaShared shared) {
        return new Preparation(minuteTaker, agenda, Lists.plus(agendaShared, shared), barriersRemoved);
    }

    Preparation without(HuiRow.Said barrier) {
        return new Preparation(minuteTaker, agenda, agendaShared, Lists.plus(barriersRemoved, barrier));
    }
}
