package nz.partnershipledger.command.journey;

import java.time.LocalDate;
import nz.partnershipledger.command.base.OrElse;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/** Something asked about the journey through He Pikorua. */
public sealed interface JourneyCommand extends PartnershipCommand {

    /**
     * Moves to an element, for the first time or again.
     *
     * @param partnership which partnership
     * @param element where to
     * @param alongside whether the element that it was in stays open beside it
     * @param reason why, if someone says so
     * @param on the day of the move
     */
    record MoveToElement(
            PartnershipId partnership,
            Element element,
            @OrElse("false") boolean alongside,
            @Nullable PersonalText reason,
            @Today LocalDate on)
            implements JourneyCommand {}
}
