package nz.partnershipledger.query.commitment;

import java.time.Instant;
import java.time.LocalDate;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.partnership.Agreed;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a promise so far; kept beside the row when something new becomes of it, so that an entry made by mistake can be
 * taken back.
 *
 * @param status where it stands
 * @param keptOn the day it was done, while it is kept
 * @param keptRecordedAt when that keeping was recorded
 * @param reopenedAfterMiss whether it was missed before it was opened again
 * @param disputed whether someone sees the keeping differently
 * @param changeAskedFor the change that another asked for and that waits for the promiser's word; it ends when something becomes of the promise
 * @param agreed what those say of it whom the entry binds by which it stands as it does: a keep, a miss, a release or another day; null where
 *     none does
 */
public record Outcome(
        CommitmentStatus status,
        @Nullable LocalDate keptOn,
        @Nullable Instant keptRecordedAt,
        boolean reopenedAfterMiss,
        boolean disputed,
        @Nullable ChangeAsked changeAskedFor,
        @Nullable Agreed agreed) {
    /**
     * An outcome that a later entry replaced.
     *
     * @param entry the version of that later entry
     * @param outcome what it replaced
     */
    public record Replaced(long entry, Outcome outcome) {}

    static Outcome of(CommitmentStatus status) {
        return new Outcome(status, null, null, false, false, null, null);
    }

    Outcome now(CommitmentStatus newStatus) {
        return new Outcome(newStatus, null, null, reopenedAfterMiss, false, null, null);
    }

    Outcome kept(LocalDate on, Instant recordedAt) {
        return new Outcome(
                CommitmentStatus.KEPT,
                on,
                recordedAt,
                reopenedAfterMiss || status == CommitmentStatus.MISSED,
                false,
                null,
                null);
    }

    Outcome reopened() {
        return switch (status) {
            case MISSED -> new Outcome(CommitmentStatus.OPEN, null, null, true, false, changeAskedFor, null);
            case KEPT -> now(CommitmentStatus.OPEN);
            case PROPOSED, OPEN, RELEASED, DECLINED, WITHDRAWN, HANDED_OVER -> this;
        };
    }

    Outcome seenDifferently() {
        return status == CommitmentStatus.KEPT
                ? new Outcome(status, keptOn, keptRecordedAt, reopenedAfterMiss, true, changeAskedFor, agreed)
                : this;
    }

    /** This change waits; null where none does any more. */
    Outcome asked(@Nullable ChangeAsked change) {
        return new Outcome(status, keptOn, keptRecordedAt, reopenedAfterMiss, disputed, change, agreed);
    }

    /** It stands so by an entry that binds these. */
    Outcome agreed(@Nullable Agreed by) {
        return new Outcome(status, keptOn, keptRecordedAt, reopenedAfterMiss, disputed, changeAskedFor, by);
    }

    /** One of them said whether that is so. */
    Outcome said(long entry, PersonId by, boolean isSo) {
        return agreed == null ? this : agreed(agreed.said(entry, by, isSo));
    }
}
