package nz.partnershipledger.events.hui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stored;
import org.jspecify.annotations.Nullable;

/**
 * The minutes were shared with every partner.
 *
 * @param notes what was said besides all that has an entry of its own
 * @param parts what was said in a part of the agenda, such as the karakia that opened it
 * @param proofreaders who proofread them
 */
@Stored(name = "minutes-shared", revision = 2)
public record MinutesShared(
        PartnershipId partnership,
        HuiId hui,
        @Nullable PersonalText notes,
        Map<AgendaPart, PersonalText> parts,
        Set<PersonId> proofreaders,
        LocalDate on)
        implements GatheringEvent {}
