package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfAPartnership.ALL;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.beginning;
import static nz.partnershipledger.command.ASketchOfAPartnership.confirmed;
import static nz.partnershipledger.command.ASketchOfAPartnership.kept;
import static nz.partnershipledger.command.ASketchOfAPartnership.left;
import static nz.partnershipledger.command.ASketchOfAPartnership.made;
import static nz.partnershipledger.command.ASketchOfAPartnership.minuted;
import static nz.partnershipledger.command.ASketchOfAPartnership.missed;
import static nz.partnershipledger.command.ASketchOfAPartnership.offered;
import static nz.partnershipledger.command.ASketchOfAPartnership.promise;
import static nz.partnershipledger.command.ASketchOfAPartnership.released;
import static nz.partnershipledger.command.ASketchOfAPartnership.renegotiated;
import static nz.partnershipledger.command.ASketchOfAPartnership.takenBack;
import static nz.partnershipledger.command.ASketchOfAPartnership.uuid;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Meeting.LATER_ON;
import static nz.partnershipledger.command.Meeting.NEXT;
import static nz.partnershipledger.command.Meeting.VISITOR;
import static nz.partnershipledger.command.Meeting.called;
import static nz.partnershipledger.command.Meeting.calledWithMinuteTaker;
import static nz.partnershipledger.command.Meeting.cancelled;
import static nz.partnershipledger.command.Meeting.difficult;
import static nz.partnershipledger.command.Meeting.heard;
import static nz.partnershipledger.command.Meeting.held;
import static nz.partnershipledger.command.Meeting.minutesShared;
import static nz.partnershipledger.command.Meeting.opened;
import static nz.partnershipledger.command.Meeting.wentWell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.SealedGrounds;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.hui.HuiAnswered;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.MinutesShared;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.SightEvent.SightPaused;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.store.Catalogue;
import nz.partnershipledger.store.Recording;
import nz.partnershipledger.store.Samples;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a snapshot keeps comes back as it was, by a mapper that sees the fields alone, as the store's does. */
class SnapshotTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();
    private static final MetaData BY_NAN = MetaData.with(Recording.ACTOR, NAN.toString());

    private static Partnership partnershipAfter(List<? extends PartnershipEvent> events) {
        Partnership partnership = new Partnership();
        for (int sequence = 0; sequence < events.size(); sequence++) {
            partnership.on(events.get(sequence), sequence, BY_NAN);
        }
        return partnership;
    }

    private static List<PartnershipEvent> aRichHistory() {
        List<PartnershipEvent> events = new ArrayList<>(beginning());
        events.add(made(NAN, Audience.people(Set.of(MOKO))));
        events.add(renegotiated(NAN, KAIAKO));
        events.add(offered(NAN, KAIAKO));
        events.add(missed(NAN, words(4)));
        events.add(released(NAN, KAIAKO));
        events.add(left(MOKO));
        events.addAll(someHui());
        events.add(
                new SightPaused(TEAM, KAIAKO, NAN, new SealedGrounds(words(6)), LATER, Audience.people(Set.of(NAN))));
        return events;
    }

    /** One that is being minuted, one that is to come, one whose promises wait for the next, and one whose minutes are shared. */
    private static List<PartnershipEvent> someHui() {
        HuiId minuted = new HuiId(uuid(62));
        HuiId waiting = new HuiId(uuid(63));
        return List.of(
                calledWithMinuteTaker(),
                called(NEXT, LATER_ON),
                new HuiAnswered(TEAM, NEXT, NAN, Coming.CAN_COME, null, LATER),
                called(waiting, LATER_ON),
                cancelled(waiting),
                called(minuted, LATER),
                new HuiHeld(TEAM, minuted, Set.of(NAN), Set.of(), Set.of(), LATER),
                new MinutesShared(TEAM, minuted, words(5), Map.of(), Set.of(NAN), LATER),
                opened(),
                heard(NAN, false),
                wentWell(NAN, true),
                difficult(NAN, true),
                held(VISITOR));
    }

    @Test
    void a_partnership_comes_back_from_a_snapshot_as_it_was() {
        Partnership before = partnershipAfter(aRichHistory());

        String snapshot = JSON.writeValueAsString(before);
        Partnership after = JSON.readValue(snapshot, Partnership.class);

        assertThat(after).usingRecursiveComparison().isEqualTo(before);
        assertThat(JSON.writeValueAsString(after)).isEqualTo(snapshot);
    }

    @Test
    void whatever_begins_is_known_after_a_snapshot() {
        List<PartnershipEvent> events =
                new ArrayList<>(List.of((PartnershipEvent) Samples.of(PartnershipFormed.class)));
        Catalogue.ofAllEvents().events().stream().map(Samples::of).forEach(it -> {
            if (it instanceof PartnershipEvent event && event.begins()) {
                events.add(event);
            }
        });
        Partnership before = partnershipAfter(events);

        String snapshot = JSON.writeValueAsString(before);

        assertThat(JSON.readValue(snapshot, Partnership.class))
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(snapshot)
                .contains(events.stream()
                        .skip(1)
                        .map(it -> Objects.requireNonNull(it.thing()).toString())
                        .toList());
    }

    @Test
    void after_a_snapshot_the_history_goes_on_as_it_would_have_without() {
        List<PartnershipEvent> events = aRichHistory();
        Partnership restored = JSON.readValue(JSON.writeValueAsString(partnershipAfter(events)), Partnership.class);

        List<PartnershipEvent> more = List.of(takenBack(NAN, 9), minuted(KAIAKO), confirmed(KAIAKO), minutesShared());
        long sequence = events.size();
        for (PartnershipEvent event : more) {
            restored.on(event, sequence++, BY_NAN);
        }
        events.addAll(more);

        // Which ids are abbreviated is how settled promises are written, and no part of the state.
        assertThat(restored)
                .usingRecursiveComparison()
                .ignoringFields("commitments.putAway.ids", "commitments.putAway.places")
                .isEqualTo(partnershipAfter(events));
    }

    @Test
    void a_person_comes_back_from_a_snapshot_as_they_were() {
        Person before = new Person();
        List<LedgerEvent> events =
                List.of(new PersonRegistered(NAN, words(7), null), made(NAN, Audience.PRIVATE), kept(NAN));
        for (int sequence = 0; sequence < events.size(); sequence++) {
            before.on(events.get(sequence), sequence, BY_NAN);
        }

        Person after = JSON.readValue(JSON.writeValueAsString(before), Person.class);

        assertThat(after).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void a_snapshot_holds_no_text() {
        assertThat(JSON.writeValueAsString(partnershipAfter(aRichHistory()))).doesNotContain("c2VhbGVk");
    }

    @Test
    void a_settled_promise_stays_small() {
        List<PartnershipEvent> events = new ArrayList<>(beginning());
        int empty = JSON.writeValueAsString(partnershipAfter(events)).length();
        int promises = 100;
        for (int number = 0; number < promises; number++) {
            CommitmentId id = CommitmentId.random();
            events.add(new CommitmentMade(TEAM, id, promise(FACILITATOR, MOKO), true, MADE_ON, ALL));
            events.add(new CommitmentKept(TEAM, id, FACILITATOR, words(number), LATER, ALL));
        }

        int bytesForEach = (JSON.writeValueAsString(partnershipAfter(events)).length() - empty) / promises;

        assertThat(bytesForEach).isLessThan(640);
    }

    @Test
    void a_hui_whose_minutes_are_shared_stays_small() {
        List<PartnershipEvent> events = new ArrayList<>(beginning());
        int empty = JSON.writeValueAsString(partnershipAfter(events)).length();
        int meetings = 100;
        for (int number = 0; number < meetings; number++) {
            HuiId id = HuiId.random();
            events.add(called(id, LATER));
            events.add(new HuiHeld(TEAM, id, Set.of(FACILITATOR, NAN, KAIAKO, MOKO), Set.of(), Set.of(), LATER));
            events.add(new MinutesShared(TEAM, id, words(5), Map.of(), Set.of(FACILITATOR), LATER));
        }

        int bytesForEach = (JSON.writeValueAsString(partnershipAfter(events)).length() - empty) / meetings;

        assertThat(bytesForEach).isLessThan(256);
    }

    @Test
    void each_kind_of_history_has_its_stored_name() {
        assertThat(Partnership.class.getAnnotation(AggregateRoot.class).type()).isEqualTo("partnership");
        assertThat(Person.class.getAnnotation(AggregateRoot.class).type()).isEqualTo("person");
    }
}
