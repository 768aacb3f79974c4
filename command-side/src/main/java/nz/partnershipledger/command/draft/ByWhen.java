package nz.partnershipledger.command.draft;

import java.time.LocalDate;

/** By when something is promised, as far as that was understood. */
sealed interface ByWhen {
    /** By this day. */
    record Day(LocalDate day) implements ByWhen {}

    /** By the next hui, whenever that is. */
    record NextHui() implements ByWhen {}

    /** Nobody said by when. */
    record Unsaid() implements ByWhen {}

    /** Somebody said by when, and it has to be asked which day that is. */
    record Unclear() implements ByWhen {}
}
