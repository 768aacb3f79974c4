package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.query.entry.Agreement;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.list.InOrder;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * A difference, and what became of it. Texts are the words, or that and why they were removed.
 *
 * @param id the difference
 * @param partnership the partnership
 * @param topic what is seen differently
 * @param about what kind of thing it is about
 * @param between between whom
 * @param raisedBy who said so
 * @param raisedOn the day they did
 * @param raising what they say of having said so
 * @param origin what it sprang from
 * @param state where it stands
 * @param revisitOn the day on which they come back to it, while it is left standing
 * @param toRevisit whether that day has come
 * @param positions how each person sees it, as they said last
 * @param earlierPositions what people said before and no longer say
 * @param commonGround what they see alike
 * @param settlements each time that it was settled, the latest last
 * @param standings each time that it was left standing, the latest last
 * @param reopenings each time that it was opened again, the latest last
 * @param events the positions of its entries that every partner reads
 */
public record DisagreementAnswer(
        DisagreementId id,
        PartnershipId partnership,
        Text topic,
        DisagreementAbout about,
        List<PersonId> between,
        PersonId raisedBy,
        LocalDate raisedOn,
        Agreement raising,
        Origin origin,
        DisagreementState state,
        @Nullable LocalDate revisitOn,
        boolean toRevisit,
        List<Held> positions,
        List<Held> earlierPositions,
        List<Common> commonGround,
        List<Settled> settlements,
        List<Left> standings,
        List<Reopened> reopenings,
        List<Long> events) {
    /** Keeps its own copies. */
    public DisagreementAnswer {
        between = List.copyOf(between);
        positions = List.copyOf(positions);
        earlierPositions = List.copyOf(earlierPositions);
        commonGround = List.copyOf(commonGround);
        settlements = List.copyOf(settlements);
        standings = List.copyOf(standings);
        reopenings = List.copyOf(reopenings);
        events = List.copyOf(events);
    }

    /**
     * Tells one.
     *
     * @param said what those whom its entries bind say of them
     * @param day the day on which it is judged whether the day to come back to it has come
     */
    static DisagreementAnswer of(DisagreementRow it, AnswersReading said, LocalDate day) {
        PartnershipId where = it.partnership();
        return new DisagreementAnswer(
                it.disagreement(),
                where,
                Text.in(where, it.raised().topic()),
                it.raised().about(),
                InOrder.of(it.raised().people()),
                it.raised().raisedBy(),
                it.raised().raisedOn(),
                said.agreement(it.events().getFirst()),
                it.raised().origin(),
                it.state(),
                it.revisitOn(),
                it.isToBeRevisited(day),
                it.latestPositions().stream()
                        .map(held -> Held.of(held, said, where))
                        .toList(),
                it.earlierPositions().stream()
                        .map(held -> Held.of(held, said, where))
                        .toList(),
                it.commonGround().stream()
                        .map(common -> new Common(
                                Text.in(where, common.text()),
                                common.person(),
                                said.isConfirmed(common.entry()),
                                said.of(common.entry()),
                                common.saidOn()))
                        .toList(),
                it.settlements().stream()
                        .map(settled -> new Settled(
                                settled.how(),
                                Text.in(where, settled.agreement()),
                                InOrder.of(settled.commitments()),
                                said.isConfirmed(settled.entry()),
                                said.of(settled.entry()),
                                settled.saidOn()))
                        .toList(),
                it.standings().stream()
                        .map(left -> new Left(
                                Text.ifAny(where, left.text()),
                                left.revisitOn(),
                                said.isConfirmed(left.entry()),
                                said.of(left.entry()),
                                left.saidOn()))
                        .toList(),
                it.reopenings().stream()
                        .map(reopened ->
                                new Reopened(Text.ifAny(where, reopened.text()), reopened.person(), reopened.saidOn()))
                        .toList(),
                it.events());
    }

    /** What those say whom each entry binds that raised it, settled it or left it standing. */
    Stream<Agreement> agreements() {
        return Stream.of(
                        Stream.of(raising),
                        settlements.stream().map(it -> new Agreement(it.confirmed(), it.answers())),
                        standings.stream().map(it -> new Agreement(it.confirmed(), it.answers())))
                .flatMap(it -> it);
    }

    /** Whether all of that is confirmed. */
    @Nullable
    Boolean confirmed() {
        return Agreement.confirmed(agreements());
    }

    /** Who says of any of it that it is not so. */
    List<PersonId> notSo() {
        return Agreement.notSo(agreements());
    }

    /** To whom any of it was read back, who have not said themselves whether it is so. */
    List<PersonId> readBackTo() {
        return Agreement.readBack(agreements());
    }

    /**
     * How someone sees it. What is null has not been heard.
     *
     * @param explanation what is going on, and why
     * @param intervention what might help
     * @param responsibility who does what
     * @param confirmed whether they said so themselves, or have confirmed it
     * @param answers what they say of it
     * @param audience {@code PARTNERSHIP}, or the people who may read it
     */
    public record Held(
            PersonId by,
            @Nullable Text explanation,
            @Nullable Text intervention,
            @Nullable Text responsibility,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            Object audience,
            LocalDate on) {
        /** Keeps its own copy of the answers. */
        public Held {
            answers = List.copyOf(answers);
        }

        static Held of(DisagreementRow.Held it, AnswersReading said, PartnershipId where) {
            return new Held(
                    it.person(),
                    Text.ifAny(where, it.seen().explanation()),
                    Text.ifAny(where, it.seen().intervention()),
                    Text.ifAny(where, it.seen().responsibility()),
                    it.confirmed(),
                    said.of(it.entry()),
                    said.audience(it.entry()),
                    it.saidOn());
        }
    }

    /**
     * Something they see alike.
     *
     * @param confirmed whether all who are said to see it so have confirmed it
     * @param answers what they say of that
     */
    public record Common(Text text, PersonId by, boolean confirmed, List<EntryAnswer.Answered> answers, LocalDate on) {
        /** Keeps its own copy of the answers. */
        public Common {
            answers = List.copyOf(answers);
        }
    }

    /**
     * That it was settled, and how.
     *
     * @param commitments the promises that it led to
     * @param confirmed whether all who are said to have agreed have confirmed it
     * @param answers what they say of that
     */
    public record Settled(
            SettledHow how,
            Text agreement,
            List<CommitmentId> commitments,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            LocalDate on) {
        /** Keeps its own copies. */
        public Settled {
            commitments = List.copyOf(commitments);
            answers = List.copyOf(answers);
        }
    }

    /**
     * That it was left standing, on purpose.
     *
     * @param confirmed whether all who are said to have agreed have confirmed it
     * @param answers what they say of that
     */
    public record Left(
            @Nullable Text text,
            LocalDate revisitOn,
            boolean confirmed,
            List<EntryAnswer.Answered> answers,
            LocalDate on) {
        /** Keeps its own copy of the answers. */
        public Left {
            answers = List.copyOf(answers);
        }
    }

    /** That it was opened again. */
    public record Reopened(@Nullable Text text, PersonId by, LocalDate on) {}
}
