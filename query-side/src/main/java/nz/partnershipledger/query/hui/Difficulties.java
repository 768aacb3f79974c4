package nz.partnershipledger.query.hui;

import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.query.base.Fold;

/** The view of difficulties: one row for each. They are about the situation, never about a person. */
public final class Difficulties extends Fold<DifficultyRow> {
    /** Hears what is difficult. */
    public Difficulties() {
        super("difficulties", DifficultyRow.class, DifficultyRow::difficulty, "difficulty");
        hears(DifficultyNamed.class, (it, rows) -> rows.add(DifficultyRow.of(it)));
    }
}
