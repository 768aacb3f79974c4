package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Somebody put an item on the agenda.
 *
 * @param text what it is about; without it, it is the recommended part itself
 * @param suggestedBy whose wish it is
 * @param confirmed whether they said so themselves
 */
@Stored(name = "agenda-item-added", revision = 1)
public record AgendaItemAdded(
        PartnershipId partnership,
        HuiId hui,
        AgendaItemId item,
        AgendaPart part,
        @Nullable PersonalText text,
        PersonId suggestedBy,
        boolean confirmed,
        LocalDate on)
        implements GatheringEvent {}
