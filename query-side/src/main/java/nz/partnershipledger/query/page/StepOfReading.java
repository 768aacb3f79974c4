package nz.partnershipledger.query.page;

import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.words;

import java.util.List;
import nz.partnershipledger.query.page.Field.Kind;

/** What is asked of whoever reads from outside. */
public enum StepOfReading implements Step {
    /** Why they read. */
    READ("/api/partnerships/{partnership}/readings", "say-why", words("why")),
    /** Why they read lists across a cluster. */
    LISTS("/api/readings", "say-why.lists", field("cluster", Kind.ONE).labelled("caseload.cluster"), words("why"));

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfReading(String door, String words, Field... fields) {
        this.declared = new Declared(door, List.of(words, "say-why"), List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
