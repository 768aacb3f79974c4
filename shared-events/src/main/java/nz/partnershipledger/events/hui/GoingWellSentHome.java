package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stored;

/** What is going well was sent home. */
@Stored(name = "going-well-sent-home", revision = 2)
public record GoingWellSentHome(
        PartnershipId partnership, GoingWellId goingWell, Set<PersonId> to, LocalDate on, Audience audience)
        implements GoingWellEvent {}
