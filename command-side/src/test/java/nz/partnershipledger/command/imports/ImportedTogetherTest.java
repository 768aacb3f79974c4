package nz.partnershipledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.CommitmentBegun;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.partnership.PartnerJoined;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lines are recorded many at a time, and nobody can tell from what is recorded. */
class ImportedTogetherTest {
    private static final String NAN_COMES_ALONG = "2024-02-01,Nan,Come along,,,";
    private static final int MANY = 1_200;

    private final AnImportingLedger ledger = new AnImportingLedger();

    @AfterEach
    void close() {
        ledger.close();
    }

    /** As many lines, all different, by three people; every other was kept. */
    private static String[] many() {
        return IntStream.range(0, MANY)
                .mapToObj(it -> "2024-02-01,%s,Ask %d,,%s"
                        .formatted(
                                List.of("Nan", "Koro", "Kui").get(it % 3), it, it % 2 == 0 ? "," : "kept,2024-02-20"))
                .toArray(String[]::new);
    }

    @Test
    void many_lines_are_recorded_with_few_ways_to_the_disk() {
        ImportReport report = ledger.takeIn(many());

        assertThat(report.count(Outcome.ADDED)).isEqualTo(MANY);
        assertThat(ledger.store
                        .database()
                        .sql()
                        .sql("SELECT count(DISTINCT xmin::text) FROM ledger.events WHERE stream = ?")
                        .param(report.partnership().toString())
                        .query(Long.class)
                        .single())
                .isLessThan(10);
    }

    @Test
    void a_line_that_a_rule_refuses_takes_nothing_from_those_around_it() {
        String[] lines = {
            "2024-02-02,Nan,Ask the OT,,kept,2024-02-20",
            "2024-02-03,Nan / Koro,Meet weekly,,missed,2024-02-20",
            "2024-02-04,Nan,Sing,,kept,2024-02-20",
            "2024-02-04,,Nothing,,,",
            "2024-02-05,Koro / Kui,Bake,,,",
            "2024-02-06,Kui,Ring,,declined,2024-02-20"
        };
        PartnershipId together = whereNanIsYetToSayThatTheySing("Together");
        PartnershipId oneByOne = whereNanIsYetToSayThatTheySing("One by one");

        ImportReport report = takeIn(together, lines);
        List<ImportReport.Line> alone = Stream.of(lines)
                .flatMap(it -> takeIn(oneByOne, it).lines().stream())
                .toList();

        assertThat(report.lines())
                .extracting(ImportReport.Line::outcome)
                .containsExactly(
                        Outcome.ADDED, Outcome.ADDED, Outcome.REFUSED, Outcome.REFUSED, Outcome.ADDED, Outcome.ADDED);
        assertThat(report.lines().get(2).whyNot())
                .isInstanceOfSatisfying(
                        WhyNot.Rule.class,
                        it -> assertThat(it.refusal().isOf(CommitmentRule.ONLY_AN_OPEN_COMMITMENT_CAN_BE_KEPT))
                                .isTrue());
        assertThat(report.lines().stream().map(this::inWords))
                .isEqualTo(alone.stream().map(this::inWords).toList());
        assertThat(recorded(together)).isEqualTo(recorded(oneByOne)).hasSize(15);
    }

    /** By its id it is a line of a file; it was proposed, and is not theirs until they say so. */
    private PartnershipId whereNanIsYetToSayThatTheySing(String label) {
        NewPartnership usual = ledger.fields();
        NewPartnership fields = new NewPartnership(
                label,
                usual.cluster(),
                usual.kura(),
                usual.kind(),
                usual.tier(),
                usual.formedOn(),
                usual.facilitator(),
                null);
        ImportReport begun = ledger.importer.into(
                fields,
                AnImportingLedger.minutes(NAN_COMES_ALONG),
                ledger.asking(ledger.facilitator),
                Progress.UNWATCHED);
        PartnershipId partnership = begun.partnership();
        PersonId nan = begun.lines().getFirst().who().getFirst();
        String line = String.join("\0", partnership.toString(), "2024-02-04", "Nan", "Sing", "", "1", "0");
        CommitmentId id = new CommitmentId(ledger.store.master().id("import-promise", line));
        Promise promise = new Promise(
                new Sealing(ledger.store.texts()).certain(partnership, partnership, "Sing"),
                nan,
                null,
                null,
                null,
                null,
                Origin.UNSAID,
                false,
                null,
                null);
        ledger.desk.change(
                ledger.asking(ledger.facilitator),
                null,
                new MakeCommitment(partnership, id, promise, LocalDate.of(2024, 2, 4), Audience.PARTNERSHIP),
                id.value());
        return partnership;
    }

