package nz.partnershipledger.query.disagreement;

import nz.partnershipledger.events.disagreement.WordExplained;
import nz.partnershipledger.query.base.Fold;

/** The view of what words mean to people: the glossary of a partnership. */
public final class Glossary extends Fold<GlossaryRow> {
    /** Hears what words mean. */
    public Glossary() {
        super("glossary", GlossaryRow.class, GlossaryRow::entry, "entry");
        hears(WordExplained.class, (it, rows) -> rows.add(GlossaryRow.of(it.event(), it.position())));
    }
}
