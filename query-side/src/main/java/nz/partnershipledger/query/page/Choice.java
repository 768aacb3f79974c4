package nz.partnershipledger.query.page;

/**
 * One of several values that may be chosen.
 *
 * @param value the value
 * @param words what it is called
 * @param chosen whether it is the one
 */
public record Choice(String value, String words, boolean chosen) {}
