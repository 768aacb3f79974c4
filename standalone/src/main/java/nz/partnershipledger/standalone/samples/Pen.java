package nz.partnershipledger.standalone.samples;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.commitment.Reason;
import nz.partnershipledger.events.disagreement.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a command is made with.
 *
 * @param teller seals and records
 * @param partnership in which partnership it happens
 * @param today the day on which it happens
 */
record Pen(Teller teller, PartnershipId partnership, LocalDate today) {
    PersonalText words(String words) {
        return teller.sealing().certain(partnership, partnership, words);
    }

    @Nullable
    PersonalText wordsIfAny(@Nullable String words) {
        return teller.sealing().about(partnership, partnership, words);
    }

    @Nullable
    PersonalText about(PersonId whom, @Nullable String words) {
        return teller.sealing().about(whom, partnership, words, "person");
    }

    @Nullable
    SealedReason reason(PersonId by, @Nullable Reason reason) {
        return teller.sealing().reason(by, partnership, reason);
    }

    Position position(Outlook outlook) {
        return position(outlook, this::wordsIfAny);
    }

    /** One that its author keeps to themselves. */
    Position ownPosition(PersonId author, Outlook outlook) {
        return position(outlook, it -> it == null ? null : teller.sealing().certain(author, author, it));
    }

    private static Position position(Outlook outlook, Sealed sealed) {
        return new Position(
                sealed.of(outlook.explanation()),
                sealed.of(outlook.intervention()),
                sealed.of(outlook.responsibility()));
    }

    @FunctionalInterface
    private interface Sealed {
        @Nullable
        PersonalText of(@Nullable String words);
    }
}
