package nz.partnershipledger.query.commitment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.LinkId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.commitment.ChangeAskedFor.Change;
import nz.partnershipledger.events.commitment.Reason;
import nz.partnershipledger.query.list.InOrder;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.partnership.Agreed;
import org.jspecify.annotations.Nullable;

/**
 * What {@code GET /follow-through} answers.
 *
 * @param items the promises on this page
 * @param nextCursor where the next page begins; null on the last
 * @param total how many promises there are on all pages
 * @param summary the figures of all pages; null where they would be those of another person
 */
public record FollowThroughAnswer(
        List<Item> items,
        @Nullable String nextCursor,
        long total,
        @Nullable Summary summary) {
    /** Keeps its own copy of the promises. */
    public FollowThroughAnswer {
        items = List.copyOf(items);
    }

    static FollowThroughAnswer of(Page<Item> page, @Nullable Summary summary) {
        return new FollowThroughAnswer(page.items(), page.nextCursor(), page.total(), summary);
    }

    /**
     * A promise with one holder.
     *
     * @param commitment the promise
     * @param partnership the partnership it was made in
     * @param what what was promised: the words, or that and why they were removed
     * @param asMinuted whom the minutes named, where that is not simply the promiser
     * @param promiser who promised it, or was asked to
     * @param suggestedBy who suggested it
     * @param owedTo whom it is for
     * @param recordedBy who recorded it
     * @param promisedOn when it was taken on; null while it is proposed
     * @param firstDue the first day named
     * @param due the day agreed last
     * @param dueAtHui the hui that it is due at, if it is due at one; without a {@code due} it waits for another to be called
     * @param moves how often an agreed day was changed; that a hui was moved is not counted
     * @param status where it stands
     * @param overdue whether it is overdue on the day looked at
     * @param keptOn the day it was done
     * @param keptLate whether that was late
     * @param reason the reason given last, if the reader may know it
     * @param reasonGiven whether a reason was given
     * @param support what support was offered last, if the reader may know it
     * @param promiseConfirmed whether the promiser made or confirmed it personally
     * @param disputed whether someone sees the keeping differently
     * @param link what binds it to promises made together with it
     * @param origin what it sprang from
     * @param audience {@code PARTNERSHIP}, {@code PRIVATE}, or the people who may read it
     * @param events the positions of the entries it is made of
     * @param changeAskedFor the change that another asked for and that waits for the promiser's word, if one does
     * @param confirmed whether all have confirmed it whom the entry binds by which it stands as it does: a keep, a miss, a release or another
     *     day; null where none does
     * @param notSo who of them says that it is not so
     * @param readBack to whom without an account it was read back, and who has not said themselves whether it is so
     * @param fromMinutes whether it was taken from a file of minutes
     * @param notLookedAt whether it is past on the day looked at, and known from a file of minutes alone
     */
    public record Item(
            CommitmentId commitment,
            PartnershipId partnership,
            Text what,
            @Nullable Text asMinuted,
            PersonId promiser,
            @Nullable PersonId suggestedBy,
            @JsonProperty("for") @Nullable PersonId owedTo,
            PersonId recordedBy,
            @Nullable LocalDate promisedOn,
            @Nullable LocalDate firstDue,
            @Nullable LocalDate due,
            @Nullable HuiId dueAtHui,
            int moves,
            CommitmentStatus status,
            boolean overdue,
            @Nullable LocalDate keptOn,
            boolean keptLate,
            @Nullable Text reason,
            boolean reasonGiven,
            @Nullable Text support,
            boolean promiseConfirmed,
            boolean disputed,
            @Nullable LinkId link,
            Origin origin,
            Object audience,
            List<Long> events,
            @Nullable AskedChange changeAskedFor,
            @Nullable Boolean confirmed,
            List<PersonId> notSo,
            List<ReadBack> readBack,
            boolean fromMinutes,
            boolean notLookedAt) {
        /** Keeps its own copies. */
        public Item {
            events = List.copyOf(events);
            notSo = List.copyOf(notSo);
            readBack = List.copyOf(readBack);
        }

        /**
         * Tells one.
         *
         * @param opens with what its words open to someone outside
         * @param day the day on which it is judged whether it is overdue
         */
        static Item of(FollowThroughRow it, PersonId reader, LocalDate day, Text.Opens opens) {
            GivenReason support = it.support();
            Agreed agreed = it.outcome().agreed();
            return new Item(
                    it.commitment(),
                    it.partnership(),
                    Text.in(it.stream(), it.what()).opening(opens),
                    opening(Text.ifAny(it.stream(), it.begun().asMinuted()), opens),
                    it.promiser(),
                    it.roles().suggestedBy(),
                    it.roles().owedTo(),
                    it.roles().recordedBy(),
                    it.days().promisedOn(),
                    it.days().firstDue(),
                    it.due(),
                    it.days().dueAtHui(),
                    it.days().moves(),
                    it.status(),
                    it.isOverdue(day),
                    it.outcome().keptOn(),
                    it.isKeptLate(),
                    opening(reason(it, reader), opens),
                    it.reason() != null,
                    opening(support == null ? null : Text.ifAny(it.stream(), support.supportFor(reader)), opens),
                    it.promiseConfirmed(),
                    it.outcome().disputed(),
                    it.begun().link(),
                    it.begun().origin(),
                    Readers.say(it.begun().privateTo(), it.begun().readers()),
                    it.entries().events(),
                    AskedChange.of(it.outcome().changeAskedFor(), day),
                    agreed == null ? null : agreed.byAll(),
                    agreed == null ? List.of() : InOrder.of(agreed.notSo()),
                    it.heard().stream()
                            .map(heard -> new ReadBack(heard.to(), heard.by(), heard.on()))
                            .toList(),
                    it.begun().imported(),
                    it.isNotLookedAt(day));
        }

        private static @Nullable Text opening(@Nullable Text text, Text.Opens opens) {
            return text == null ? null : text.opening(opens);
        }

        private static @Nullable Text reason(FollowThroughRow it, PersonId reader) {
            GivenReason given = it.reason();
            PersonalText words = given == null ? null : given.wordsFor(reader);
            return words == null ? null : Text.inTheForm(it.stream(), words, SaidReason::of);
        }
    }

    /**
     * That a promise, or what became of it, was read back to someone.
     *
     * @param to who heard it
     * @param by who read it to them
     * @param on the day they did
     */
    public record ReadBack(PersonId to, PersonId by, LocalDate on) {}

    /**
     * A change that waits for the promiser's word.
     *
     * @param entry the position of the entry that asks for it
     * @param change what is asked for
     * @param by who asks
     * @param on since when
     * @param due the other day, if one is asked for
     * @param dueAtHui the hui at which it would be due
     * @param to to whom it would be handed over
     * @param past whether the day that was asked for is over
     */
    public record AskedChange(
            long entry,
            Change change,
            PersonId by,
            LocalDate on,
            @Nullable LocalDate due,
            @Nullable HuiId dueAtHui,
            @Nullable PersonId to,
            boolean past) {
        static @Nullable AskedChange of(@Nullable ChangeAsked it, LocalDate day) {
            return it == null
                    ? null
                    : new AskedChange(
                            it.entry(),
                            it.change(),
                            it.by(),
                            it.on(),
                            it.due(),
                            it.dueAtHui(),
                            it.to(),
                            it.due() != null && it.due().isBefore(day));
        }
    }

    /** A reason, for those who may know it. */
    public record SaidReason(
            ReasonCategory category, @Nullable String text) {
        static SaidReason of(String words) {
            Reason said = Reason.fromWords(words);
            return new SaidReason(said.category(), said.text());
        }
    }
}
