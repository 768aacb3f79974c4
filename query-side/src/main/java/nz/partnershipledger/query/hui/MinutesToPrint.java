package nz.partnershipledger.query.hui;

/**
 * The minutes of a hui as a document.
 *
 * @param hui the page of the hui, with its minutes
 * @param asOf which moment it shows, in words
 */
record MinutesToPrint(OneHuiPage hui, String asOf) {}
