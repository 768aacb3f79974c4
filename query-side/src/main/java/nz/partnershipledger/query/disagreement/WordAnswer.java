package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.PersonId;

/**
 * What a word means to someone. Texts are the words, or that and why they were removed.
 *
 * @param position the position of the entry that says so
 * @param word the word
 * @param meaning what it means to them
 * @param by to whom
 * @param confirmed whether they said so themselves
 * @param on the day they did
 */
public record WordAnswer(long position, Object word, Object meaning, PersonId by, boolean confirmed, LocalDate on) {}
