package nz.partnershipledger.command.commitment;

import java.util.List;
import nz.partnershipledger.command.base.APrivateEntryIsKeptByItsAuthor;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatFollowsIsNoWiderThanItsBeginning;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One act on a promise: all that a decision looks at.
 *
 * @param on the promise
 * @param speaker whose act it is
 * @param acting who records it, and when
 * @param standing who stands where in the partnership
 * @param audience whom its entry reaches
 */
record Act(Commitment on, PersonId speaker, Acting acting, Standing standing, Audience audience) {

    /** What every act on a promise must hold to, whichever it is. */
    static Act of(FollowUp command, Commitment commitment, Acting acting, Standing standing) {
        NoSuchCommitment.check(commitment.reaches(acting.person()));
        PersonId speaker = command.speaker(acting.person());
        if (!(command instanceof DenyAgreement)) {
            ThisPersonIsNotAPartner.check(standing, speaker, "by");
        }
        NothingHappensBeforeItBegan.check(command.on(), commitment.beginning().on());
        Audience beginning = commitment.beginning().audience();
        return new Act(commitment, speaker, acting, standing, audience(command.audience(), beginning, standing));
    }

    private static Audience audience(@Nullable Audience asked, Audience beginning, Standing standing) {
        if (asked == null) {
            return beginning;
        }
        if (!beginning.equals(Audience.PRIVATE)) {
            APrivateEntryIsKeptByItsAuthor.check(asked);
        }
        WhatFollowsIsNoWiderThanItsBeginning.check(asked, beginning);
        ThisPersonIsNotAPartner.check(standing, asked);
        return asked;
    }

    PersonId actor() {
        return acting.person();
    }

    Holder holder() {
        return on.holder();
    }

    boolean byPromiser() {
        return holder().is(speaker);
    }

    boolean personally() {
        return speaker.equals(actor());
    }

    boolean personallyByPromiser() {
        return personally() && byPromiser();
    }

    boolean isIn(State... states) {
        return List.of(states).contains(on.state());
    }

    boolean isPrivate() {
        return on.beginning().audience().equals(Audience.PRIVATE);
    }
}
