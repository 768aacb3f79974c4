package nz.partnershipledger.command.commitment;

import java.util.Set;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.Promise;

/** How a promise may begin. */
final class Promising {
    private Promising() {}

    /**
     * Decides whether it is made or proposed: one's own promise is made; another's is made, but not confirmed, when they
     * spoke it at a hui; anything else is a proposal to its promiser. What minutes put down as one's own ("everyone") is
     * not confirmed by writing it off them.
     */
    static CommitmentEvent make(MakeCommitment command, Acting acting, Surroundings surroundings) {
        Promise promise = dated(command, surroundings);
        Origin origin = promise.origin();
        Standing standing = surroundings.standing();
        boolean own = promise.promiser().equals(acting.person());
        CommitmentRule.A_PRIVATE_PROMISE_IS_ONES_OWN.check(
                own || !command.audience().equals(Audience.PRIVATE));
        ThisPersonIsNotAPartner.check(surroundings, origin, promise.promiser(), "promiser");
        ThisPersonIsNotAPartner.check(surroundings, origin, promise.suggestedBy(), "suggestedBy");
        ThisPersonIsNotAPartner.check(surroundings, origin, promise.owedTo(), "for");
        ThisPersonIsNotAPartner.check(standing, command.audience());
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
        CommitmentRule.ONLY_WHO_WAS_THERE_SPOKE_AT_A_HUI.check(
                !promise.spokenAtHui() || mayHaveBeenThere(promise.promiser(), origin, surroundings));
        boolean inOwnWords = own && promise.asMinuted() == null;
        return own || promise.spokenAtHui()
                ? new CommitmentMade(
                        command.partnership(),
                        command.commitment(),
                        promise,
                        inOwnWords,
                        command.on(),
                        command.audience())
                : new CommitmentProposed(
                        command.partnership(), command.commitment(), promise, command.on(), command.audience());
    }

    /** What is due at a hui is due on its day. */
    private static Promise dated(MakeCommitment command, Surroundings surroundings) {
        HuiId dueAtHui = command.dueAtHui();
        if (dueAtHui == null) {
            return command.promise();
        }
        CommitmentRule.A_PRIVATE_PROMISE_IS_DUE_AT_NO_HUI.check(
                !command.audience().equals(Audience.PRIVATE));
        return command.promiseBy(Due.at(dueAtHui, command.due(), surroundings));
    }

    /** Until it is known who came to a hui, anyone may have. */
    private static boolean mayHaveBeenThere(PersonId person, Origin origin, Surroundings surroundings) {
        Set<PersonId> present = origin.hui() == null ? Set.of() : surroundings.presentAt(origin.hui());
        return present.isEmpty() || present.contains(person);
    }
}
