package nz.partnershipledger.events.disagreement;

import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * How someone sees a difference: the three rows of the net-'works' grid. What is null has not been heard; at least one is not null.
 *
 * @param explanation what is going on, and why
 * @param intervention what might help
 * @param responsibility who does what
 */
public record Position(
        @Nullable PersonalText explanation,
        @Nullable PersonalText intervention,
        @Nullable PersonalText responsibility) {}
