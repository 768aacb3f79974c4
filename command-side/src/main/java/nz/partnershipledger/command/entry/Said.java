package nz.partnershipledger.command.entry;

import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.commitment.CommitmentCommand;
import nz.partnershipledger.command.partnership.LeavingCommand.AnswerLeaving;

/** The command by which somebody says whether an entry is so: there were words for promises before there were those for all entries. */
public sealed interface Said {
    /** The command. */
    PartnershipCommand command();

    /** In the words for all entries. */
    record OfAnEntry(EntryCommand command) implements Said {}

    /** In those for promises. */
    record OfAPromise(CommitmentCommand command) implements Said {}

    /** In those for a leaving that was asked for. */
    record OfALeaving(AnswerLeaving command) implements Said {}
}
