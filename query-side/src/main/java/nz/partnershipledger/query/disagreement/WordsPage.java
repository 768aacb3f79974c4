package nz.partnershipledger.query.disagreement;

import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;

/**
 * The page of what words mean to the people of a partnership.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param words the words, in the order in which they were explained
 */
record WordsPage(Whole whole, Said said, Page<WordAnswer> words) {
    /** How a word is explained. */
    public Form explain() {
        return Forms.of(whole, said.say()).form(StepOfDisagreement.EXPLAIN, "words");
    }
}
