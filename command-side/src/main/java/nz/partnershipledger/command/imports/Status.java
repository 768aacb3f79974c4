package nz.partnershipledger.command.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of a past commitment, as a file says it. */
enum Status {
    OPEN,
    KEPT,
    MISSED,
    RELEASED,
    DECLINED,
    WITHDRAWN;

    /** The status of this cell; an empty one is open. */
    static Optional<Status> of(String cell) {
        return cell.isEmpty()
                ? Optional.of(OPEN)
                : Arrays.stream(values())
                        .filter(it -> it.written().equals(cell))
                        .findFirst();
    }

    /** The words that a cell may hold. */
    static List<String> allWritten() {
        return Arrays.stream(values()).map(Status::written).toList();
    }

    private String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something happened after it was promised. */
    boolean isSettled() {
        return this != OPEN;
    }

    /** Whether it was taken on at the hui; what was not is a proposal. */
    boolean wasTakenOn() {
        return this != DECLINED && this != WITHDRAWN;
    }
}
