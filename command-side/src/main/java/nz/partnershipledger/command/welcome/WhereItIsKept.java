package nz.partnershipledger.command.welcome;

import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.SealedTexts;

/** What invitations are kept with, and what they look at. */
public record WhereItIsKept(LedgerDatabase database, MasterKey master, LedgerEvents events, SealedTexts texts) {}
