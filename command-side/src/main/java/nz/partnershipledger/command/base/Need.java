package nz.partnershipledger.command.base;

import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** What a command needs its actor to be allowed. Who is allowed it, says {@link WhoMay} alone. */
public sealed interface Need {
    /** Of something in a partnership, which those do not do whose sight of it is paused. */
    sealed interface InAPartnership extends Need {
        /** Who stands where in it. */
        Standing standing();
    }

    /** To form a partnership in a cluster, given by its code. */
    record ToForm(String cluster) implements Need {}

    /**
     * To register a person.
     *
     * @param person who; null where that is not settled yet
     */
    record ToRegister(@Nullable PersonId person) implements Need {}

    /** To change what a person is called. */
    record ToRename(PersonId person) implements Need {}

    /** To know who takes part in a partnership. */
    record ToKnowWhoTakesPart(Standing standing) implements Need {}

    /** To record in a partnership. */
    record ToRecord(Standing standing) implements InAPartnership {}

    /**
     * To record what came up at a hui.
     *
     * @param minuteTaker who, partner or not, may write its minutes now; null where nobody may or none is meant
     */
    record ToRecordAtHui(Standing standing, @Nullable PersonId minuteTaker) implements InAPartnership {}

    /** To answer an entry that names the actor: a reply, or "I did not agree". */
    record ToAnswer(Standing standing) implements InAPartnership {}

    /** To add a partner or change the facilitator. */
    record ToChangeWhoTakesPart(Standing standing) implements InAPartnership {}

    /** To call it otherwise. */
    record ToCallAPartnershipOtherwise(Standing standing) implements InAPartnership {}

    /** To invite someone to take part, or take an invitation back. */
    record ToInvite(Standing standing) implements InAPartnership {}

    /**
     * To say yes or no to an invitation.
     *
     * @param invited who is invited; null for whoever came by it
     */
    record ToAnswerAnInvitation(@Nullable PersonId invited) implements Need {}

    /** To record that a partner leaves. */
    record ToRecordALeaving(Standing standing, PersonId leaver) implements InAPartnership {}

    /** To pause what somebody reads. */
    record ToPauseSight(Standing standing) implements InAPartnership {}

    /** To confirm that it is paused. */
    record ToConfirmAPause(Standing standing) implements InAPartnership {}

    /**
     * To let somebody read again.
     *
     * @param pausedBy who paused it; null where it is not paused
     */
    record ToEndAPause(Standing standing, @Nullable PersonId pausedBy) implements InAPartnership {}
}
