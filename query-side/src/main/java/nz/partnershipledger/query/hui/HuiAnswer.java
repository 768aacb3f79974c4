package nz.partnershipledger.query.hui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * A hui. Each text is the words, or that and why they were removed.
 *
 * @param id the hui
 * @param partnership whose hui it is
 * @param purpose what it was called for
 * @param at when it begins, as it was agreed last
 * @param place where
 * @param facilitator who facilitates it
 * @param minuteTaker who writes the minutes, partner or not
 * @param agreedAt the hui at which it was agreed on
 * @param state how far it is
 * @param calledOn the day it was called
 * @param postponed each time that it was moved
 * @param cancelled that it is not going to be
 * @param agenda the items, in the order in which they were added
 * @param agendaShared each time that the agenda was shared
 * @param barriersRemoved what could have kept someone from taking part and was taken out of the way
 * @param answers what each said last to being asked to it, for the time that it has now
 * @param openedOn the day it began
 * @param heldOn the day it was held
 * @param present who came, partner or not
 * @param apologies who let the others know that they could not
 * @param invited who was asked to come, as far as that was said
 * @param confidentialityStatedOn the day on which it was said aloud what stays between them
 * @param minutes its minutes, once they are shared; what was recorded at it stands in the time line
 * @param corrections what was added to minutes that were not right
 * @param howItWas how it was for people
 * @param readiness what is ready for it
 * @param agendaCoverage which of the recommended parts are on the agenda
 * @param shapedBy who put items on the agenda
 * @param events the positions of the entries it is made of
 * @param links where what belongs to it is found
 */
