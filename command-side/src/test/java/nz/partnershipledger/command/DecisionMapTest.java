package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfADecision.AREAS;
import static nz.partnershipledger.command.ASketchOfADecision.MAP;
import static nz.partnershipledger.command.ASketchOfADecision.amend;
import static nz.partnershipledger.command.ASketchOfADecision.amended;
import static nz.partnershipledger.command.ASketchOfADecision.confirmMap;
import static nz.partnershipledger.command.ASketchOfADecision.draw;
import static nz.partnershipledger.command.ASketchOfADecision.drawn;
import static nz.partnershipledger.command.ASketchOfADecision.mapConfirmed;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.Map;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.decision.DecisionCommand.AmendPlan;
import nz.partnershipledger.command.decision.DecisionCommand.ConfirmDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.DrawDecisionMap;
import nz.partnershipledger.command.decision.DecisionRule;
import org.junit.jupiter.api.Test;

/** Who draws who decides, and who amends the plan. */
class DecisionMapTest {
    @Test
    void ones_own_map_is_confirmed_and_what_another_draws_is_not() {
        ofThePartnership().when(NAN, draw(null)).records(drawn(NAN, true));
        ofThePartnership().when(FACILITATOR, draw(NAN)).records(drawn(NAN, false));
    }

    @Test
    void a_map_names_an_area() {
        ofThePartnership()
                .when(NAN, new DrawDecisionMap(TEAM, MAP, null, Map.of(), LATER))
                .isRefused(DecisionRule.A_DECISION_MAP_NAMES_AN_AREA);
    }

    @Test
    void a_map_is_drawn_once() {
        ofThePartnership()
                .given(NAN, drawn(NAN, true))
                .when(NAN, draw(NAN))
                .isRefused(DecisionRule.THIS_DECISION_MAP_IS_ALREADY_RECORDED);
    }

    @Test
    void a_map_is_that_of_a_partner() {
        ofThePartnership().when(FACILITATOR, draw(STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void no_map_is_drawn_before_the_partnership_formed() {
        ofThePartnership()
                .when(NAN, new DrawDecisionMap(TEAM, MAP, null, AREAS, FORMED_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void a_map_is_confirmed_by_the_one_whose_view_it_is() {
        ofThePartnership()
                .given(FACILITATOR, drawn(NAN, false))
                .when(NAN, confirmMap())
                .records(mapConfirmed(NAN));
        ofThePartnership()
                .given(FACILITATOR, drawn(NAN, false))
                .when(FACILITATOR, confirmMap())
                .isRefused(DecisionRule.ONLY_WHOSE_MAP_IT_IS_CONFIRMS_IT);
    }

    @Test
    void a_map_is_confirmed_once() {
        ofThePartnership()
                .given(FACILITATOR, drawn(NAN, false), mapConfirmed(NAN))
                .when(NAN, confirmMap())
                .isRefused(DecisionRule.ONLY_AN_UNCONFIRMED_MAP_IS_CONFIRMED);
    }

    @Test
    void no_map_is_confirmed_before_it_was_drawn() {
        ofThePartnership()
                .given(FACILITATOR, drawn(NAN, false))
                .when(NAN, new ConfirmDecisionMap(TEAM, MAP, LATER.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }

    @Test
    void a_map_that_nobody_drew_is_not_confirmed() {
        ofThePartnership().when(NAN, confirmMap()).isRefused(DecisionRule.NO_SUCH_DECISION_MAP);
    }

    @Test
    void anyone_amends_the_plan_and_what_another_notes_is_not_confirmed() {
        ofThePartnership().when(NAN, amend(null)).records(amended(NAN, true));
        ofThePartnership().when(FACILITATOR, amend(NAN)).records(amended(NAN, false));
    }

    @Test
    void who_amends_the_plan_is_a_partner() {
        ofThePartnership().when(FACILITATOR, amend(STRANGER)).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void no_plan_is_amended_before_the_partnership_formed() {
        ofThePartnership()
                .when(NAN, new AmendPlan(TEAM, words(46), null, FORMED_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }
}
