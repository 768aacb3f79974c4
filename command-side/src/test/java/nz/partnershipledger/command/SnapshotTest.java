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
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.person.PersonRegistered;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a snapshot keeps comes back as it was, by an ordinary mapper without default typing. */
class SnapshotTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final MetaData BY_NAN = MetaData.with(MetaDataOfCommands.ACTOR, NAN.toString());

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
        return events;
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
    void after_a_snapshot_the_history_goes_on_as_it_would_have_without() {
        List<PartnershipEvent> events = aRichHistory();
        Partnership restored = JSON.readValue(JSON.writeValueAsString(partnershipAfter(events)), Partnership.class);

        List<PartnershipEvent> more = List.of(takenBack(NAN, 9), minuted(KAIAKO), confirmed(KAIAKO));
        long sequence = events.size();
        for (PartnershipEvent event : more) {
            restored.on(event, sequence++, BY_NAN);
        }
        events.addAll(more);

        assertThat(restored).usingRecursiveComparison().isEqualTo(partnershipAfter(events));
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
            events.add(new nz.partnershipledger.events.commitment.CommitmentKept(
                    TEAM, id, FACILITATOR, words(number), LATER, ALL));
        }

        int bytesForEach = (JSON.writeValueAsString(partnershipAfter(events)).length() - empty) / promises;

        assertThat(bytesForEach).isLessThan(640);
    }
}
