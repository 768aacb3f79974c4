package nz.partnershipledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nz.partnershipledger.events.LinkId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.partnership.PartnerJoined;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The 71 lines of a public working group's minutes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicMinutesTest {
    private static final LocalDate FIRST_HUI = LocalDate.of(2019, 9, 12);

    private final AnImportingLedger ledger = new AnImportingLedger();
    private final List<Integer> progress = new ArrayList<>();
    private final MinutesFile minutes;
    private final ImportReport report;

    PublicMinutesTest() throws IOException {
        minutes = MinutesFile.read(Files.readAllBytes(Path.of("..", "examples", "public-minutes-2019-2020.csv")));
        report = takeIn();
    }

    private ImportReport takeIn() {
        progress.clear();
        return ledger.importer.into(
                ledger.fields(FIRST_HUI),
                minutes,
                ledger.asking(ledger.facilitator),
                (done, all) -> progress.add(done));
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    @Test
    void every_line_goes_in_and_progress_is_told() {
        assertThat(report.lines()).hasSize(71);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(71);
        assertThat(report.lines().getFirst().number()).isEqualTo(2);
        assertThat(report.lines().getLast().number()).isEqualTo(72);
    }

    @Test
    void three_lines_name_two_people_so_there_are_74_promises_all_open_and_none_confirmed() {
        List<CommitmentMade> made = ledger.events(report, CommitmentMade.class);
        assertThat(made)
                .hasSize(74)
                .noneMatch(CommitmentMade::confirmed)
                .allMatch(it -> it.promise().spokenAtHui());
        List<LinkId> links = made.stream()
                .map(it -> it.promise().link())
                .filter(it -> it != null)
                .toList();
        assertThat(links).hasSize(6);
        assertThat(links.stream().distinct()).hasSize(3);
    }

    @Test
    void what_everyone_was_to_do_is_carried_by_the_facilitator_and_says_so() {
        List<CommitmentMade> carried = ledger.events(report, CommitmentMade.class).stream()
                .filter(it -> it.promise().promiser().equals(ledger.facilitator.person()))
                .toList();
        assertThat(carried)
                .hasSize(3)
                .extracting(it -> it.promise().asMinuted())
                .allSatisfy(it -> assertThat(it == null ? "" : ledger.words(report.partnership(), it))
                        .isEqualTo("everyone"));
    }

    @Test
    void every_other_name_is_a_partner_of_its_own_from_their_first_hui_on() {
        List<PartnerJoined> joined = ledger.events(report, PartnerJoined.class);
        assertThat(joined)
                .allMatch(it -> it.role() == PartnerRole.OTHER)
                .extracting(it -> ledger.name(it.person()))
                .doesNotHaveDuplicates()
                .contains("Mike", "Mike M", "Uri", "community outreach", "implementors")
                .contains("Everyone interested in input unions")
                .doesNotContain("everyone", "Ivan/Andi");
        assertThat(joined)
                .filteredOn(it -> ledger.name(it.person()).equals("Lee"))
                .extracting(PartnerJoined::on)
                .containsExactly(FIRST_HUI);
        assertThat(joined)
                .filteredOn(it -> ledger.name(it.person()).equals("Uri"))
                .extracting(PartnerJoined::on)
                .containsExactly(LocalDate.of(2020, 10, 1));
    }

    @Test
    void names_that_may_be_one_persons_are_pointed_out() {
        assertThat(report.similarNames()).containsExactly(List.of("Mike", "Mike M"));
    }

    @Test
    void all_of_it_is_recorded_by_the_facilitator_and_came_in_by_import() {
        assertThat(ledger.recorded(report.partnership()))
                .allMatch(it -> it.source() == Source.IMPORT)
                .allMatch(it -> it.recorder().equals(ledger.facilitator.person()));
    }

    @Test
    void the_same_file_again_adds_nothing_and_still_says_whose_promises_they_are() {
        long head = ledger.store.events().head();
        ImportReport again = takeIn();
        assertThat(again.partnership()).isEqualTo(report.partnership());
        assertThat(again.count(Outcome.ALREADY_HERE)).isEqualTo(71);
        assertThat(again.lines())
                .extracting(ImportReport.Line::who)
                .isEqualTo(report.lines().stream().map(ImportReport.Line::who).toList());
        assertThat(ledger.store.events().head()).isEqualTo(head);
        assertThat(progress).isSorted().last().isEqualTo(71);
    }
}
