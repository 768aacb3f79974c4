package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.Stored;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What was once stored is read for ever: each file under {@code golden} is a stored event, and none is ever edited. */
class GoldenEventsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventSerializer serializer = new EventSerializer(Catalogue.ofAllEvents());

    static Stream<Class<? extends LedgerEvent>> everyEvent() {
        return Catalogue.ofAllEvents().events().stream();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void every_event_is_stored_as_its_golden_file_says(Class<? extends LedgerEvent> event) throws IOException {
        Stored stored = Catalogue.storedForm(event);
        String written = serializer.serialize(Samples.of(event), String.class).getData();
        if (Boolean.getBoolean("golden.write")) {
            writeUnlessThereIsOne(stored, written);
        }
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(golden(stored.name(), stored.revision())));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void every_golden_file_is_read_as_the_event_it_was(Class<? extends LedgerEvent> event) throws IOException {
        Stored stored = Catalogue.storedForm(event);
        LedgerEvent read = serializer.deserialize(new SimpleSerializedObject<>(
                golden(stored.name(), stored.revision()).getBytes(StandardCharsets.UTF_8),
                byte[].class,
                stored.name(),
                Integer.toString(stored.revision())));

        assertThat(read).isEqualTo(Samples.of(event));
    }

    @Test
    void a_partnership_formed_before_roles_were_kept_has_an_rtlb_as_its_facilitator() throws IOException {
        LedgerEvent event = (LedgerEvent) readThroughUpcasters("partnership-formed", "1");

        assertThat(event).isInstanceOfSatisfying(PartnershipFormed.class, formed -> {
            assertThat(formed.facilitatorRole()).isEqualTo(PartnerRole.RTLB);
            assertThat(formed)
                    .usingRecursiveComparison()
                    .ignoringFields("facilitatorRole")
                    .isEqualTo(Samples.of(PartnershipFormed.class));
        });
    }

    @Test
    void a_promise_made_before_origins_were_kept_sprang_from_nothing_that_was_said() throws IOException {
        assertThat(readThroughUpcasters("commitment-made", "1"))
                .isInstanceOfSatisfying(
                        CommitmentMade.class,
                        made -> assertThat(made.promise()).satisfies(GoldenEventsTest::saysNothingOfItsOrigin));
        assertThat(readThroughUpcasters("commitment-proposed", "1"))
                .isInstanceOfSatisfying(
                        CommitmentProposed.class,
                        made -> assertThat(made.promise()).satisfies(GoldenEventsTest::saysNothingOfItsOrigin));
        assertThat(readThroughUpcasters("commitment-renegotiated", "1"))
                .isInstanceOfSatisfying(
                        CommitmentRenegotiated.class,
                        changed -> assertThat(changed)
                                .usingRecursiveComparison()
                                .ignoringFields("dueAtHui")
                                .isEqualTo(Samples.of(CommitmentRenegotiated.class)));
    }

    @Test
    void whoever_joined_before_there_were_invitations_was_added_by_another() throws IOException {
        assertThat(readThroughUpcasters("partner-joined", "1")).isInstanceOfSatisfying(PartnerJoined.class, joined -> {
            assertThat(joined.invitation()).isNull();
            assertThat(joined.toldBy()).isNull();
            assertThat(joined.saidYes()).isFalse();
            assertThat(joined)
                    .usingRecursiveComparison()
                    .ignoringFields("invitation", "toldBy", "saidYes")
                    .isEqualTo(Samples.of(PartnerJoined.class));
        });
    }

    private static void saysNothingOfItsOrigin(Promise promise) {
        assertThat(promise.dueAtHui()).isNull();
        assertThat(promise.origin()).isEqualTo(Origin.UNSAID);
        assertThat(promise.due()).isNotNull();
    }

    @Test
    void a_stored_name_without_a_word_for_it_is_an_error_and_never_passed_over() throws IOException {
        Object read = readThroughUpcasters("partnership-formed", "3");

        assertThat(read).isEqualTo(new UnknownEvent("partnership-formed", "3"));
        assertThatThrownBy(() -> {
                    throw ((UnknownEvent) read).asError();
                })
                .isInstanceOf(HistoryNotUnderstood.class);
    }

    @Test
    void a_stored_event_with_a_field_we_do_not_know_is_an_error() {
        assertThatThrownBy(() -> serializer.deserialize(new SimpleSerializedObject<>(
                        "{\"person\":\"%s\",\"nickname\":\"x\"}"
                                .formatted(Samples.of(nz.partnershipledger.events.person.PersonRenamed.class)
                                        .named()
                                        .iterator()
                                        .next())
                                .getBytes(StandardCharsets.UTF_8),
                        byte[].class,
                        "person-renamed",
                        "1")))
                .isInstanceOf(org.axonframework.serialization.SerializationException.class);
    }

    private Object readThroughUpcasters(String name, String revision) throws IOException {
        byte[] payload = golden(name, revision.equals("3") ? 2 : Integer.parseInt(revision))
                .getBytes(StandardCharsets.UTF_8);
        var entry = new GenericDomainEventEntry<>(
                "partnership",
                "b3b4c2a6-0000-4000-8000-000000000000",
                0,
                "e",
                "2026-05-14T00:00:00.000000Z",
                name,
                revision,
                payload,
                "{}".getBytes(StandardCharsets.UTF_8));
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), entry)),
                        serializer,
                        Upcasters.all())
                .findFirst()
                .orElseThrow()
                .getPayload();
    }

    /** For a new event, or a new revision: {@code -Dgolden.write=true}. */
    private static void writeUnlessThereIsOne(Stored stored, String written) throws IOException {
        Path file = Path.of("src", "test", "resources", "golden", stored.name() + "." + stored.revision() + ".json");
        if (!Files.exists(file)) {
            Files.writeString(file, JSON.readTree(written).toPrettyString() + "\n");
        }
    }

    private static String golden(String name, int revision) throws IOException {
        String file = "/golden/%s.%d.json".formatted(name, revision);
        try (InputStream stream = GoldenEventsTest.class.getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(stream, "there is no golden file " + file)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
