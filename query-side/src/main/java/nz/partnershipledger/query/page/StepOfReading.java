package nz.partnershipledger.query.page;

import static nz.partnershipledger.query.page.Field.words;

import java.util.List;

/** What is asked of whoever reads from outside. */
public enum StepOfReading implements Step {
    /** Why they read. */
    READ("readings", "say-why", words("why"));

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfReading(String door, String words, Field... fields) {
        this.declared = new Declared("/api/partnerships/{partnership}/" + door, List.of(words), List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
