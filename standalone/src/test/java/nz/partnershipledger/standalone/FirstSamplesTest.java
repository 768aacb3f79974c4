package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nz.partnershipledger.standalone.folder.DataFolder;
import nz.partnershipledger.standalone.samples.SamplePerson;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new ledger begins with, and what is told of it. */
class FirstSamplesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    private final TestDatabase database = TestDatabase.migrated();

    /** What a start says of it. */
    private String start(boolean empty) throws Exception {
        DataFolder folder = DataFolder.at(temporary);
        MasterKey master = MasterKey.readOrCreate(folder.secrets().resolve("master-key"));
        OpenLedger ledger = new OpenLedger(folder, database.asSuperuser(), master);
        StringWriter said = new StringWriter();
        try (PrintWriter out = new PrintWriter(said, true)) {
            FirstAccount.make(ledger, new PrintWriter(new StringWriter(), true));
            FirstSamples.settle(ledger, empty, out).tell(out);
        }
        return said.toString();
    }

    private long events() {
        return database.superuser()
                .sql("SELECT count(*) FROM ledger.events")
                .query(Long.class)
                .single();
    }

    @Test
    void the_first_start_writes_samples_and_tells_how_to_sign_in_and_the_next_one_only_where_that_stands()
            throws Exception {
        String first = start(false);
        long events = events();
        assertThat(events).isGreaterThan(100);
        String password =
                Files.readString(temporary.resolve("secrets/sample-password")).strip();
        assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){2}");
        assertThat(first).contains("Password of them all: " + password);
        for (SamplePerson person : SamplePerson.values()) {
            assertThat(first.lines())
                    .anySatisfy(it -> assertThat(it).contains("  " + person.username() + " ", person.called()))
                    .allSatisfy(it ->
                            assertThat(it.replace(temporary.toString(), "")).hasSizeLessThanOrEqualTo(80));
        }

        assertThat(start(false))
                .contains("Sample people who can sign in: nan, ", "sample-password")
                .doesNotContain("Writing", password);
        assertThat(start(true)).contains("Sample people who can sign in");
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void a_ledger_that_began_empty_stays_so() throws Exception {
        assertThat(start(true)).isEmpty();
        assertThat(start(false)).isEmpty();
        assertThat(events()).isZero();
        assertThat(temporary.resolve("secrets/sample-password")).doesNotExist();
    }
}
