package nz.partnershipledger.command.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.commitment.AgreementDenied;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeWithdrawn;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentBegun;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.CommitmentWentOn;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandAskedFor;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.KeepingDisputed;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.commitment.ReasonShared;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.person.PersonEvent;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership's history holds before a file is taken in.
 *
 * @param standing who stands where
 * @param version the version it stands at
 * @param promises the promises that are there
 */
record History(Standing standing, long version, Map<CommitmentId, Known> promises) {

    /**
     * A promise that is there.
     *
     * @param promiser who promised it
     * @param status what became of it
     * @param saidSince whether somebody said in the ledger what became of it
     */
    record Known(PersonId promiser, Status status, boolean saidSince) {
        /** Whether a list may still say that this became of it: what people said in the ledger counts for more. */
        boolean takes(Status next) {
            return !saidSince
                    && next.isSettled()
                    && (status == Status.OPEN
                            || (status == Status.MISSED && (next == Status.KEPT || next == Status.RELEASED)));
        }

        private Known became(Status next, Source source) {
            return new Known(promiser, next, saidSince || source != Source.IMPORT);
        }

        private Known after(CommitmentWentOn event, Source source) {
            return switch (event) {
                case CommitmentKept _ -> became(Status.KEPT, source);
                case CommitmentMissed _ -> became(Status.MISSED, source);
                case CommitmentReleased _ -> became(Status.RELEASED, source);
                case CommitmentDeclined _ -> became(Status.DECLINED, source);
                case CommitmentWithdrawn _ -> became(Status.WITHDRAWN, source);
                case CommitmentReopened _, CommitmentEntryTakenBack _ -> became(Status.OPEN, source);
                case KeepingDisputed _ -> became(status, source);
                case CommitmentAccepted _,
                        CommitmentConfirmed _,
                        ProgressNoted _,
                        HandAskedFor _,
                        CommitmentRenegotiated _,
                        AgreementDenied _,
                        HandOverOffered _,
                        HandOverAccepted _,
                        HandOverDeclined _,
                        ReasonShared _,
                        ChangeAskedFor _,
                        ChangeWithdrawn _ -> this;
            };
        }
    }

    /** The history of this partnership, if there is one. */
    static Optional<History> of(LedgerEvents events, PartnershipId partnership) {
        Map<CommitmentId, Known> promises = new HashMap<>();
        @Nullable Standing standing = null;
        long version = 0;
        for (Recorded<? extends LedgerEvent> recorded : events.of(partnership)) {
            version = recorded.version();
            switch (recorded.event()) {
                case PartnershipFormed formed -> standing = Standing.of(formed);
                case StandingEvent changed ->
                    standing = Objects.requireNonNull(standing).after(changed, version);
                case AnswerEvent answer ->
                    standing = Objects.requireNonNull(standing).after(answer, version);
                case CommitmentBegun begun ->
                    promises.put(begun.commitment(), new Known(begun.promise().promiser(), Status.OPEN, false));
                case CommitmentWentOn wentOn ->
                    promises.computeIfPresent(wentOn.commitment(), (id, it) -> it.after(wentOn, recorded.source()));
                // A file brings promises; what else happened is no matter of it.
                case PartnershipEvent _, PersonEvent _ -> {}
            }
        }
        return standing == null ? Optional.empty() : Optional.of(new History(standing, version, promises));
    }
}
