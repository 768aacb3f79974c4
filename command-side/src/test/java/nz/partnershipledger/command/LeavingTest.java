package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.PROMISE;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverAccepted;
import static nz.partnershipledger.command.ASketchOfAPartnership.handOverDeclined;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.offered;
import static nz.partnershipledger.command.ASketchOfAPartnership.person;
import static nz.partnershipledger.command.ASketchOfAPartnership.proposed;
import static nz.partnershipledger.command.ASketchOfAPartnership.withdrawn;
import static nz.partnershipledger.command.Story.ofThePartnership;

import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.partnership.LeavingCommand.LeavePartnership;
import nz.partnershipledger.command.partnership.PartnershipRule;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.partnership.PartnerLeft;
import org.junit.jupiter.api.Test;

/** What becomes of promises when someone leaves. */
class LeavingTest {
    private static LeavePartnership leave(PersonId person) {
        return new LeavePartnership(TEAM, person, null, null, null, null, LATER);
    }

    private static LeavePartnership leave(PersonId person, PersonId carriedBy) {
        return new LeavePartnership(TEAM, person, null, carriedBy, null, null, LATER);
    }

    @Test
    void someone_leaves() {
        ofThePartnership().when(NAN, leave(NAN)).records(left(NAN));
    }

    @Test
    void who_does_not_take_part_does_not_leave() {
        ofThePartnership().when(FACILITATOR, leave(STRANGER)).isRefused(PartnershipRule.NO_SUCH_PARTNER);
    }

    @Test
    void nobody_leaves_twice() {
        ofThePartnership()
                .given(NAN, left(NAN))
                .when(FACILITATOR, leave(NAN))
                .isRefused(PartnershipRule.NO_SUCH_PARTNER);
    }

    @Test
    void the_facilitator_hands_over_first() {
        ofThePartnership()
                .when(FACILITATOR, leave(FACILITATOR))
                .isRefused(PartnershipRule.THE_FACILITATOR_HANDS_OVER_FIRST);
    }

    @Test
    void nobody_leaves_before_they_joined() {
        ofThePartnership()
                .when(NAN, new LeavePartnership(TEAM, NAN, null, null, null, null, FORMED_ON))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void an_open_promise_needs_a_carrier() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, leave(NAN))
                .isRefused(CommitmentRule.AN_OPEN_PROMISE_NEEDS_A_CARRIER);
    }

    @Test
    void a_carrier_takes_part() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, leave(NAN, STRANGER))
                .isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void nobody_carries_what_they_leave_behind() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, leave(NAN, NAN))
                .isRefused(CommitmentRule.A_PROMISE_IS_HANDED_TO_SOMEONE_ELSE);
    }

    @Test
    void a_carrier_named_by_the_leaver_has_yet_to_confirm() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .when(NAN, leave(NAN, KAIAKO))
                .records(offered(NAN, KAIAKO), handOverAccepted(KAIAKO, false), left(NAN));
    }

    @Test
    void a_carrier_who_records_the_leaving_has_taken_it_on() {
        ofThePartnership()
                .given(KAIAKO, made(KAIAKO))
                .when(FACILITATOR, leave(KAIAKO, FACILITATOR))
                .records(offered(KAIAKO, FACILITATOR), handOverAccepted(FACILITATOR, true), left(KAIAKO));
    }

    @Test
    void what_was_kept_needs_no_carrier() {
        ofThePartnership()
                .given(NAN, made(NAN))
                .given(NAN, kept(NAN))
                .when(NAN, leave(NAN))
                .records(left(NAN));
    }

    @Test
    void a_proposal_to_the_leaver_is_withdrawn() {
        ofThePartnership()
                .given(NAN, proposed(KAIAKO))
                .when(FACILITATOR, leave(KAIAKO))
                .records(withdrawn(FACILITATOR), left(KAIAKO));
    }

    @Test
    void what_was_offered_to_the_leaver_stays_where_it_is() {
        ofThePartnership()
                .given(KAIAKO, made(KAIAKO), offered(KAIAKO, NAN))
                .when(NAN, leave(NAN))
                .records(handOverDeclined(NAN), left(NAN));
    }

    @Test
    void what_follows_a_leaving_is_not_earlier_than_the_promise() {
        LeavePartnership early = new LeavePartnership(TEAM, NAN, null, null, null, null, MADE_ON.minusDays(3));
        ofThePartnership()
                .given(KAIAKO, proposed(NAN))
                .when(NAN, early)
                .records(
                        new CommitmentWithdrawn(TEAM, PROMISE, NAN, null, MADE_ON, ALL),
                        new PartnerLeft(TEAM, NAN, null, MADE_ON.minusDays(3)));
    }
}
