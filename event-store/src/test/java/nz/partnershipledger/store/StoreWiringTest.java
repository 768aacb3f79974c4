package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nz.partnershipledger.events.PartnershipId;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every part is the one that was chosen; a part left to be found would be one in memory, or one that calls home. */
class StoreWiringTest {
    private final AStore ledger = new AStore();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void the_parts_are_those_that_were_chosen() {
        assertThat(ledger.store.engine()).isExactlyInstanceOf(LedgerStorageEngine.class);
        assertThat(ledger.store.eventStore()).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(ledger.store.eventSerializer()).isExactlyInstanceOf(EventSerializer.class);
        assertThat(ledger.store.generalSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(GenericEventMessage.clock).isExactlyInstanceOf(DatabaseClock.class);
    }

    @Test
    void who_adds_within_a_transaction_adds_to_it() {
        PartnershipId partnership = PartnershipId.random();
        var transaction = ledger.store.transactions().startTransaction();
        ledger.add(partnership, 1);
        long versionWithin = ledger.events.version(partnership);
        transaction.rollback();

        assertThat(versionWithin).isOne();
        assertThat(ledger.events.version(partnership)).isZero();
    }

    @Test
    void tokens_of_views_come_back_as_they_were() {
        TrackingToken token = GapAwareTrackingToken.newInstance(12, java.util.Set.of(7L));
        TrackingToken replay = ReplayToken.createReplayToken(token, null);
        var serializer = ledger.store.generalSerializer();

        for (TrackingToken it : java.util.List.of(token, replay)) {
            assertThat(serializer.<byte[], TrackingToken>deserialize(serializer.serialize(it, byte[].class)))
                    .isEqualTo(it);
        }
    }

    @Test
    void metadata_is_read_back_as_text() {
        var serializer = ledger.store.eventSerializer();

        assertThat(serializer.<byte[], MetaData>deserialize(
                        serializer.serialize(MetaData.from(Map.of("actor", "a")), byte[].class)))
                .isEqualTo(MetaData.with("actor", "a"));
    }

    @Test
    void nothing_of_axon_that_could_call_home_is_there() {
        for (String absent : java.util.List.of(
                "org.axonframework.axonserver.connector.AxonServerConfiguration",
                "org.axonframework.config.DefaultConfigurer",
                "com.thoughtworks.xstream.XStream")) {
            assertThat(getClass().getClassLoader().getResource(absent.replace('.', '/') + ".class"))
                    .as(absent)
                    .isNull();
        }
    }
}
