package nz.partnershipledger.command.desk;

import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.Reason;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was said as it is going to stand in one history, the partnership's or its author's own: texts sealed for it, entries by
 * their version in it.
 *
 * @param sealing seals the texts
 * @param events where entries are found
 * @param history the history
 */
record Pen(Sealing sealing, LedgerEvents events, StreamId history) {
    /** No entry has this version, so whatever names an entry that is not there is refused by the rules. */
    private static final long NO_VERSION = 0;

    PersonalText words(String words) {
        return switch (history) {
            case PartnershipId partnership -> sealing.certain(partnership, partnership, words);
            case PersonId author -> sealing.certain(author, author, words);
        };
    }

    /** A reason, sealed as its giver's; null where it says that none was asked for yet. */
    @Nullable
    SealedReason reason(PersonId giver, Reason reason) {
        if (reason.category() == ReasonCategory.NOT_YET_ASKED && reason.text() != null) {
            throw RequestInTrouble.with(Fault.in("reason.text", "no-text-yet"));
        }
        return sealing.reason(giver, history, reason);
    }

    long versionOf(long position) {
        return events.at(position)
                .filter(it -> it.stream().equals(history))
                .map(it -> it.version())
                .orElse(NO_VERSION);
    }
}
