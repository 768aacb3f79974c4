package nz.partnershipledger.events.commitment;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.LinkId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * What is promised.
 *
 * @param what what will be done, in the words of those who were there
 * @param promiser who promises it
 * @param suggestedBy who suggested it, if someone else did
 * @param owedTo whom it is for, if it is for one person
 * @param due the day by which, if one was named
 * @param dueAtHui the hui by which, if it is due at one; {@code due} is then its day
 * @param origin what it sprang from
 * @param spokenAtHui whether it was spoken at a hui by the promiser
 * @param link what binds it to promises made together with it
 * @param asMinuted whom the minutes named, where that is not simply the promiser ("everyone", "A/B")
 */
public record Promise(
        PersonalText what,
        PersonId promiser,
        @Nullable PersonId suggestedBy,
        @Nullable PersonId owedTo,
        @Nullable LocalDate due,
        @Nullable HuiId dueAtHui,
        Origin origin,
        boolean spokenAtHui,
        @Nullable LinkId link,
        @Nullable PersonalText asMinuted) {}
