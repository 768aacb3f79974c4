package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.events.Confided;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SealedSupport;
import nz.partnershipledger.events.SubjectId;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Thing;
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
        assertThat(everyEvent()
                        .filter(PartnershipEvent::begins)
                        .<Object>map(it -> Objects.requireNonNull(it.thing()).getClass()))
                .containsOnly((Object[]) Thing.class.getPermittedSubclasses());
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
                .containsOnly(SealedReason.class, SealedSupport.class);
    }

    private static PersonalText text(String words) {
        return new PersonalText(new SubjectId(UUID.randomUUID()), TextId.random(), words, "proof");
    }
}
