package nz.partnershipledger.command.desk;

import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.store.LedgerEvents;

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

    long versionOf(long position) {
        return events.at(position)
                .filter(it -> it.stream().equals(history))
                .map(it -> it.version())
                .orElse(NO_VERSION);
    }
}
