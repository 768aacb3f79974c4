package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/**
 * A hui was held.
 *
 * @param present who came, partner or not
 * @param apologies who let the others know that they could not
 * @param invited who was asked to come, as far as that was said
 */
@Stored(name = "hui-held", revision = 2)
public record HuiHeld(
        PartnershipId partnership,
        HuiId hui,
        Set<PersonId> present,
        Set<PersonId> apologies,
        Set<PersonId> invited,
        LocalDate on)
        implements GatheringEvent {}
