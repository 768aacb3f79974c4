package nz.partnershipledger.events.journey;

import java.time.LocalDate;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/** The partnership moved to an element, for the first time or again. When {@code alongside}, the one it was in stays open beside it; otherwise every open visit ends. */
@Stored(name = "element-entered", revision = 1)
public record ElementEntered(
        PartnershipId partnership,
        Element element,
        boolean alongside,
        @Nullable PersonalText reason,
        LocalDate on) implements JourneyEvent {}
