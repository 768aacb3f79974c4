package nz.partnershipledger.query.live;

import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.joined;
import static nz.partnershipledger.query.base.History.kept;
import static nz.partnershipledger.query.base.History.made;
import static nz.partnershipledger.query.base.History.promiseOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import org.junit.jupiter.api.Test;

class FoldedLatelyTest {
    private static final int PROMISES = 150;
    private static final int LOOKS = 60;

    private final FoldedLately lately = new FoldedLately();
    private final List<Recorded<? extends LedgerEvent>> all = aLongHistory();
    private final Random random = new Random(7);

    private static List<Recorded<? extends LedgerEvent>> aLongHistory() {
        History history =
                new History().then(formed(), joined(NAN, PartnerRole.WHANAU), joined(KAIAKO, PartnerRole.KAIAKO));
        for (int i = 0; i < PROMISES; i++) {
            CommitmentId promise = CommitmentId.random();
            history.by(KAIAKO).then(made(promise, promiseOf(KAIAKO, day(10)), day(2)), kept(promise, day(9)));
        }
        return history.entries();
    }

    private void isAsFoldedAtOnce(PersonId reader, List<Recorded<? extends LedgerEvent>> history) {
        for (Fold<?> fold : QuerySide.FOLDS) {
            assertThat(rows(reader, fold, history))
                    .isEqualTo(Replay.of(fold, history).all());
        }
    }

    private <R extends Record> Object rows(
            PersonId reader, Fold<R> fold, List<Recorded<? extends LedgerEvent>> history) {
        return lately.rows(reader, PARTNERSHIP, fold, history).all();
    }

    @Test
    void whoever_walks_to_and_fro_sees_what_is_folded_at_once() {
        int at = all.size() / 2;
        for (int look = 0; look < LOOKS; look++) {
            int step = random.nextInt(6) == 0 ? all.size() / 4 : 3;
            at = Math.clamp(at + random.nextInt(2 * step + 1) - step, 1, all.size());
            isAsFoldedAtOnce(random.nextBoolean() ? NAN : KAIAKO, all.subList(0, at));
        }
    }

    @Test
    void who_may_know_more_now_or_less_sees_just_that() {
        isAsFoldedAtOnce(NAN, all);
        for (int look = 0; look < LOOKS / 4; look++) {
            List<Recorded<? extends LedgerEvent>> less = new ArrayList<>(all);
            int promise = 3 + 2 * random.nextInt(PROMISES - 1);
            less.subList(promise, promise + 2).clear();
            isAsFoldedAtOnce(NAN, less.subList(0, less.size() - random.nextInt(3)));
            isAsFoldedAtOnce(NAN, all);
        }
    }
}
