package nz.partnershipledger.events.partnership;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.Tier;
import org.jspecify.annotations.Nullable;

/** The tier of support changed. */
@Stored(name = "tier-changed", revision = 1)
public record TierChanged(
        PartnershipId partnership, Tier tier, @Nullable PersonalText reason, LocalDate on) implements StandingEvent {}
