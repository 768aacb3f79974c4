package nz.partnershipledger.events.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.Thing;
import org.jspecify.annotations.Nullable;

/** Somebody said what a word means to them. Such meanings are the glossary of a partnership. */
@Stored(name = "word-explained", revision = 1)
public record WordExplained(
        PartnershipId partnership,
        PersonalText word,
        PersonalText meaning,
        PersonId by,
        boolean confirmed,
        LocalDate on)
        implements DisagreementEvent {
    @Override
    public @Nullable Thing thing() {
        return null;
    }

    /** Every partner reads it, always. */
    @Override
    public Audience audience() {
        return Audience.PARTNERSHIP;
    }
}
