package nz.partnershipledger.command.commitment;

import java.util.List;
import nz.partnershipledger.command.base.APrivateEntryIsKeptByItsAuthor;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.Surroundings;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatFollowsIsNoWiderThanItsBeginning;
import nz.partnershipledger.command.commitment.FollowUp.DenyAgreement;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One act on a promise: all that a decision looks at.
 *
 * @param on the promise
 * @param speaker whose act it is
 * @param acting who records it, and when
 * @param surroundings who stands where in the partnership, and what is around the promise
 * @param audience whom its entry reaches
 */
record Act(Commitment on, PersonId speaker, Acting acting, Surroundings surroundings, Audience audience) {

    /** What every act on a promise must hold to, whichever it is. */
    static Act of(FollowUp command, Commitment commitment, Acting acting, Surroundings surroundings) {
        CommitmentRule.NO_SUCH_COMMITMENT.check(commitment.reaches(acting.person()));
        PersonId speaker = command.speaker(acting.person());
        if (!(command instanceof DenyAgreement)) {
            ThisPersonIsNotAPartner.check(surroundings, commitment.beginning().origin(), speaker, "by");
        }
        NothingHappensBeforeItBegan.check(command.on(), commitment.beginning().on());
        Audience beginning = commitment.beginning().audience();
        Audience audience = audience(command.audience(), beginning, surroundings.standing());
        return new Act(commitment, speaker, acting, surroundings, audience);
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

    Standing standing() {
        return surroundings.standing();
    }

    /** Whether this person may speak in it: as a partner, or as someone present at the hui it sprang from. */
    boolean maySpeak(PersonId person) {
        return surroundings.maySpeak(person, on.beginning().origin());
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
