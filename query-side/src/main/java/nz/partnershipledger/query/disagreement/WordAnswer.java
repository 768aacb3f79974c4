package nz.partnershipledger.query.disagreement;

import java.time.LocalDate;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Text;

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
public record WordAnswer(long position, Text word, Text meaning, PersonId by, boolean confirmed, LocalDate on) {
    static WordAnswer of(GlossaryRow it) {
        return new WordAnswer(
                it.entry(),
                Text.in(it.partnership(), it.word()),
                Text.in(it.partnership(), it.meaning()),
                it.person(),
                it.confirmed(),
                it.saidOn());
    }
}
