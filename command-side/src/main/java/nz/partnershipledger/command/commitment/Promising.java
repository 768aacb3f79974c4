package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.events.Audience;
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
    static CommitmentEvent make(MakeCommitment command, Acting acting, Standing standing) {
        Promise promise = command.promise();
        boolean own = promise.promiser().equals(acting.person());
        APrivatePromiseIsOnesOwn.check(own || !command.audience().equals(Audience.PRIVATE));
        ThisPersonIsNotAPartner.check(standing, promise.promiser(), "promiser");
        ThisPersonIsNotAPartner.check(standing, promise.suggestedBy(), "suggestedBy");
        ThisPersonIsNotAPartner.check(standing, promise.owedTo(), "for");
        ThisPersonIsNotAPartner.check(standing, command.audience());
        NothingHappensBeforeItBegan.check(command.on(), standing.formedOn());
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
}
