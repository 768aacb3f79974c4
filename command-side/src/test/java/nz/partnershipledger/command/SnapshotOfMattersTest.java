package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfADecision.MATTER;
import static nz.partnershipledger.command.ASketchOfADecision.decided;
import static nz.partnershipledger.command.ASketchOfADecision.drawn;
import static nz.partnershipledger.command.ASketchOfADecision.handedOver;
import static nz.partnershipledger.command.ASketchOfADecision.mapConfirmed;
import static nz.partnershipledger.command.ASketchOfADecision.proposal;
import static nz.partnershipledger.command.ASketchOfADecision.stanceConfirmed;
import static nz.partnershipledger.command.ASketchOfADecision.stood;
import static nz.partnershipledger.command.ASketchOfADifference.guessConfirmed;
import static nz.partnershipledger.command.ASketchOfADifference.guessed;
import static nz.partnershipledger.command.ASketchOfADifference.positionConfirmed;
import static nz.partnershipledger.command.ASketchOfADifference.raised;
import static nz.partnershipledger.command.ASketchOfADifference.settled;
import static nz.partnershipledger.command.ASketchOfADifference.shown;
import static nz.partnershipledger.command.ASketchOfADifference.taken;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import nz.partnershipledger.command.decision.Decisions;
import nz.partnershipledger.command.disagreement.Disagreements;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a snapshot keeps of decisions and differences comes back as it was, by a mapper that sees the fields alone. */
class SnapshotOfMattersTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();
    private static final List<DecisionEvent> UNDECIDED = List.of(
            proposal(NAN, Origin.at(AHuiElsewhere.HUI)),
            stood(NAN, Stance.OBJECT, true),
            stood(MOKO, Stance.SUPPORT, false),
            handedOver(FACILITATOR, NAN, MOKO),
            drawn(NAN, false));
    private static final List<DecisionEvent> DECIDED =
            List.of(decided(DecidedHow.HANDED_OVER, NAN), stanceConfirmed(MOKO), mapConfirmed(NAN));
    private static final List<DisagreementEvent> DIFFERING = List.of(
            raised(NAN, Origin.at(AHuiElsewhere.HUI), NAN, KAIAKO),
            taken(KAIAKO, false),
            guessed(FACILITATOR, NAN),
            shown(FACILITATOR, NAN));
    private static final List<DisagreementEvent> SETTLED =
            List.of(guessConfirmed(NAN), positionConfirmed(KAIAKO), settled());

    private static Decisions after(Decisions decisions, List<DecisionEvent> events) {
        events.forEach(it -> decisions.on(it, 1));
        return decisions;
    }

    private static Disagreements after(Disagreements disagreements, List<DisagreementEvent> events) {
        events.forEach(it -> disagreements.on(it, 1));
        return disagreements;
    }

    private static <T> T restored(T before, Class<T> type) {
        return JSON.readValue(JSON.writeValueAsString(before), type);
    }

    @Test
    void decisions_come_back_as_they_were_and_go_on_as_they_would_have() {
        Decisions before = after(new Decisions(), UNDECIDED);
        Decisions back = restored(before, Decisions.class);

        assertThat(back).usingRecursiveComparison().isEqualTo(before);
        assertThat(after(back, DECIDED)).usingRecursiveComparison().isEqualTo(after(before, DECIDED));
    }

    @Test
    void differences_come_back_as_they_were_and_go_on_as_they_would_have() {
        Disagreements before = after(new Disagreements(), DIFFERING);
        Disagreements back = restored(before, Disagreements.class);

        assertThat(back).usingRecursiveComparison().isEqualTo(before);
        assertThat(after(back, SETTLED)).usingRecursiveComparison().isEqualTo(after(before, SETTLED));
    }

    @Test
    void the_partnership_keeps_both() {
        Partnership empty = new Partnership();

        assertThat(JSON.writeValueAsString(empty)).contains("\"decisions\"", "\"disagreements\"");
    }

    @Test
    void what_is_decided_and_settled_stays_small_and_holds_no_words() {
        String decisions = JSON.writeValueAsString(after(after(new Decisions(), UNDECIDED), DECIDED));
        String differences = JSON.writeValueAsString(after(after(new Disagreements(), DIFFERING), SETTLED));

        assertThat(decisions)
                .contains(MATTER.toString())
                .doesNotContain("c2VhbGVk")
                .hasSizeLessThan(320);
        assertThat(differences).doesNotContain("c2VhbGVk").hasSizeLessThan(400);
    }

    @Test
    void a_guess_holds_its_sealed_words_until_it_is_answered() {
        assertThat(JSON.writeValueAsString(after(new Disagreements(), DIFFERING)))
                .contains("c2VhbGVk");
    }
}
