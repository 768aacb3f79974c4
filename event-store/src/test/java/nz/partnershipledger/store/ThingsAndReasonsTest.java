package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Confided;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedGrounds;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.SubjectId;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Thing;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.disagreement.GuessShown;
import nz.partnershipledger.events.disagreement.PositionGuessed;
import nz.partnershipledger.events.entry.ReplyGiven;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an event says of itself: what it is about, whether that begins with it, and what in it is closed. */
class ThingsAndReasonsTest {
    private static Stream<PartnershipEvent> everyEvent() {
        return Catalogue.ofAllEvents().events().stream()
                .map(Samples::of)
                .filter(PartnershipEvent.class::isInstance)
                .map(PartnershipEvent.class::cast);
    }

    @Test
    void whatever_entries_are_about_begins_with_one_of_them() {
        Set<Class<?>> begun = kindsOf(everyEvent().filter(PartnershipEvent::begins));

        assertThat(begun).hasSizeGreaterThan(7).containsAll(kindsOf(everyEvent()));
    }

    private static Set<Class<?>> kindsOf(Stream<PartnershipEvent> events) {
        return events.map(PartnershipEvent::thing)
                .filter(Objects::nonNull)
                .map(Thing::getClass)
                .collect(Collectors.toSet());
    }

    @Test
    void every_feature_has_events_and_a_word_of_its_own() {
        assertThat(everyEvent().map(PartnershipEvent::feature)).containsOnly(Feature.values());
        assertThat(Arrays.stream(Feature.values()).map(Feature::word))
                .containsExactly("partnership", "journey", "hui", "decision", "disagreement", "commitment", "entry");
    }

    public record OfTheYearToCome(
            SealedReason reason, Within within, List<SealedSupport> several, Map<String, SealedSupport> named) {}

    public record Within(PersonalText open, @Nullable SealedReason none, Set<SealedReason> reasons) {}

    @Test
    void what_is_confided_is_found_wherever_it_stands_in_an_event() {
        assertThat(Confided.in(new OfTheYearToCome(
                                new SealedReason(text("a")),
                                new Within(text("open"), null, Set.of(new SealedReason(text("b")))),
                                List.of(new SealedSupport(text("c"))),
                                Map.of("d", new SealedSupport(text("d")))))
                        .map(it -> it.words().sealed()))
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void reasons_and_support_are_found_in_the_events_that_hold_them() {
        assertThat(everyEvent().flatMap(Confided::in).<Object>map(Confided::getClass))
                .containsOnly(SealedReason.class, SealedSupport.class, SealedGrounds.class);
    }

    @Test
    void an_event_names_everyone_who_stands_in_it() {
        DecisionProposed proposed = (DecisionProposed) Samples.of(DecisionProposed.class);
        CommitmentMade made = (CommitmentMade) Samples.of(CommitmentMade.class);

        assertThat(proposed.named()).isEqualTo(People.of(proposed.neededBy(), proposed.proposedBy()));
        assertThat(made.named())
                .isEqualTo(People.of(
                        Set.of(made.promise().promiser()),
                        made.promise().suggestedBy(),
                        made.promise().owedTo()))
                .hasSize(3);
    }

    /** It is nobody's affair but the guesser's until it is shown, and then the other's as well. */
    @Test
    void a_guess_names_nobody_until_it_is_shown_and_then_whose_view_it_may_be() {
        GuessShown shown = (GuessShown) Samples.of(GuessShown.class);

        assertThat(Samples.of(PositionGuessed.class).named()).isEmpty();
        assertThat(shown.named()).containsExactly(shown.whose());
    }

    @Test
    void whoever_may_read_an_event_is_not_named_by_that() {
        ReplyGiven reply = (ReplyGiven) Samples.of(ReplyGiven.class);

        assertThat(reply.audience()).isInstanceOf(Audience.Named.class);
        assertThat(reply.named()).containsExactly(reply.by());
    }

    private static PersonalText text(String words) {
        return new PersonalText(new SubjectId(UUID.randomUUID()), TextId.random(), words, "proof");
    }
}
