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
import org.jspecify.annotations.Nullable;

/**
 * Writes what was said as it is going to stand in one history, the partnership's or its author's own: texts sealed for it, entries by
 * their version in it.
 *
 * @param with what seals the texts, and finds people and entries
 * @param history the history
 * @param first whether it begins with these words
 */
record Pen(Asked.Recording with, StreamId history, boolean first) {
    /** No entry has this version, so whatever names an entry that is not there is refused by the rules. */
    private static final long NO_VERSION = 0;

    PersonalText words(String words) {
        return switch (history) {
            case PartnershipId begun when first -> with.sealing().first(begun, words);
            case PersonId begun when first -> with.sealing().first(begun, words);
            case PartnershipId partnership -> with.sealing().certain(partnership, partnership, words);
            case PersonId author -> with.sealing().certain(author, author, words);
        };
    }

    @Nullable
    PersonalText about(PersonId person, String words, String field) {
        return with.known().knows(person) ? with.sealing().about(person, history, words, field) : null;
    }

    /** A reason, sealed as its giver's; null where it says that none was asked for yet. */
    @Nullable
    SealedReason reason(PersonId giver, Reason reason) {
        if (reason.category() == ReasonCategory.NOT_YET_ASKED && reason.text() != null) {
            throw RequestInTrouble.with(Fault.in("reason.text", "no-text-yet"));
        }
        return with.sealing().reason(giver, history, reason);
    }

    long versionOf(long position) {
        return with.events()
                .at(position)
                .filter(it -> it.stream().equals(history))
                .map(it -> it.version())
                .orElse(NO_VERSION);
    }
}
