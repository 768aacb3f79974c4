package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.FORMED_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Story.ofThePartnership;

import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.journey.JourneyCommand.MoveToElement;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.journey.ElementEntered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The journey through He Pikorua. */
class JourneyTest {
    private static MoveToElement move(Element element, boolean alongside) {
        return new MoveToElement(TEAM, element, alongside, words(6), LATER);
    }

    private static ElementEntered entered(Element element, boolean alongside) {
        return new ElementEntered(TEAM, element, alongside, words(6), Set.of(NAN, MOKO), LATER);
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void any_element_may_follow_any(Element element) {
        ofThePartnership()
                .given(FACILITATOR, entered(Element.MANA_MOTUHAKE, false))
                .when(NAN, move(element, false))
                .records(entered(element, false));
    }

    @Test
    void an_earlier_element_may_stay_open_beside_the_new_one() {
        ofThePartnership()
                .given(FACILITATOR, entered(Element.KOHIKOHI, false))
                .when(NAN, move(Element.TATAI, true))
                .records(entered(Element.TATAI, true));
    }

    @Test
    void no_move_happens_before_the_partnership_formed() {
        ofThePartnership()
                .when(NAN, new MoveToElement(TEAM, Element.TATAI, false, null, FORMED_ON.minusDays(1)))
                .isRefused(NothingHappensBeforeItBegan.class);
    }
}
