package nz.partnershipledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.store.Verification.Fault;
import nz.partnershipledger.store.Verification.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
    private final AStore ledger = new AStore();
    private final PartnershipId partnership = ledger.partnershipWith(5);

    /** A partner's: what is for the partnership, in words. */
    private static final ReadingRights A_PARTNERS = new ReadingRights() {
        @Override
        public boolean mayRead(Recorded<? extends LedgerEvent> event) {
            return !(event.event() instanceof PartnershipEvent entry)
                    || entry.audience().equals(Audience.PARTNERSHIP);
        }

        @Override
        public boolean mayOpen(Recorded<? extends LedgerEvent> event, TextId text) {
            return true;
        }
    };

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void an_untouched_ledger_is_whole() {
        ledger.partnershipWith(3);

        assertThat(ledger.verify()).isEqualTo(new Verification(8, 2, 0, 0, 0, java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = set_byte(payload, 20, get_byte(payload, 20) # 1)",
                "metadata = metadata || ' '",
                "recorded_at = '2020-01-01T00:00:00.000000Z'",
                "name = 'tier-lowered'",
                "revision = '9'",
                "stream_type = 'person'",
                "event_id = 'another'"
            })
    void a_changed_column_is_named_by_stream_and_version(String change) {
        ledger.behindTheTriggersBack(
                "UPDATE ledger.events SET " + change + " WHERE stream = ? AND sequence_number = 2",
                partnership.toString());

        assertThat(ledger.faults())
                .extracting(Fault::stream, Fault::version, Fault::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(partnership.toString(), 3L, Kind.CHANGED));
    }

    @Test
    void an_event_taken_out_is_missed_at_the_next_one() {
        ledger.behindTheTriggersBack(
                "DELETE FROM ledger.events WHERE stream = ? AND sequence_number = 2", partnership.toString());

        assertThat(ledger.faults())
                .containsExactly(new Fault("partnership", partnership.toString(), 4, Kind.EVENTS_MISSING));
    }

    @Test
    void an_event_rewritten_with_a_fresh_digest_breaks_its_link() {
        ledger.behindTheTriggersBack(
                "UPDATE ledger.events SET digest = sha256('x') WHERE stream = ? AND sequence_number = 2",
                partnership.toString());
        assertThat(ledger.faults()).extracting(Fault::kind).containsExactly(Kind.CHANGED);

        ledger.behindTheTriggersBack(
                "UPDATE ledger.events SET hash = sha256(previous_hash || digest) WHERE sequence_number = 2");
        assertThat(ledger.faults()).extracting(Fault::kind).containsExactly(Kind.CHANGED, Kind.DOES_NOT_FOLLOW);
    }

    @Test
    void an_export_is_whole_by_itself() throws IOException {
        ledger.store
                .engine()
                .appendEvents(
                        ledger.reply(partnership, 6, Audience.PARTNERSHIP, "We hear you. Ngā mihi ✨"),
                        ledger.reply(partnership, 7, Audience.people(Set.of(PersonId.random())), "only for one"));
        String export = export();

        assertThat(verify(export)).isEqualTo(new Verification(7, 1, 1, 1, 0, java.util.List.of()));
        assertThat(export).contains("We hear you").doesNotContain("only for one");
        assertThat(export.lines().filter(it -> it.contains("withheld")))
                .singleElement()
                .asString()
                .contains("\"version\":7")
                .contains("digest")
                .doesNotContain("payload", "metadata", "recordedAt", "name");
    }

    @Test
    void an_export_with_one_changed_character_is_not() throws IOException {
        ledger.store.engine().appendEvents(ledger.reply(partnership, 6, Audience.PARTNERSHIP, "We hear you"));
        String export = export();

        assertThat(verify(export.replaceFirst("TE_KAHUI", "TE_MATUA")).faults())
                .containsExactly(new Fault("partnership", partnership.toString(), 1, Kind.CHANGED));
        assertThat(verify(export.replace("We hear you", "We hear him")).faults())
                .containsExactly(new Fault("partnership", partnership.toString(), 6, Kind.OTHER_WORDS));
    }

    @Test
    void an_export_with_a_line_left_out_or_cut_short_is_not() throws IOException {
        String export = export();

        assertThat(verify(withoutLine(export, "\"version\":3")).faults())
                .extracting(Fault::kind)
                .contains(Kind.EVENTS_MISSING);
        assertThat(verify(withoutLine(export, "\"line\":\"end\"")).faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.CUT_SHORT);
        assertThat(verify(withoutLine(export, "\"version\":5,")).faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.CUT_SHORT);
        assertThat(verify("no export at all\n").faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.UNREADABLE, Kind.CUT_SHORT);
        assertThat(verify("{\"line\":\"event\",\"version\":1}\n").faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.UNREADABLE, Kind.CUT_SHORT);
    }

    @Test
    void an_export_shows_the_tombstone_of_a_removed_text() throws IOException {
        ledger.store.engine().appendEvents(ledger.reply(partnership, 6, Audience.PARTNERSHIP, "We hear you"));
        ledger.keys.destroy(partnership.asSubject(), "Board minute 12");
        String export = export();

        assertThat(export).contains("Board minute 12").contains("removedOn").doesNotContain("We hear you");
        assertThat(verify(export).isWhole()).isTrue();
        assertThat(verify(export).textsNotShown()).isPositive();
    }

    @Test
    void an_export_that_shows_something_else_than_is_verified_is_not_whole() throws IOException {
        ledger.store.engine().appendEvents(ledger.reply(partnership, 6, Audience.PARTNERSHIP, "We hear you"));
        String export = export();
        String words = "\"words\":\"We hear you\"";

        assertThat(verify(export).isWhole()).isTrue();
        assertThat(verify(export.replace(words, "\"words\":\"FORGED\"," + words))
                        .isWhole())
                .isFalse();
        assertThat(verify(export.replace(words, words + ",\"note\":\"FORGED\"")).isWhole())
                .isFalse();
        assertThat(verify(export.replace(words, words + ",\"removedOn\":\"2026-01-01\""))
                        .isWhole())
                .isFalse();
    }

    @Test
    void a_text_that_is_shown_twice_or_stands_nowhere_is_a_fault() throws IOException {
        ledger.store.engine().appendEvents(ledger.reply(partnership, 6, Audience.PARTNERSHIP, "We hear you"));
        String export = export();
        int start = export.indexOf("{\"text\":");
        String shown = export.substring(start, export.indexOf("}]}", start) + 1);

        assertThat(verify(export.replace(shown, shown + "," + shown)).faults())
                .containsExactly(new Fault("partnership", partnership.toString(), 6, Kind.OTHER_WORDS));
        String madeUp = "{\"text\":\"" + java.util.UUID.randomUUID()
                + "\",\"words\":null,\"salt\":null,\"removedOn\":\"2026-01-01\",\"authority\":\"nobody\"}";
        assertThat(verify(export.replace(shown, shown + "," + madeUp)).faults())
                .containsExactly(new Fault("partnership", partnership.toString(), 6, Kind.OTHER_WORDS));
    }

    private String export() {
        StringWriter out = new StringWriter();
        new LedgerExport(ledger.store, ledger.texts).write(A_PARTNERS, out, done -> {});
        return out.toString();
    }

    private static Verification verify(String export) throws IOException {
        return ExportVerifier.verify(new StringReader(export), done -> {});
    }

    private static String withoutLine(String export, String holding) {
        return export.lines().filter(it -> !it.contains(holding)).collect(Collectors.joining("\n", "", "\n"));
    }
}
