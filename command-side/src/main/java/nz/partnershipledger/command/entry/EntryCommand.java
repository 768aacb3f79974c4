package nz.partnershipledger.command.entry;

import nz.partnershipledger.command.base.PartnershipCommand;

/** Something asked about an entry of the ledger itself. */
public sealed interface EntryCommand extends PartnershipCommand permits ReplyToEntry, AnswerEntry, WidenEntry {}
