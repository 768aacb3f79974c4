package nz.partnershipledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking in past commitments from the command line. */
@Tag("processes")
class ImportingTest {
    private static final String EXAMPLE = Path.of("..", "examples", "public-minutes-2019-2020.csv")
            .toAbsolutePath()
            .toString();

    @TempDir(factory = InMemory.class)
    private Path temporary = Path.of("");

    @Test
    void the_example_goes_into_a_new_folder_once_and_bad_files_are_refused() throws IOException {
        try (ALedger ledger = ALedger.in(temporary)) {
            ALedger.Running first = ledger.run("import", EXAMPLE).endsWith(0);
            assertThat(first.said())
                    .contains("71 lines: 71 added, 0 already here, 0 refused.", "Mike / Mike M", "api/follow-through");
            assertThat(ledger.run("import", EXAMPLE).endsWith(0).said())
                    .contains("71 lines: 0 added, 71 already here, 0 refused.")
                    .contains(first.said()
                            .lines()
                            .filter(it -> it.startsWith("Partnership: "))
                            .findFirst()
                            .orElseThrow());

            Path half = Files.writeString(
                    temporary.resolve("half.csv"),
                    "hui_date,who,what,due,status,on\n2024-02-01,Nan,Ask,,,\n2024-02-01,Nan,,,,\n");
            assertThat(ledger.run("import", half.toString()).endsWith(1).said())
                    .contains("2 lines: 1 added, 0 already here, 1 refused.", "Line 3 was refused. what: ");

            Path other = Files.writeString(temporary.resolve("other.csv"), "who,what\nNan,Ask\n");
            assertThat(ledger.run("import", other.toString()).endsWith(1).said())
                    .contains("hui_date,who,what,due,status,on");
            ledger.run("import", temporary.resolve("none.csv").toString()).endsWith(1);
            ledger.refuses("import", EXAMPLE, "--kind", "FRIENDS").says(2, "--kind");
            ledger.refuses("import", EXAMPLE, "--cluster", "two words").says(2, "--cluster");
            ALedger.refusesWith(List.of("import")).says(2, "FILE");
        }
    }
}
