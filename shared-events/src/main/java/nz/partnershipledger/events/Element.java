package nz.partnershipledger.events;

/** The seven elements of He Pikorua, in the order in which they are drawn. Any may follow any. */
public enum Element {
    WHAKAWHANAUNGATANGA,
    KOHIKOHI,
    ATA_WHAKAARO,
    TATAI,
    WHAKAMAHI,
    WHAI_WHAKAARO,
    MANA_MOTUHAKE
}
