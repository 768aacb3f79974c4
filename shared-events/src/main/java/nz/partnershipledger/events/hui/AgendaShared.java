package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** The agenda was shared. */
@Stored(name = "agenda-shared", revision = 1)
public record AgendaShared(PartnershipId partnership, HuiId hui, Set<PersonId> to, LocalDate on)
        implements GatheringEvent {}
