package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nz.partnershipledger.command.base.Made;
import nz.partnershipledger.command.base.MayBePrivate;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.LinkId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.commitment.Promise;
import org.jspecify.annotations.Nullable;

/**
 * Puts down a promise: one's own, one that was spoken at a hui, or one that is proposed to its promiser. What is promised is told as in
 * {@link Promise}; what binds promises together, and whom minutes named, is known of minutes alone.
 *
 * @param partnership in which partnership
 * @param commitment its new id
 * @param on the day it was made
 * @param audience whom it reaches
 */
public record MakeCommitment(
        PartnershipId partnership,
        @Made CommitmentId commitment,
        PersonalText what,
        PersonId promiser,
        @Nullable PersonId suggestedBy,
        @JsonProperty("for") @Nullable PersonId owedTo,
        @Nullable LocalDate due,
        @Nullable HuiId dueAtHui,
        @JsonUnwrapped Origin origin,
        @OrElse("false") boolean spokenAtHui,
        @JsonIgnore @Nullable LinkId link,
        @JsonIgnore @Nullable PersonalText asMinuted,
        @Today LocalDate on,
        @OrElse("PARTNERSHIP") Audience audience)
        implements CommitmentCommand, MayBePrivate {
    @Override
    public boolean isListedForItsAuthor() {
        return true;
    }

    /** Puts down this promise. */
    public MakeCommitment(
            PartnershipId partnership, CommitmentId commitment, Promise promise, LocalDate on, Audience audience) {
        this(
                partnership,
                commitment,
                promise.what(),
                promise.promiser(),
                promise.suggestedBy(),
                promise.owedTo(),
                promise.due(),
                promise.dueAtHui(),
                promise.origin(),
                promise.spokenAtHui(),
                promise.link(),
                promise.asMinuted(),
                on,
                audience);
    }

    /** What is promised. */
    public Promise promise() {
        return promiseBy(due);
    }

    /** What is promised, for another day. */
    Promise promiseBy(@Nullable LocalDate day) {
        return new Promise(what, promiser, suggestedBy, owedTo, day, dueAtHui, origin, spokenAtHui, link, asMinuted);
    }

    @Override
    public PersonId speaker(PersonId actor) {
        return promiser;
    }
}
