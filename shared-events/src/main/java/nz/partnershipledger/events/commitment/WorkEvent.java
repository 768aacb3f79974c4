package nz.partnershipledger.events.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Begins;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/** A fact about work that was done beside what was promised. It counts in no ratio. */
public sealed interface WorkEvent extends PartnershipEvent {
    /** The work it is about. */
    WorkId work();

    @Override
    default WorkId thing() {
        return work();
    }

    @Override
    default Feature feature() {
        return Feature.COMMITMENT;
    }

    @Override
    default Audience audience() {
        return Audience.PARTNERSHIP;
    }

    /** One piece of work that nobody had promised; its text form is the bare UUID. */
    record WorkId(@JsonValue UUID value) implements Thing {
        /** Makes the id of this value. */
        @JsonCreator
        public WorkId {}

        /** Makes a new, random id, which tells nothing about what it names. */
        public static WorkId random() {
            return new WorkId(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Somebody did what nobody had promised.
     *
     * @param owedTo whom it was for, if it was for one person
     * @param confirmed whether they said so themselves
     */
    @Stored(name = "work-done", revision = 1)
    record WorkDone(
            PartnershipId partnership,
            WorkId work,
            PersonalText what,
            PersonId by,
            @Nullable PersonId owedTo,
            boolean confirmed,
            LocalDate on)
            implements WorkEvent, Begins, Binds {
        @Override
        public Set<PersonId> binds() {
            return Set.of(by);
        }
    }

    /** Somebody thanked for it; {@code to} is who did it. */
    @Stored(name = "work-thanked", revision = 1)
    record WorkThanked(PartnershipId partnership, WorkId work, PersonId by, PersonId to, LocalDate on)
            implements WorkEvent {}

    /** Somebody took their thanks back; {@code to} is who did it. */
    @Stored(name = "thanks-taken-back", revision = 1)
    record ThanksTakenBack(PartnershipId partnership, WorkId work, PersonId by, PersonId to, LocalDate on)
            implements WorkEvent {}
}