public record HuiAnswer(
        HuiId id,
        PartnershipId partnership,
        HuiPurpose purpose,
        Instant at,
        @Nullable Text place,
        PersonId facilitator,
        @Nullable PersonId minuteTaker,
        @Nullable HuiId agreedAt,
        HuiState state,
        LocalDate calledOn,
        List<Postponed> postponed,
        @Nullable Cancelled cancelled,
        List<Item> agenda,
        List<HuiRow.AgendaShared> agendaShared,
        List<Said> barriersRemoved,
        List<Answered> answers,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate heldOn,
        Set<PersonId> present,
        Set<PersonId> apologies,
        Set<PersonId> invited,
        @Nullable LocalDate confidentialityStatedOn,
        @Nullable Minutes minutes,
        List<Said> corrections,
        List<Said> howItWas,
        Readiness readiness,
        AgendaCoverage agendaCoverage,
        List<Shaper> shapedBy,
        List<Long> events,
        Map<String, String> links) {
    /** Keeps its own copies. */
    public HuiAnswer {
        postponed = List.copyOf(postponed);
        agenda = List.copyOf(agenda);
        agendaShared = List.copyOf(agendaShared);
        barriersRemoved = List.copyOf(barriersRemoved);
        answers = List.copyOf(answers);
        present = Set.copyOf(present);
        apologies = Set.copyOf(apologies);
        invited = Set.copyOf(invited);
        corrections = List.copyOf(corrections);
        howItWas = List.copyOf(howItWas);
        shapedBy = List.copyOf(shapedBy);
        events = List.copyOf(events);
        links = Map.copyOf(links);
    }

    /** Tells one, with how it is prepared. */
    static HuiAnswer of(HuiRow it, HuiPreparation preparation, AnswersReading said) {
        PartnershipId where = it.partnership();
        return new HuiAnswer(
                it.hui(),
                where,
                it.called().purpose(),
                it.at(),
                Text.ifAny(where, it.called().place()),
                it.called().facilitator(),
                it.preparation().minuteTaker(),
                it.called().agreedAt(),
                it.state(),
                it.called().calledOn(),
                it.postponed().stream()
                        .map(moved ->
                                new Postponed(moved.from(), moved.to(), Text.ifAny(where, moved.reason()), moved.on()))
                        .toList(),
                it.cancelled() == null
                        ? null
                        : new Cancelled(
                                Text.ifAny(where, it.cancelled().reason()),
                                it.cancelled().next(),
                                it.cancelled().on()),
                it.preparation().agenda().stream()
                        .map(item -> new Item(
                                item.item(),
                                item.part(),
                                Text.ifAny(where, item.text()),
                                item.suggestedBy(),
                                item.confirmed(),
                                item.on()))
                        .toList(),
                it.preparation().agendaShared(),
                Said.of(it.preparation().barriersRemoved(), said, where),
                it.preparation().answers().stream()
                        .map(answer -> new Answered(
                                answer.by(),
                                answer.answer(),
                                Text.ifAny(where, answer.text()),
                                answer.on(),
                                answer.entry()))
                        .toList(),
                it.gathering().openedOn(),
                it.gathering().heldOn(),
                it.gathering().present(),
                it.gathering().apologies(),
                it.gathering().invited(),
                it.gathering().confidentialityStatedOn(),
                it.afterwards().minutes() == null
                        ? null
                        : new Minutes(
                                Text.ifAny(where, it.afterwards().minutes().notes()),
                                it.afterwards().minutes().parts().stream()
                                        .map(noted -> new Noted(noted.part(), Text.in(where, noted.text())))
                                        .toList(),
                                it.afterwards().minutes().proofreaders(),
                                it.afterwards().minutes().on(),
                                it.afterwards().minutes().entry()),
                Said.of(it.afterwards().corrections(), said, where),
                Said.of(it.afterwards().howItWas(), said, where),
                preparation.readiness(),
                preparation.coverage(),
                preparation.shapedBy(),
                it.events(),
                links(it));
    }

    private static Map<String, String> links(HuiRow row) {
        String partnership = "/api/partnerships/" + row.partnership();
        Map<String, String> links = new HashMap<>(Map.of(
                "self", partnership + "/hui/" + row.hui(),
                "voices", partnership + "/voices?hui=" + row.hui(),
                "goingWell", partnership + "/going-well?hui=" + row.hui(),
                "difficulties", partnership + "/difficulties?hui=" + row.hui(),
                "recorded", partnership + "/timeline?hui=" + row.hui()));
        if (row.called().agreedAt() != null) {
            links.put("agreedAt", partnership + "/hui/" + row.called().agreedAt());
        }
        return links;
    }

    /** That it was moved: from when, to when, why, and on which day. */
    public record Postponed(
            Instant from, Instant to, @Nullable Text reason, LocalDate on) {}

    /** That it is not going to be: why, which hui what was due at it fell to, and on which day that was said. */
    public record Cancelled(@Nullable Text reason, @Nullable HuiId next, LocalDate on) {}

    /**
     * An item of the agenda.
     *
     * @param id the item
     * @param part which part of the agenda it belongs to
     * @param text what it is about; without it, it is the recommended part itself
     * @param suggestedBy whose wish it is
     * @param confirmed whether they said so themselves
     * @param on the day it was added
     */
    public record Item(
            AgendaItemId id,
            AgendaPart part,
            @Nullable Text text,
            PersonId suggestedBy,
            boolean confirmed,
            LocalDate on) {}

    /**
     * What somebody said to being asked to it.
     *
     * @param by who
     * @param answer whether they can come
     * @param text what they said with it
     * @param on the day
     * @param entry the position at which the entry stands
     */
    public record Answered(
            PersonId by, Coming answer, @Nullable Text text, LocalDate on, long entry) {}

    /**
     * What somebody said of it.
     *
     * @param confirmed whether they said so themselves, or have confirmed it
     * @param answers what they say of what was written down for them
     * @param entry the position at which the entry stands
     */
    public record Said(
            Text text, PersonId by, boolean confirmed, List<EntryAnswer.Answered> answers, LocalDate on, long entry) {
        /** Keeps its own copy of the answers. */
        public Said {
            answers = List.copyOf(answers);
        }

        static List<Said> of(List<HuiRow.Said> several, AnswersReading said, PartnershipId where) {
            return several.stream()
                    .map(it -> new Said(
                            Text.in(where, it.text()),
                            it.by(),
                            said.isTheirs(it.entry(), it.confirmed()),
                            said.of(it.entry()),
                            it.on(),
                            it.entry()))
                    .toList();
        }
    }

    /**
     * Its minutes.
     *
     * @param notes what was said besides
     * @param parts what was said in parts of the agenda, in their order
     * @param proofreaders who proofread them
     * @param on the day on which they were shared
     * @param entry the position of that entry
     */
    public record Minutes(
            @Nullable Text notes, List<Noted> parts, Set<PersonId> proofreaders, LocalDate on, long entry) {
        /** Keeps its own copy of the parts. */
        public Minutes {
            parts = List.copyOf(parts);
        }
    }

    /** What was said in a part of the agenda. */
    public record Noted(AgendaPart part, Text text) {}

    /**
     * What is ready for a hui. A tick beside each, and no sum of them.
     *
     * @param agendaSharedDaysBefore how many days before the hui its agenda was shared first; null if it never was
     * @param akongaHeard whether an ākonga was heard for it, before it; null where none takes part
     * @param whanauHeard whether someone of the whānau was heard for it, before it; null where none takes part
     * @param akongaConfirmed whether one such voice of an ākonga is confirmed; null where none takes part
     * @param whanauConfirmed whether one such voice of the whānau is confirmed; null where none takes part
     * @param minuteTakerNamed whether it is known who writes the minutes
     * @param nextDateSet whether the hui after it is called
     */
    public record Readiness(
            @Nullable Long agendaSharedDaysBefore,
            @Nullable Boolean akongaHeard,
            @Nullable Boolean whanauHeard,
            @Nullable Boolean akongaConfirmed,
            @Nullable Boolean whanauConfirmed,
            boolean minuteTakerNamed,
            boolean nextDateSet) {}

    /**
     * Which of the recommended parts are on the agenda.
     *
     * @param covered those that are, in their order
     * @param missing those that are not
     */
    public record AgendaCoverage(List<AgendaPart> covered, List<AgendaPart> missing) {
        /** Keeps its own copies. */
        public AgendaCoverage {
            covered = List.copyOf(covered);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Someone who put items on the agenda.
     *
     * @param person who
     * @param role what they are in the partnership; null where they are no partner
     * @param items how many items are their wish
     */
    public record Shaper(PersonId person, @Nullable PartnerRole role, long items) {}
}
