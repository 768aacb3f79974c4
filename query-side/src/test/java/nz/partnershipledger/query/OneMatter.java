package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.Position;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.disagreement.PositionTaken;
import nz.partnershipledger.events.disagreement.WordExplained;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A partnership with a decision, a map, a difference and a guess, and what is read of them. */
abstract class OneMatter extends ApiTest {
    final DecisionId books = DecisionId.random();
    final DecisionMapId map = DecisionMapId.random();
    final DisagreementId reading = DisagreementId.random();
    final GuessId guess = GuessId.random();

    PersonalText text(String words) {
        return server.seal(partnership.asSubject(), partnership, words);
    }

    String here(String rest) {
        return "/api/partnerships/" + partnership + rest;
    }

    JsonNode read(String reader, String rest) {
        return server.json(reader, here(rest) + (rest.contains("?") ? "&" : "?") + "after=" + position);
    }

    DecisionProposed proposed(DecisionId id, String question, int on) {
        return new DecisionProposed(
                partnership,
                id,
                text(question),
                text("large print"),
                kaiako,
                DecisionArea.STRATEGIES_AT_SCHOOL,
                Set.of(nan, kaiako),
                Origin.UNSAID,
                day(on));
    }

    StanceTaken stood(PersonId by, Stance stance, @Nullable String reason, boolean confirmed, int on) {
        return new StanceTaken(
                partnership,
                books,
                by,
                stance,
                reason == null ? null : text(reason),
                confirmed,
                day(on),
                Audience.PARTNERSHIP);
    }

    DecisionMade made(DecisionId id, DecidedHow how, int on, PersonId... by) {
        return new DecisionMade(
                partnership, id, how, Set.of(by), Set.of(), text("we take large print"), day(on + 7), day(on));
    }

    OutcomeWished hoped() {
        return new OutcomeWished(
                partnership, books, nan, text("that reading is a joy"), true, day(3), Audience.PARTNERSHIP);
    }

    DecisionHandedOver handedOver() {
        return new DecisionHandedOver(partnership, books, Set.of(nan), text("you know best"), kaiako, day(6));
    }

    DecisionMapDrawn drawn(Map<DecisionArea, Decider> areas) {
        return new DecisionMapDrawn(partnership, map, nan, areas, false, day(9));
    }

    PlanAmended amended() {
        return new PlanAmended(partnership, text("read by the window"), nan, false, day(10));
    }

    private Position tooMuchScreen() {
        return new Position(text("too much screen"), null, null);
    }

    void decide() {
        record(
                kaiako,
                proposed(books, "Which books?", 2),
                hoped(),
                stood(nan, Stance.OBJECT, "too small", true, 4),
                stood(rtlb, Stance.SUPPORT, null, false, 4),
                stood(nan, Stance.SUPPORT_WITH_CONCERNS, "if the light is good", true, 5),
                new StanceConfirmed(partnership, books, rtlb, day(5), Audience.PARTNERSHIP),
                handedOver(),
                made(books, DecidedHow.HANDED_OVER, 8, nan),
                drawn(Map.of(DecisionArea.STRATEGIES_AT_SCHOOL, Decider.KAIAKO, DecisionArea.GOALS, Decider.SHARED)),
                amended());
    }

    void differ() {
        record(
                nan,
                new DisagreementRaised(
                        partnership,
                        reading,
                        text("How much to read"),
                        DisagreementAbout.PRIORITIES,
                        Set.of(nan, kaiako),
                        nan,
                        Origin.UNSAID,
                        day(2)),
                new PositionTaken(
                        partnership,
                        reading,
                        kaiako,
                        new Position(text("she is tired"), text("ten minutes"), null),
                        false,
                        null,
                        day(3),
                        Audience.PARTNERSHIP),
                new CommonGroundNoted(partnership, reading, text("we love stories"), nan, Set.of(), day(4)),
                new WordExplained(partnership, text("support"), text("time together"), nan, true, day(5)));
        record(
                kaiako,
                new PositionGuessed(
                        partnership,
                        reading,
                        guess,
                        nan,
                        tooMuchScreen(),
                        kaiako,
                        Audience.people(Set.of(kaiako)),
                        day(5)));
    }

    void show() {
        record(
                kaiako,
                new GuessShown(
                        partnership,
                        reading,
                        guess,
                        nan,
                        tooMuchScreen(),
                        kaiako,
                        Audience.people(Set.of(kaiako, nan)),
                        day(6)));
    }

    String page(String reader, String rest, String... more) {
        HttpResponse<String> response = server.get(
                reader,
                "/partnerships/" + partnership + rest,
                Stream.concat(Stream.of("Accept", "text/html"), Stream.of(more)).toArray(String[]::new));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }
}
