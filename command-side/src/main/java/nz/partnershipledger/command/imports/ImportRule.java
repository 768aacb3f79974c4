package nz.partnershipledger.command.imports;

import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for a list of past promises that is taken in. */
public enum ImportRule implements Rule {
    /** What is taken in is recorded by the facilitator, so nobody else takes it in. */
    ONLY_ITS_FACILITATOR_TAKES_IN_ITS_PAST(Kind.FORBIDDEN),

    /** The first line of a file to be taken in names its columns. */
    THE_FILE_HAS_ANOTHER_HEADER(Kind.BAD_REQUEST, "file"),

    /** A file to be taken in has no more than 20,000 lines below its header. */
    THE_FILE_HAS_TOO_MANY_LINES(Kind.BAD_REQUEST, "file"),

    /** A file to be taken in holds a header and at least one line below it. */
    THE_FILE_IS_EMPTY(Kind.BAD_REQUEST, "file"),

    /** A quote that opens a cell is closed at the cell's end. */
    THE_FILE_IS_NOT_CSV(Kind.BAD_REQUEST, "file"),

    /** A file to be taken in is text in UTF-8. */
    THE_FILE_IS_NOT_UTF8(Kind.BAD_REQUEST, "file"),

    /** A file to be taken in is no larger than 10 MiB. */
    THE_FILE_IS_TOO_LARGE(Kind.BAD_REQUEST, "file"),

    /** Past commitments go into a partnership that there is. */
    THIS_PARTNERSHIP_IS_NOT_KNOWN(Kind.CONFLICT, "partnership");

    private final Kind kind;
    private final @Nullable String field;

    ImportRule(Kind kind) {
        this(kind, null);
    }

    ImportRule(Kind kind, @Nullable String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
