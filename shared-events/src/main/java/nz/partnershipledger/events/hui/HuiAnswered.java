package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A partner said for themselves whether they can come to a hui. Their last word counts, for the time that the hui had then: when it is
 * moved, it is asked anew.
 *
 * @param text what they say with it
 */
@Stored(name = "hui-answered", revision = 1)
public record HuiAnswered(
        PartnershipId partnership,
        HuiId hui,
        PersonId by,
        Coming answer,
        @Nullable PersonalText text,
        LocalDate on) implements GatheringEvent {}