    private ImportReport takeIn(PartnershipId partnership, String... lines) {
        return ledger.importer.into(
                partnership, AnImportingLedger.minutes(lines), ledger.asking(ledger.facilitator), Progress.UNWATCHED);
    }

    private String inWords(ImportReport.Line line) {
        String why = line.outcome() == Outcome.REFUSED ? AnImportingLedger.whyNot(line) : "";
        return line.outcome() + " " + line.who().stream().map(ledger::name).toList() + " " + why;
    }

    /** What a history holds, without the ids, which tell it from others. */
    private List<String> recorded(PartnershipId partnership) {
        return ledger.recorded(partnership).stream()
                .skip(1)
                .map(it -> it.version() + " " + inWords(partnership, (PartnershipEvent) it.event()))
                .toList();
    }

    private String inWords(PartnershipId partnership, PartnershipEvent event) {
        String what = event.getClass().getSimpleName() + " ";
        return switch (event) {
            case CommitmentBegun begun ->
                what + begun.on() + " " + ledger.name(begun.promise().promiser()) + " "
                        + ledger.words(partnership, begun.promise().what());
            case CommitmentEvent wentOn -> what + wentOn.on();
            case PartnerJoined joined -> what + joined.on() + " " + ledger.name(joined.person());
            default -> what;
        };
    }

    @Test
    void a_file_that_was_cut_off_is_finished_by_the_next() {
        String[] lines = many();
        MinutesFile minutes = AnImportingLedger.minutes(lines);
        assertThatThrownBy(() -> ledger.importer.into(
                        ledger.fields(), minutes, ledger.asking(ledger.facilitator), ImportedTogetherTest::cutOff))
                .hasMessage("cut off");
        long before = ledger.store.events().head();

        ImportReport report = ledger.takeIn(minutes);

        int here = report.count(Outcome.ALREADY_HERE);
        assertThat(here).isPositive().isLessThan(MANY);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(MANY - here);
        assertThat(ledger.store.events().head()).isGreaterThan(before);
        assertEachIsThereOnce(report);
        assertThat(ledger.events(report, CommitmentBegun.class))
                .extracting(
                        it -> ledger.words(report.partnership(), it.promise().what()))
                .containsExactlyElementsOf(
                        Stream.of(lines).map(it -> it.split(",", -1)[2]).toList());
    }

    private static void cutOff(int done, int total) {
        assertThat(done).isLessThan(total);
        throw new IllegalStateException("cut off");
    }

    @Test
    void of_two_that_take_the_same_file_in_at_once_each_finds_what_the_other_recorded() {
        MinutesFile minutes = AnImportingLedger.minutes(many());
        Importer elsewhere = ledger.importerElsewhere();

        List<CompletableFuture<ImportReport>> both = Stream.of(ledger.importer, elsewhere)
                .map(it -> CompletableFuture.supplyAsync(
                        () -> it.into(ledger.fields(), minutes, ledger.asking(ledger.facilitator), Progress.UNWATCHED)))
                .toList();

        both.forEach(it -> assertEachIsThereOnce(it.join()));
    }

    @Test
    void what_another_import_recorded_meanwhile_is_not_recorded_again() {
        MinutesFile minutes = AnImportingLedger.minutes(many());
        Importer elsewhere = ledger.importerElsewhere();

        ImportReport report =
                ledger.importer.into(ledger.fields(), minutes, ledger.asking(ledger.facilitator), (done, total) -> {
                    if (done < total / 2) {
                        elsewhere.into(ledger.fields(), minutes, ledger.asking(ledger.facilitator), Progress.UNWATCHED);
                    }
                });

        assertEachIsThereOnce(report);
        assertThat(report.lines().stream().filter(it -> it.number() % 2 == 0))
                .extracting(ImportReport.Line::outcome)
                .containsOnly(Outcome.ADDED);
    }

    private void assertEachIsThereOnce(ImportReport report) {
        assertThat(report.lines()).hasSize(MANY);
        assertThat(ledger.events(report, CommitmentMade.class))
                .extracting(CommitmentMade::commitment)
                .hasSize(MANY)
                .doesNotHaveDuplicates();
        assertThat(ledger.events(report, CommitmentKept.class))
                .extracting(CommitmentKept::commitment)
                .hasSize(MANY / 2)
                .doesNotHaveDuplicates();
        assertThat(ledger.events(report, PartnerJoined.class)).hasSize(3);
    }
}
