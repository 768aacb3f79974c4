package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.events.PartnershipKind;

/** What a partnership needs from its people, as far as what is written of it tells; what it needs first comes first. */
public enum Need {
    /** A promise is overdue: it needs a kōrero. */
    KORERO,
    /** Someone was asked to promise something and has not answered. */
    ANSWER,
    /** The day agreed for a promise that is still to come was moved often. */
    MOVED,
    /** A change of a promise was asked for and waits for its promiser's word. */
    CHANGE,
    /** Something was written down for someone who has not confirmed it. */
    CONFIRMATION,
    /** The day has come to go back to a difference that was left standing. */
    REVISIT,
    /** The day has come to look again at what was decided. */
    REVIEW,
    /** A difficulty was named, and no hui was held since that it could have come to. */
    DIFFICULTY,
    /** Someone whom it binds says that its label, its tier, its facilitator or the element in focus is not so. */
    NOT_SO,
    /** Nobody has heard from an ākonga for long. */
    UNHEARD,
    /** Nobody has written anything for weeks. */
    QUIET,
    /** No hui is called. */
    NO_HUI;

    static List<Need> of(CaseloadAnswer it, PartnershipRow row, LocalDate unheardSince) {
        return Arrays.stream(values())
                .filter(need -> switch (need) {
                    case KORERO -> it.overdue() > 0;
                    case ANSWER -> it.proposed() > 0;
                    case MOVED -> it.movedOften() > 0;
                    case CHANGE -> it.changesAskedFor() > 0;
                    case CONFIRMATION -> it.unconfirmed() > 0;
                    case REVISIT -> it.toRevisit() > 0;
                    case REVIEW -> it.toReview() > 0;
                    case DIFFICULTY -> it.difficulties() > 0;
                    case NOT_SO -> row.isSaidNotToBeSo();
                    case UNHEARD -> isUnheard(it, unheardSince);
                    case QUIET -> it.quietWeeks() > 0;
                    case NO_HUI -> it.nextHui() == null;
                })
                .toList();
    }

    /** Around a whole kura there is no ākonga to hear from; and where people have just begun, nobody is late. */
    private static boolean isUnheard(CaseloadAnswer it, LocalDate since) {
        LocalDate heard = it.lastVoices().akonga();
        return it.kind() != PartnershipKind.SYSTEMS
                && it.formedOn().isBefore(since)
                && (heard == null || heard.isBefore(since));
    }
}
