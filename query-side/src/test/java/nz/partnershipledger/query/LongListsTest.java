package nz.partnershipledger.query;

import static nz.partnershipledger.query.base.History.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.commitment.ProgressNoted;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.WordExplained;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.VoiceHeard;
import org.junit.jupiter.api.Test;

/** A page that tells of all of something leaves nothing of it out, however much there is: one more here than the API gives at once. */
class LongListsTest extends ApiTest {
    private static final int MANY = 501;

    /** So many are recorded at once, for the views have but a moment to follow. */
    private static final int AT_ONCE = 100;

    private PersonalText text() {
        return server.seal(partnership.asSubject(), partnership, "words");
    }

    private void many(IntFunction<LedgerEvent> event) {
        for (int begun = 0; begun < MANY; begun += AT_ONCE) {
            record(
                    kaiako,
                    IntStream.range(begun, Math.min(begun + AT_ONCE, MANY))
                            .mapToObj(event)
                            .toArray(LedgerEvent[]::new));
        }
    }

    private long count(String part, String path) {
        String page = server.get(
                        asKaiako, "/partnerships/" + partnership + path + "?after=" + position, "Accept", "text/html")
                .body();
        return Pattern.compile(part).matcher(page).results().count();
    }

    @Test
    void all_that_was_to_decide_is_shown_and_all_of_the_plan() {
        PersonalText text = text();
        many(it -> new DecisionProposed(
                partnership, DecisionId.random(), text, text, kaiako, null, Set.of(), Origin.UNSAID, day(3)));
        many(it -> new PlanAmended(partnership, text, kaiako, true, day(3)));
        DecisionId last = DecisionId.random();
        record(
                kaiako,
                new DecisionProposed(partnership, last, text, text, kaiako, null, Set.of(), Origin.UNSAID, day(3)));

        assertThat(count("href=\"/partnerships/[^/]*/decisions/", "/decisions")).isEqualTo(MANY + 1);
        assertThat(count("<blockquote>", "/decisions")).isEqualTo(MANY);
        assertThat(count("/entries/", "/decisions/" + last)).isEqualTo(1);
    }

    @Test
    void all_that_is_seen_differently_is_shown_and_all_words() {
        PersonalText text = text();
        many(it -> new DisagreementRaised(
                partnership,
                DisagreementId.random(),
                text,
                DisagreementAbout.OTHER,
                Set.of(kaiako, nan),
                kaiako,
                Origin.UNSAID,
                day(3)));
        many(it -> new WordExplained(partnership, text, text, kaiako, true, day(3)));

        assertThat(count("href=\"/partnerships/[^/]*/disagreements/", "/disagreements"))
                .isEqualTo(MANY);
        assertThat(count("<tr>\\s*<td>", "/words")).isEqualTo(MANY);
    }

    @Test
    void all_hui_are_shown_and_all_that_was_said() {
        PersonalText text = text();
        Instant far = Instant.now().plus(Duration.ofDays(9));
        many(it -> new HuiCalled(
                partnership,
                HuiId.random(),
                HuiPurpose.REVIEW,
                far.plus(Duration.ofHours(it)),
                null,
                rtlb,
                null,
                null,
                Set.of(),
                day(3)));
        many(it -> new VoiceHeard(
                partnership,
                VoiceId.random(),
                nan,
                VoiceGathering.CONVERSATION,
                VoiceSharing.OWN_WORDS,
                text,
                null,
                true,
                day(3),
                Audience.PARTNERSHIP));
        many(it -> new GoingWellNoted(
                partnership, GoingWellId.random(), text, null, kaiako, true, day(3), Audience.PARTNERSHIP));
        many(it -> new DifficultyNamed(
                partnership, DifficultyId.random(), text, null, kaiako, true, day(3), Audience.PARTNERSHIP));

        assertThat(count("<tr id=\"hui-", "/hui")).isEqualTo(MANY);
        assertThat(count("<blockquote>", "/hui")).isEqualTo(3 * MANY);
        assertThat(count("<option [^>]*>[^<]*(am|pm)<", "")).isEqualTo(MANY);
    }

    @Test
    void a_promise_is_told_to_its_end() {
        CommitmentId id = promised(kaiako, null, Audience.PARTNERSHIP);
        PersonalText text = text();
        many(it -> new ProgressNoted(partnership, id, kaiako, text, day(3), Audience.PARTNERSHIP));

        assertThat(count("<blockquote>", "/promises/" + id)).isGreaterThanOrEqualTo(MANY);
    }
}
