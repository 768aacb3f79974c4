package nz.partnershipledger.command.commitment;

import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Seals the texts of one request for the history that they are going to stand in: the partnership's, about which they
 * then are, or its author's own.
 *
 * @param sealing seals them
 * @param stream the history
 */
record Pen(Sealing sealing, StreamId stream) {
    PersonalText words(String words) {
        return switch (stream) {
            case PartnershipId partnership -> sealing.certain(partnership, partnership, words);
            case PersonId author -> sealing.certain(author, author, words);
        };
    }

    @Nullable
    PersonalText wordsIfAny(@Nullable String words) {
        return words == null ? null : words(words);
    }

    @Nullable
    PersonalText reason(PersonId by, @Nullable Reason reason) {
        if (reason != null && reason.category() == ReasonCategory.NOT_YET_ASKED && reason.text() != null) {
            throw RequestInTrouble.with(Fault.in("reason.text", "no-text-yet"));
        }
        return sealing.reason(by, stream, reason);
    }
}
