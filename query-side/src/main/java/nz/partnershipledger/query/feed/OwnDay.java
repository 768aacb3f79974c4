package nz.partnershipledger.query.feed;

import java.time.LocalDate;

/**
 * A day of one's own, as a calendar shows it.
 *
 * @param id what it is of, the same however often it is read
 * @param summary what a calendar says of it: never a word that somebody wrote
 * @param day the day
 * @param address the page on which its owner reads more, once they have signed in
 */
record OwnDay(String id, String summary, LocalDate day, String address) {}
