package nz.partnershipledger.standalone.samples;

import java.util.Objects;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.VoiceId;
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

    /** What something else may spring from. */
    abstract static class Source extends Told {
        abstract Origin asOrigin();
    }

    /** A promise, from its beginning on. */
    static final class Promised extends Told {
        private final CommitmentId id = CommitmentId.random();

        CommitmentId id() {
            return id;
        }
    }

    /** A hui, from its calling on. */
    static final class Hui extends Source {
        private final HuiId id = HuiId.random();

        HuiId id() {
            return id;
        }

        @Override
        Origin asOrigin() {
            return Origin.at(id);
        }
    }

    /** A voice that was heard. */
    static final class Heard extends Told {
        private final VoiceId id = VoiceId.random();

        VoiceId id() {
            return id;
        }
    }

    /** Something that goes well. */
    static final class GoodThing extends Told {
        private final GoingWellId id = GoingWellId.random();

        GoingWellId id() {
            return id;
        }
    }

    /** A difficulty that was named. */
    static final class Difficulty extends Source {
        private final DifficultyId id = DifficultyId.random();

        DifficultyId id() {
            return id;
        }

        @Override
        Origin asOrigin() {
            return new Origin(null, null, id, null, null);
        }
    }

    /** Something to decide, from its proposal on. */
    static final class Matter extends Source {
        private final DecisionId id = DecisionId.random();

        DecisionId id() {
            return id;
        }

        @Override
        Origin asOrigin() {
            return new Origin(null, null, null, id, null);
        }
    }

    /** Something that people see differently. */
    static final class Difference extends Source {
        private final DisagreementId id = DisagreementId.random();

        DisagreementId id() {
            return id;
        }

        @Override
        Origin asOrigin() {
            return new Origin(null, null, null, null, id);
        }
    }

    /** A guess of how someone else may see a difference. */
    static final class Guess extends Told {
        private final Difference of;
        private final GuessId id = GuessId.random();

        Guess(Difference of) {
            this.of = of;
        }

        Difference of() {
            return of;
        }

        GuessId id() {
            return id;
        }
    }
}
