package nz.partnershipledger.command.hui;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.command.base.Known;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.MayBePrivate;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Something asked about one hui. */
public sealed interface GatheringCommand extends HuiCommand {
    /** The hui it is about. */
    HuiId hui();

    /**
     * Calls a hui.
     *
     * @param at when it begins
     * @param facilitator who facilitates it, or null for the facilitator of the partnership
     * @param minuteTaker who writes the minutes, partner or not, if that is known
     * @param agreedAt the hui at which it was agreed on, if it was
     */
    record CallHui(
            PartnershipId partnership,
            @Made HuiId hui,
            HuiPurpose purpose,
            Instant at,
            @Nullable PersonalText place,
            @Nullable PersonId facilitator,
            @Known @Nullable PersonId minuteTaker,
            @Nullable HuiId agreedAt,
            @Today LocalDate on)
            implements GatheringCommand {}

    /** Names who is going to write the minutes, partner or not. */
    record NameMinuteTaker(
            PartnershipId partnership,
            HuiId hui,
            @JsonProperty("person") @Known PersonId minuteTaker,
            @Today LocalDate on)
            implements GatheringCommand {}

    /** Says that the agenda was shared. */
    record ShareAgenda(
            PartnershipId partnership,
            HuiId hui,
            @Known Set<PersonId> to,
            @Today LocalDate on) implements GatheringCommand {
        /** Keeps its own copy. */
        public ShareAgenda {
            to = Set.copyOf(to);
        }
    }

    /** Puts an item on the agenda. Without a text it is the recommended part itself. */
    record AddAgendaItem(
            PartnershipId partnership,
            HuiId hui,
            @Made AgendaItemId item,
            AgendaPart part,
            @Nullable PersonalText text,
            @Nullable PersonId by,
            @Today LocalDate on)
            implements GatheringCommand {}

    /** Says that something was taken out of the way that could have kept someone from taking part. */
    record RemoveAccessBarrier(
            PartnershipId partnership,
            HuiId hui,
            PersonalText what,
            @Nullable PersonId by,
            @Today LocalDate on) implements GatheringCommand {}

    /** Says for oneself whether one can come to a hui. */
    record AnswerHui(
            PartnershipId partnership,
            HuiId hui,
            Coming answer,
            @Nullable PersonalText text,
            @Today LocalDate on) implements GatheringCommand {}

    /** Moves a hui to another time. */
    record PostponeHui(
            PartnershipId partnership,
            HuiId hui,
            Instant to,
            @Nullable PersonalText reason,
            @Today LocalDate on) implements GatheringCommand {}

    /** Cancels a hui. */
    record CancelHui(
            PartnershipId partnership,
            HuiId hui,
            @Nullable PersonalText reason,
            @Today LocalDate on) implements GatheringCommand {}

    /** Opens a hui: from now on its minutes are written. */
    record OpenHui(
            PartnershipId partnership, HuiId hui, @Today LocalDate on) implements GatheringCommand {}

    /** Says that a hui was held, who came, partner or not, and who was asked to come, as far as that is said. */
    record HoldHui(
            PartnershipId partnership,
            HuiId hui,
            @Known Set<PersonId> present,
            @Known @OrElse Set<PersonId> apologies,
            @Known @OrElse Set<PersonId> invited,
            @Today LocalDate on)
            implements GatheringCommand {
        /** Keeps its own copies. */
        public HoldHui {
            present = Set.copyOf(present);
            apologies = Set.copyOf(apologies);
            invited = Set.copyOf(invited);
        }
    }

    /** Says that what stays between them was said aloud. */
    record StateConfidentiality(
            PartnershipId partnership,
            HuiId hui,
            @Nullable PersonId by,
            @Today LocalDate on) implements GatheringCommand {}

    /**
     * Shares the minutes with every partner.
     *
     * @param parts what was said in parts of the agenda, which the draft of a hui alone tells apart
     */
    record ShareMinutes(
            PartnershipId partnership,
            HuiId hui,
            @Nullable PersonalText notes,
            @JsonIgnore @Nullable Map<AgendaPart, PersonalText> parts,
            @OrElse Set<PersonId> proofreaders,
            @Today LocalDate on)
            implements GatheringCommand {
        /** Keeps its own copy. */
        public ShareMinutes {
            parts = parts == null ? null : Map.copyOf(parts);
            proofreaders = Set.copyOf(proofreaders);
        }
    }

    /** Adds something to minutes that are not right. */
    record CorrectMinutes(
            PartnershipId partnership,
            HuiId hui,
            PersonalText text,
            @Today LocalDate on) implements GatheringCommand {}

    /** Says how a hui was for someone. */
    record ReflectOnHui(
            PartnershipId partnership,
            HuiId hui,
            PersonalText text,
            @Nullable PersonId by,
            @Today LocalDate on,
            @OrElse("PARTNERSHIP") Audience audience)
            implements GatheringCommand, MayBePrivate {}
}
