package nz.partnershipledger.events.entry;

import java.time.LocalDate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;

/** Someone whom an entry names put their own words beside it, shown wherever the entry is shown. */
@Stored(name = "reply-given", revision = 1)
public record ReplyGiven(
        PartnershipId partnership, long entry, PersonId by, PersonalText text, LocalDate on, Audience audience)
        implements EntryEvent {}
