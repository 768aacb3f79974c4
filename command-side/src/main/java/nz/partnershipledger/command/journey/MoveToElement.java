package nz.partnershipledger.command.journey;

import java.time.LocalDate;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Moves to an element, for the first time or again.
 *
 * @param partnership which partnership
 * @param element where to
 * @param alongside whether the element that it was in stays open beside it
 * @param reason why, if someone says so
 * @param on the day of the move
 */
public record MoveToElement(
        PartnershipId partnership,
        Element element,
        boolean alongside,
        @Nullable PersonalText reason,
        LocalDate on) implements JourneyCommand {}
