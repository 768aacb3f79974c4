package nz.partnershipledger.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of promises when someone leaves: open ones go to a carrier, proposals to the leaver are withdrawn, and
 * what was to be handed to the leaver stays where it is.
 *
 * @param leaver who leaves
 * @param carrier who carries on what they have promised, if anyone was named
 * @param on the day they leave
 * @param acting who records it
 * @param standing who stands where, the leaver still among them
 */
public record Leaving(PersonId leaver, @Nullable PersonId carrier, LocalDate on, Acting acting, Standing standing) {

    /**
     * Decides what the leaving records about these promises.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link CommitmentRule#AN_OPEN_PROMISE_NEEDS_A_CARRIER} if the leaver holds an open promise and nobody was named to carry it
     */
    List<CommitmentEvent> decide(Stream<Commitment> commitments) {
        ThisPersonIsNotAPartner.check(standing, carrier, "carriedBy");
        CommitmentRule.A_PROMISE_IS_HANDED_TO_SOMEONE_ELSE.check(!leaver.equals(carrier));
        return commitments.flatMap(this::decide).toList();
    }

    private Stream<CommitmentEvent> decide(Commitment commitment) {
        if (commitment.isOpenWith(leaver)) {
            CommitmentRule.AN_OPEN_PROMISE_NEEDS_A_CARRIER.check(carrier != null);
            return carrier == null ? Stream.empty() : handingOver(commitment, carrier);
        }
        if (commitment.state() == State.PROPOSED && commitment.holder().is(leaver)) {
            return Stream.of(new CommitmentWithdrawn(
                    commitment.beginning().partnership(),
                    commitment.id(),
                    acting.person(),
                    null,
                    notBeforeItBegan(commitment),
                    commitment.beginning().audience()));
        }
        if (commitment.state() == State.OPEN && commitment.holder().isOfferedTo(leaver)) {
            return Stream.of(new HandOverDeclined(
                    commitment.beginning().partnership(),
                    commitment.id(),
                    leaver,
                    null,
                    notBeforeItBegan(commitment),
                    commitment.beginning().audience()));
        }
        return Stream.empty();
    }

    private Stream<CommitmentEvent> handingOver(Commitment commitment, PersonId to) {
        LocalDate day = notBeforeItBegan(commitment);
        Beginning beginning = commitment.beginning();
        return Stream.of(
                new HandOverOffered(
                        beginning.partnership(), commitment.id(), leaver, to, null, day, beginning.audience()),
                new HandOverAccepted(
                        beginning.partnership(),
                        commitment.id(),
                        to,
                        to.equals(acting.person()),
                        null,
                        day,
                        beginning.audience()));
    }

    /** A leaving may be written up with a day earlier than a promise made since. */
    private LocalDate notBeforeItBegan(Commitment commitment) {
        LocalDate began = commitment.beginning().on();
        return on.isBefore(began) ? began : on;
    }
}
