package nz.partnershipledger.command.partnership;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Tier;
import org.jspecify.annotations.Nullable;

/** Changes the tier of support. */
public record ChangeTier(
        PartnershipId partnership, Tier tier, @Nullable PersonalText reason, LocalDate on) implements StandingCommand {}
