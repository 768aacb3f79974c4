package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.commitment.WorkEvent.ThanksTakenBack;
import nz.partnershipledger.events.commitment.WorkEvent.WorkDone;
import nz.partnershipledger.events.commitment.WorkEvent.WorkId;
import nz.partnershipledger.events.commitment.WorkEvent.WorkThanked;
import org.jspecify.annotations.Nullable;

/** The work of one partnership that nobody had promised. To decide looks at it and changes nothing. */
public final class Works {
    private final Map<WorkId, Work> works = new LinkedHashMap<>();

    /** Makes a history without such work. */
    public Works() {
        this(List.of());
    }

    /** Restores what a snapshot holds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Works(List<Work> snapshot) {
        snapshot.forEach(it -> works.put(it.id(), it));
    }

    @JsonValue
    List<Work> inSnapshot() {
        return List.copyOf(works.values());
    }

    /**
     * What the rules need to know of one piece of work.
     *
     * @param thankedBy who ever thanked for it
     * @param takenBackBy who of them took that back
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Work(
            WorkId id,
            PersonId by,
            @Nullable PersonId owedTo,
            LocalDate on,
            Set<PersonId> thankedBy,
            Set<PersonId> takenBackBy) {
        Work thanked(PersonId person) {
            return new Work(id, by, owedTo, on, People.of(thankedBy, person), takenBackBy);
        }

        Work takenBack(PersonId person) {
            return new Work(id, by, owedTo, on, thankedBy, People.of(takenBackBy, person));
        }

        boolean hasThanksOf(PersonId person) {
            return thankedBy.contains(person) && !takenBackBy.contains(person);
        }

        boolean isThankedForBy(PersonId person) {
            return !by.equals(person) && (owedTo == null || owedTo.equals(person));
        }
    }

    /** Something asked about work that nobody had promised. */
    public sealed interface WorkCommand extends PartnershipCommand {
        @Override
        LocalDate on();

        /** Says that somebody did it; by the actor, unless it was another. */
        record RecordWork(
                PartnershipId partnership,
                @Made WorkId work,
                PersonalText what,
                @Nullable PersonId by,
                @JsonProperty("for") @Nullable PersonId owedTo,
                @Today LocalDate on)
                implements WorkCommand {
            @Override
            public PersonId speaker(PersonId actor) {
                return by == null ? actor : by;
            }
        }

        /** Thanks for it. */
        record ThankForWork(
                PartnershipId partnership,
                WorkId work,
                @Today LocalDate on) implements WorkCommand {}

        /** Takes one's thanks for it back. */
        record TakeThanksBack(
                PartnershipId partnership,
                WorkId work,
                @Today LocalDate on) implements WorkCommand {}
    }

    /**
     * Decides what a command records.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if a rule does not allow it
     */
    public List<WorkEvent> decide(WorkCommand command, Acting acting, Standing standing) {
        return List.of(
                switch (command) {
                    case WorkCommand.RecordWork it -> done(it, acting.person(), standing);
                    case WorkCommand.ThankForWork it -> thanked(it, acting.person());
                    case WorkCommand.TakeThanksBack it -> takenBack(it, acting.person());
                });
    }

    private static WorkDone done(WorkCommand.RecordWork it, PersonId actor, Standing standing) {
        PersonId by = it.speaker(actor);
        ThisPersonIsNotAPartner.check(standing, by, "by");
        ThisPersonIsNotAPartner.check(standing, it.owedTo(), "for");
        NothingHappensBeforeItBegan.check(it.on(), standing.formedOn());
        return new WorkDone(it.partnership(), it.work(), it.what(), by, it.owedTo(), by.equals(actor), it.on());
    }

    private WorkThanked thanked(WorkCommand.ThankForWork it, PersonId actor) {
        Work work = work(it.work());
        CommitmentRule.THE_ONE_IT_WAS_FOR_THANKS.check(work.isThankedForBy(actor));
        CommitmentRule.THANKS_ARE_SAID_ONCE.check(!work.thankedBy().contains(actor));
        NothingHappensBeforeItBegan.check(it.on(), work.on());
        return new WorkThanked(it.partnership(), it.work(), actor, work.by(), it.on());
    }

    private ThanksTakenBack takenBack(WorkCommand.TakeThanksBack it, PersonId actor) {
        Work work = work(it.work());
        CommitmentRule.THERE_ARE_NO_THANKS_TO_TAKE_BACK.check(work.hasThanksOf(actor));
        NothingHappensBeforeItBegan.check(it.on(), work.on());
        return new ThanksTakenBack(it.partnership(), it.work(), actor, work.by(), it.on());
    }

    private Work work(WorkId id) {
        Work work = works.get(id);
        if (work == null) {
            throw CommitmentRule.NO_SUCH_WORK.refusal();
        }
        return work;
    }

    /** Takes in what has happened. */
    public void on(WorkEvent event) {
        switch (event) {
            case WorkDone it ->
                works.put(it.work(), new Work(it.work(), it.by(), it.owedTo(), it.on(), Set.of(), Set.of()));
            case WorkThanked it -> works.computeIfPresent(it.work(), (_, work) -> work.thanked(it.by()));
            case ThanksTakenBack it -> works.computeIfPresent(it.work(), (_, work) -> work.takenBack(it.by()));
        }
    }
}
