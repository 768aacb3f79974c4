package nz.partnershipledger.command.decision;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.command.base.MayBePrivate;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.command.decision.AboutAMatter.ReviewDecision;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stance;
import org.jspecify.annotations.Nullable;

/** Something asked about a matter that has been proposed. */
public sealed interface AboutAMatter extends DecisionCommand {
    /** The matter it is about. */
    DecisionId decision();

    /** The day it happened. */
    @Override
    LocalDate on();

    /**
     * Says, before it is decided, what someone hopes comes of it.
     *
     * @param by whose hope it is, or null for the actor's own
     */
    record WishOutcome(
            PartnershipId partnership,
            DecisionId decision,
            PersonalText text,
            @Nullable PersonId by,
            @Today LocalDate on,
            @OrElse("PARTNERSHIP") Audience audience)
            implements AboutAMatter, MayBePrivate {}

    /**
     * Says where someone stands.
     *
     * @param by who stands there, or null for the actor
     * @param reason why, if they say so
     */
    record TakeStance(
            PartnershipId partnership,
            DecisionId decision,
            @Nullable PersonId by,
            Stance stance,
            @Nullable PersonalText reason,
            @Today LocalDate on,
            @OrElse("PARTNERSHIP") Audience audience)
            implements AboutAMatter, MayBePrivate {}

    /** Says that the stance which someone else wrote down for the actor is so. */
    record ConfirmStance(
            PartnershipId partnership,
            DecisionId decision,
            @Today LocalDate on) implements AboutAMatter {}

    /**
     * Leaves a decision to others, power included.
     *
     * @param to who decides it from now on
     * @param text what is said with it, if anything
     * @param by who hands it over, or null for the actor
     */
    record HandOverDecision(
            PartnershipId partnership,
            DecisionId decision,
            Recipients to,
            @Nullable PersonalText text,
            @Nullable PersonId by,
            @Today LocalDate on)
            implements AboutAMatter {}

    /**
     * Records that it was decided.
     *
     * @param how how it came to be decided
     * @param decidedBy who decided
     * @param about whom it is about; its ākonga and whānau where nobody is named
     * @param outcome what was decided
     * @param reviewOn the day on which they look at it again, if they name one
     */
    record MakeDecision(
            PartnershipId partnership,
            DecisionId decision,
            DecidedHow how,
            Set<PersonId> decidedBy,
            @OrElse Set<PersonId> about,
            PersonalText outcome,
            @Nullable LocalDate reviewOn,
            @Today LocalDate on)
            implements AboutAMatter {
        /** Keeps its own copy of the people. */
        public MakeDecision {
            decidedBy = Set.copyOf(decidedBy);
            about = Set.copyOf(about);
        }
    }

    /**
     * Records that a decision was looked at again; to reverse it is one finding.
     *
     * @param text what was found, in words
     * @param by who says so, or null for the actor
     * @param agreedBy who else agreed
     */
    record ReviewDecision(
            PartnershipId partnership,
            DecisionId decision,
            Finding finding,
            @Nullable PersonalText text,
            @Nullable PersonId by,
            @OrElse Set<PersonId> agreedBy,
            @Today LocalDate on)
            implements AboutAMatter {
        /** Keeps its own copy of the people. */
        public ReviewDecision {
            agreedBy = Set.copyOf(agreedBy);
        }
    }

    /**
     * Reverses a decision, which is one finding when it is looked at again.
     *
     * @param reason why
     * @param by who says so, or null for the actor
     * @param agreedBy who else agreed
     */
    record ReverseDecision(
            PartnershipId partnership,
            DecisionId decision,
            PersonalText reason,
            @Nullable PersonId by,
            @OrElse Set<PersonId> agreedBy,
            @Today LocalDate on)
            implements AboutAMatter {
        /** Keeps its own copy of the people. */
        public ReverseDecision {
            agreedBy = Set.copyOf(agreedBy);
        }

        ReviewDecision asReview() {
            return new ReviewDecision(partnership, decision, Finding.REVERSED, reason, by, agreedBy, on);
        }
    }
}
