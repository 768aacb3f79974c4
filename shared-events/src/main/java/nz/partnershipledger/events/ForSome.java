package nz.partnershipledger.events;

import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.HuiReflectedOn;
import nz.partnershipledger.events.hui.VoiceHeard;

/**
 * A fact that may be for some of the partners alone: somebody's own word, or what is said of one. Whose word it is may widen that later, and
 * never narrow it; whatever binds others is for all of them ({@code docs/decisions/0055-an-audience-for-ones-own-word.md}).
 */
public interface ForSome {
    /** Who may read it, as it was recorded; it may have been widened since. */
    Audience audience();

    /** What tells the word that it is, or is said of, from others: what is said of a word reaches those whom the word reaches. */
    default Object word() {
        return this;
    }

    /** Somebody's own word, and not what is said of it. They may keep it to themselves, in their own stream. */
    sealed interface Word extends ForSome
            permits VoiceHeard,
                    GoingWellNoted,
                    DifficultyNamed,
                    HuiReflectedOn,
                    OutcomeWished,
                    StanceTaken,
                    PositionTaken {
        /** Whose word it is. */
        PersonId speaker();
    }

    /** What nobody says again: it is shown, from a day on, and until then stays what its author alone reads. */
    interface Shown {}

    /** That what somebody kept to themselves, in their own stream, was said again for others; there it is over. */
    interface Shared {
        /** The version of the entry, in the same stream. */
        long entry();
    }

    /** That an entry reaches more people than it was marked for. */
    interface Wider {
        /** The version of the entry, in the same stream. */
        long entry();

        /** Whom it reaches from now on. */
        Audience audience();
    }
}
