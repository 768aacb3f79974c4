package nz.partnershipledger.standalone.samples;

import java.util.Objects;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.events.CommitmentId;
import org.jspecify.annotations.Nullable;

/** Something that a story tells, so that what comes later can speak of it. It has its place in the ledger once it is recorded. */
class Told {
    private @Nullable Answer answer;

    void isRecorded(Answer recorded) {
        this.answer = recorded;
    }

    long position() {
        return Objects.requireNonNull(answer, "it is spoken of before it is told")
                .position();
    }

    long version() {
        return Objects.requireNonNull(answer, "it is spoken of before it is told")
                .version();
    }

    /** A promise, from its beginning on. */
    static final class Promised extends Told {
        private final CommitmentId id = CommitmentId.random();

        CommitmentId id() {
            return id;
        }
    }
}
