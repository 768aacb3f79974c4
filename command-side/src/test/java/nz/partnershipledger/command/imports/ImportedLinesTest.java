package nz.partnershipledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.StaleVersion;
import nz.partnershipledger.command.base.ThisPersonIsNotKnown;
import nz.partnershipledger.command.commitment.FollowUp.MissCommitment;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.partnership.PartnerJoined;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each kind of line. */
class ImportedLinesTest {
    private static final String ASK_THE_OT = "2024-02-01,Nan,Ask the OT,2024-03-01,";

    private final AnImportingLedger ledger = new AnImportingLedger();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_line_without_a_status_is_open_and_not_confirmed() {
        ImportReport report = ledger.takeIn(ASK_THE_OT + ",");
        CommitmentMade made = ledger.only(report, CommitmentMade.class);
        assertThat(made.confirmed()).isFalse();
        assertThat(made.on()).isEqualTo("2024-02-01");
        assertThat(made.promise().due()).isEqualTo("2024-03-01");
        assertThat(made.promise().asMinuted()).isNull();
        assertThat(ledger.words(report.partnership(), made.promise().what())).isEqualTo("Ask the OT");
        assertThat(ledger.name(made.promise().promiser())).isEqualTo("Nan");
        assertThat(report.lines().getFirst().who())
                .containsExactly(made.promise().promiser());
    }

    @Test
    void a_settled_line_begins_at_its_hui_and_ends_on_its_day() {
        ImportReport report = ledger.takeIn(
                ASK_THE_OT + "open,",
                ASK_THE_OT + "kept,2024-02-20",
                ASK_THE_OT + "missed,2024-03-02",
                ASK_THE_OT + "released,2024-03-03",
                ASK_THE_OT + "declined,2024-02-02",
                ASK_THE_OT + "withdrawn,2024-02-03");
        assertThat(report.count(Outcome.ADDED)).isEqualTo(6);
        assertThat(ledger.events(report, CommitmentEvent.class))
                .extracting(it -> it.getClass().getSimpleName() + " " + it.on())
                .containsExactly(
                        "CommitmentMade 2024-02-01",
                        "CommitmentMade 2024-02-01",
                        "CommitmentKept 2024-02-20",
                        "CommitmentMade 2024-02-01",
                        "CommitmentMissed 2024-03-02",
                        "CommitmentMade 2024-02-01",
                        "CommitmentReleased 2024-03-03",
                        "CommitmentProposed 2024-02-01",
                        "CommitmentDeclined 2024-02-02",
                        "CommitmentProposed 2024-02-01",
                        "CommitmentWithdrawn 2024-02-03");
        PersonId nan = ledger.only(report, CommitmentDeclined.class).by();
        assertThat(ledger.name(nan)).isEqualTo("Nan");
        assertThat(ledger.only(report, CommitmentReleased.class).agreedBy())
                .containsExactly(ledger.facilitator.person());
        assertThat(ledger.only(report, CommitmentMissed.class).reason()).isNull();
        assertThat(ledger.only(report, CommitmentKept.class).by()).isEqualTo(ledger.facilitator.person());
        assertThat(ledger.only(report, CommitmentWithdrawn.class).by()).isEqualTo(ledger.facilitator.person());
        assertThat(ledger.events(report, CommitmentProposed.class))
                .allMatch(it -> it.promise().promiser().equals(nan));
    }

    @Test
    void what_the_minutes_put_down_for_the_facilitator_is_not_confirmed_by_importing_it() {
        ImportReport report = ledger.takeIn(
                "2024-02-01,EVERYONE,Read the plan,,,",
                "2024-02-01,Facilitator,Send the plan,,,",
                "2024-02-01,all,Say so,,declined,2024-02-02");
        assertThat(report.count(Outcome.ADDED)).isEqualTo(3);
        assertThat(ledger.events(report, CommitmentMade.class))
                .hasSize(3)
                .noneMatch(CommitmentMade::confirmed)
                .allMatch(it -> it.promise().promiser().equals(ledger.facilitator.person()))
                .allMatch(it -> it.promise().asMinuted() != null);
        assertThat(ledger.events(report, PartnerJoined.class)).isEmpty();
    }

    @Test
    void several_names_get_one_linked_promise_each_and_say_how_they_were_minuted() {
        ImportReport report = ledger.takeIn("2024-02-01, Nan / Kaiako Room 6 ,Meet weekly,,kept,2024-02-20");
        List<CommitmentMade> made = ledger.events(report, CommitmentMade.class);
        assertThat(made).extracting(it -> ledger.name(it.promise().promiser())).containsExactly("Nan", "Kaiako Room 6");
        assertThat(made.getFirst().promise().link())
                .isNotNull()
                .isEqualTo(made.getLast().promise().link());
        assertThat(made)
                .extracting(it -> it.promise().asMinuted())
                .allSatisfy(it -> assertThat(it == null ? "" : ledger.words(report.partnership(), it))
                        .isEqualTo("Nan / Kaiako Room 6"));
        assertThat(ledger.events(report, CommitmentKept.class)).hasSize(2);
        assertThat(report.lines().getFirst().who()).hasSize(2);
    }

    @Test
    void a_line_that_repeats_is_another_promise_each_time_and_the_file_again_adds_nothing() {
        String[] lines = {ASK_THE_OT + ",", ASK_THE_OT + ","};
        ImportReport report = ledger.takeIn(lines);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(2);
        assertThat(ledger.takeIn(lines).count(Outcome.ALREADY_HERE)).isEqualTo(2);
        ImportReport longer = ledger.takeIn(lines[0], lines[0], lines[0]);
        assertThat(longer.count(Outcome.ADDED)).isEqualTo(1);
        assertThat(ledger.events(longer, CommitmentMade.class)).hasSize(3);
    }

    @Test
    void what_cannot_be_seen_in_a_cell_makes_no_other_line() {
        ledger.takeIn(ASK_THE_OT + ",");
        ImportReport again = ledger.takeIn("2024-02-01,\u00a0Nan ,\"Ask the OT \",2024-03-01,,");
        assertThat(again.count(Outcome.ALREADY_HERE)).isEqualTo(1);
    }

    @Test
    void a_name_that_was_registered_before_names_were_cleaned_is_still_one_person() {
        PartnershipId partnership = ledger.takeIn(ASK_THE_OT + ",").partnership();
        PersonId hemi = PersonId.random();
        ledger.register(hemi, "H\u0113mi\u00a0 Ao ");
        ledger.joins(partnership, hemi);
        ImportReport report = ledger.takeIn(
                "2024-02-01,H\u0113mi Ao,One,,,",
                "2024-02-01,\u200bHe\u0304mi  Ao\uFEFF,Two,,,",
                "2024-02-01,Kui / H\u0113mi\u00a0Ao,Three,,,");
        assertThat(report.lines()).allMatch(it -> it.who().contains(hemi));
        assertThat(report.similarNames()).isEmpty();
    }

    @Test
    void names_are_compared_in_one_form_and_otherwise_exactly() {
        ImportReport report = ledger.takeIn(
                "2024-02-01,M\u0101ia,One,,,", "2024-02-01,Ma\u0304ia,Two,,,", "2024-02-01,Maia,Three,,,");
        assertThat(ledger.events(report, PartnerJoined.class)).hasSize(2);
        assertThat(report.similarNames()).containsExactly(List.of("Maia", "M\u0101ia"));
    }

    @Test
    void an_import_that_was_cut_off_within_a_line_is_finished_by_the_next() {
        PartnershipId partnership = ledger.takeIn(ASK_THE_OT + ",").partnership();
        PersonId nan = ledger.takeIn(ASK_THE_OT + ",").lines().getFirst().who().getFirst();
        String cells = String.join("\0", "2024-02-01", "Nan", "Ask the OT", "2024-03-01", "kept", "2024-02-20");
        CommitmentId id = new CommitmentId(ledger.store
                .master()
                .id("import-commitment", String.join("\0", partnership.toString(), cells, "1", "0")));
        PersonalText what = new Sealing(ledger.store.texts()).certain(partnership, partnership, "Ask the OT");
        Promise promise = new Promise(what, nan, null, null, null, null, Origin.UNSAID, true, null, null);
        MakeCommitment begun =
                new MakeCommitment(partnership, id, promise, LocalDate.of(2024, 2, 1), Audience.PARTNERSHIP);
        ledger.desk.change(ledger.asking(ledger.facilitator), null, begun, id.value());

        ImportReport finished = ledger.takeIn(ASK_THE_OT + "kept,2024-02-20");
        assertThat(finished.count(Outcome.ADDED)).isEqualTo(1);
        assertThat(ledger.only(finished, CommitmentKept.class).commitment()).isEqualTo(id);
        assertThat(ledger.events(finished, CommitmentMade.class)).hasSize(2);
        assertThat(ledger.takeIn(ASK_THE_OT + "kept,2024-02-20").count(Outcome.ALREADY_HERE))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2024-02-30,Nan,Ask,,,|hui_date: This must be a date",
                ",Nan,Ask,,,|hui_date: This is needed.",
                "2024-06-02,Nan,Ask,,,|hui_date: This day has not come yet.",
                "2024-02-01,,Ask,,,|who: This is needed.",
                "2024-02-01,Nan/,Ask,,,|who: A name is missing beside a slash.",
                "2024-02-01,Nan,\" \",,,|what: This is needed.",
                "2024-02-01,\u3164,Ask,,,|who: This is needed.",
                "2024-02-01,Na\u202en,Ask,,,|who: This holds a sign",
                "2024-02-01,\"Nan\u2028Koro\",Ask,,,|who: A name has one line.",
                "2024-02-01,Nan,Ask,1989-12-31,,|due: This must be from",
                "2024-02-01,Nan,Ask,2029-06-02,,|due: This must be from",
                "2024-02-01,Nan,Ask,soon,,|due: This must be a date",
                "2024-02-01,Nan,Ask,,Kept,2024-03-01|status: This must be one of: open, kept, missed",
                "2024-02-01,Nan,Ask,,kept,|on: Please say on which day this happened.",
                "2024-02-01,Nan,Ask,,,2024-03-01|on: Please leave this empty",
                "2024-02-01,Nan,Ask,,open,2024-03-01|on: Please leave this empty",
                "2024-02-01,Nan,Ask,,kept,2024-01-31|on: This may not be before the hui.",
                "2024-02-01,Nan,Ask,,kept,2024-06-02|on: This day has not come yet.",
                "2024-02-01,Nan,Ask,,|This line has 5 cells, and should have six.",
                "2024-02-01,Nan,Ask,,,,x|This line has 7 cells, and should have six.",
                "2023-12-31,Nan,Ask,,,|began",
                "2024-02-01,everyone,Ask,,released,2024-03-01|who: This is carried by the facilitator",
                "2024-02-01,Facilitator,Ask,,withdrawn,2024-03-01|who: This is carried by the facilitator"
            })
    void a_bad_line_is_refused_with_its_sentence_and_the_rest_go_in(String line, String sentence) {
        ImportReport report = ledger.takeIn(ASK_THE_OT + ",", line, "2024-02-01,Koro,Come along,,,");
        assertThat(report.lines())
                .extracting(ImportReport.Line::outcome)
                .containsExactly(Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED);
        assertThat(report.lines().get(1).number()).isEqualTo(3);
        assertThat(AnImportingLedger.whyNot(report.lines().get(1))).contains(sentence);
        assertThat(ledger.events(report, CommitmentEvent.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "??",
                "-",
                "\u2014",
                "...",
                "3",
                "x",
                "XX",
                "N/A",
                "n/a",
                "N / A",
                "n.a.",
                "NA",
                "#N/A",
                "#REF!",
                "TBC",
                "tbd?",
                "T.B.A.",
                "None",
                "nil",
                "Unknown",
                "(unknown)",
                "no one",
                "Somebody",
                "k\u0101ore",
                "Mere/??",
                "Mere / N/A",
                "Mere/tbc",
                "Mere (RTLB",
                "RTLB) Mere",
                "Mere (RTLB/SENCO)",
                "[Mere",
                "Mere (RTLB]"
            })
    void what_stands_where_a_name_is_still_to_come_makes_nobody(String who) {
        ImportReport report = ledger.takeIn("2024-02-01,\"" + who + "\",Ask,,,");
        assertThat(AnImportingLedger.whyNot(report)).containsAnyOf("stands for nobody", "A bracket here");
        assertThat(ledger.events(report, PartnershipEvent.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Everyone!", "everybody", "All", "(all)", "all of us", "katoa", "T\u0101tou katoa"})
    void everyone_is_everyone_in_whatever_words(String who) {
        ImportReport report = ledger.takeIn("2024-02-01," + who + ",Ask,,,");
        assertThat(report.lines().getFirst().who()).containsExactly(ledger.facilitator.person());
        assertThat(ledger.events(report, PartnerJoined.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Na", "Nan", "Nil Sharma", "Xu", "All staff", "Mere (RTLB)", "Wh\u0101nau Room 6", "T"})
    void a_name_is_a_name(String who) {
        ImportReport report = ledger.takeIn("2024-02-01," + who + ",Ask,,,");
        assertThat(ledger.events(report, PartnerJoined.class)).hasSize(1);
    }

    @Test
    void one_line_names_at_most_twenty_people() {
        String twenty =
                IntStream.rangeClosed(1, 20).mapToObj(it -> "Kaiako " + it).collect(Collectors.joining("/"));
        ImportReport report = ledger.takeIn("2024-02-01," + twenty + ",Ask,,,", "2024-02-01," + twenty + "/Nan,Ask,,,");
        assertThat(report.lines().getFirst().who()).hasSize(20);
        assertThat(AnImportingLedger.whyNot(report.lines().getLast()))
                .isEqualTo("who: At most 20 people may be named in one line.");
        assertThat(ledger.events(report, PartnerJoined.class)).hasSize(20);
    }

    @Test
    void a_line_that_came_to_an_end_since_is_the_same_promise() {
        String[] open = {
            "2024-02-01,Nan,Ask the OT,2024-03-01,,",
            "2024-02-01,Nan/Koro,Ask the OT,,open,",
            "2024-02-01,Koro,Ring,,,",
            "2024-02-01,Koro,Ring,,,",
            "2024-02-01,Kui,Bake,,,"
        };
        String[] ended = {
            "2024-02-01,Kui,Bake,,released,2024-03-03",
            "2024-02-01,Koro,Ring,,missed,2024-03-02",
            "2024-02-01,Koro,Ring,,,",
            "2024-02-01,Nan / Koro,Ask the OT,,kept,2024-02-21",
            "2024-02-01,Nan,Ask the OT,2024-03-01,kept,2024-02-20"
        };
        ledger.takeIn(open);
        ImportReport report = ledger.takeIn(ended);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(4);
        assertThat(report.count(Outcome.ALREADY_HERE)).isEqualTo(1);
        assertThat(ledger.events(report, CommitmentMade.class)).hasSize(6);
        assertThat(ledger.events(report, CommitmentKept.class)).hasSize(3);
        assertThat(ledger.only(report, CommitmentMissed.class).on()).isEqualTo("2024-03-02");
        assertThat(ledger.only(report, CommitmentReleased.class).on()).isEqualTo("2024-03-03");
        assertThat(ledger.takeIn(ended).count(Outcome.ALREADY_HERE)).isEqualTo(5);
        assertThat(ledger.takeIn(open).count(Outcome.ALREADY_HERE)).isEqualTo(5);
        assertThat(ledger.takeIn(ended[2], ended[1]).count(Outcome.ALREADY_HERE))
                .isEqualTo(2);
    }

    @Test
    void what_a_list_called_missed_is_kept_late_or_released_by_the_next() {
        ledger.takeIn(ASK_THE_OT + "missed,2024-03-02", "2024-02-01,Koro,Ring,,missed,2024-03-02");
        String[] later = {ASK_THE_OT + "kept,2024-04-01", "2024-02-01,Koro,Ring,,released,2024-04-01"};
        ImportReport report = ledger.takeIn(later);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(2);
        assertThat(ledger.events(report, CommitmentMade.class)).hasSize(2);
        assertThat(ledger.only(report, CommitmentKept.class).on()).isEqualTo("2024-04-01");
        assertThat(ledger.only(report, CommitmentReleased.class).on()).isEqualTo("2024-04-01");
        assertThat(ledger.takeIn(later).count(Outcome.ALREADY_HERE)).isEqualTo(2);
    }

    @Test
    void what_somebody_said_in_the_ledger_since_stands_and_the_report_says_so() {
        ImportReport begun = ledger.takeIn(ASK_THE_OT + ",");
        CommitmentId promise = ledger.only(begun, CommitmentMade.class).commitment();
        ledger.desk.change(
                ledger.asking(ledger.facilitator),
                null,
                new MissCommitment(begun.partnership(), promise, null, null, null, LocalDate.of(2024, 3, 2), null),
                promise.value());
        ImportReport report = ledger.takeIn(ASK_THE_OT + "kept,2024-02-20");
        assertThat(report.count(Outcome.ALREADY_HERE)).isEqualTo(1);
        assertThat(report.lines().getFirst().whyNot()).isNotNull();
        assertThat(ledger.events(report, CommitmentKept.class)).isEmpty();
        assertThat(ledger.takeIn(ASK_THE_OT + ",").lines().getFirst().whyNot()).isNull();
    }

    @Test
    void a_line_that_was_taken_in_when_lines_were_known_by_all_their_cells_is_known_again() {
        PartnershipId partnership =
                ledger.takeIn("2024-02-01,Nan,Come along,,,").partnership();
        PersonId nan = ledger.takeIn("2024-02-01,Nan,Come along,,,")
                .lines()
                .getFirst()
                .who()
                .getFirst();
        String cells = String.join("\0", "2024-02-01", "Nan", "Ask the OT", "2024-03-01", "", "");
        CommitmentId id = new CommitmentId(ledger.store
                .master()
                .id("import-commitment", String.join("\0", partnership.toString(), cells, "1", "0")));
        PersonalText what = new Sealing(ledger.store.texts()).certain(partnership, partnership, "Ask the OT");
        Promise promise = new Promise(what, nan, null, null, null, null, Origin.UNSAID, true, null, null);
        ledger.desk.change(
                ledger.asking(ledger.facilitator),
                null,
                new MakeCommitment(partnership, id, promise, LocalDate.of(2024, 2, 1), Audience.PARTNERSHIP),
                id.value());
        assertThat(ledger.takeIn(ASK_THE_OT + ",").count(Outcome.ALREADY_HERE)).isEqualTo(1);
        ImportReport kept = ledger.takeIn(ASK_THE_OT + "kept,2024-02-20");
        assertThat(ledger.only(kept, CommitmentKept.class).commitment()).isEqualTo(id);
        assertThat(ledger.events(kept, CommitmentMade.class)).hasSize(2);
    }

    @Test
    void a_line_that_is_refused_for_one_of_its_people_records_nothing_for_the_other() {
        ImportReport report = ledger.takeIn("2024-02-01,Nan/everyone,Ask,,released,2024-03-01");
        assertThat(AnImportingLedger.whyNot(report)).contains("carried by the facilitator");
        assertThat(ledger.events(report, PartnershipEvent.class)).hasSize(1);
    }

    @Test
    void a_text_that_is_too_long_or_holds_a_nul_is_refused_and_is_not_repeated() {
        String secret = IntStream.rangeClosed(1, 10_001).mapToObj(it -> "x").reduce("", String::concat);
        assertThat(AnImportingLedger.whyNot(ledger.takeIn("2024-02-01,Nan," + secret + ",,,")))
                .startsWith("what: ")
                .doesNotContain("xx");
        assertThat(AnImportingLedger.whyNot(ledger.takeIn("2024-02-01,N\0an,Ask,,,")))
                .isEqualTo("who: This holds a NUL character, which is no text.");
    }

    @Test
    void a_partner_of_that_name_is_meant_and_nobody_is_registered_twice() {
        ImportReport first = ledger.takeIn(ASK_THE_OT + ",");
        ImportReport second = ledger.takeIn("2024-03-01,Nan,Ask again,,,");
        assertThat(second.lines().getFirst().who())
                .isEqualTo(first.lines().getFirst().who());
        assertThat(ledger.events(second, PartnerJoined.class)).hasSize(1);
    }

    @Test
    void someone_who_has_left_is_not_brought_back_by_a_file() {
        ImportReport first = ledger.takeIn(ASK_THE_OT + ",");
        ledger.leaves(first.partnership(), first.lines().getFirst().who().getFirst());
        assertThat(ledger.takeIn(ASK_THE_OT + ",").count(Outcome.ALREADY_HERE)).isEqualTo(1);
        assertThat(AnImportingLedger.whyNot(ledger.takeIn("2024-03-01,Nan,Ask again,,,")))
                .contains("has left");
    }

    @Test
    void its_facilitator_takes_a_file_into_a_partnership_and_others_do_not() {
        PartnershipId partnership = ledger.takeIn(ASK_THE_OT + ",").partnership();
        MinutesFile more = AnImportingLedger.minutes("2024-03-01,Nan,Ask again,,,");
        long head = ledger.store.events().head();
        PersonId nan = ledger.takeIn(ASK_THE_OT + ",").lines().getFirst().who().getFirst();

        assertThatThrownBy(() -> into(partnership, more, new Actor(nan, SystemRole.PARTNER, Set.of())))
                .hasMessage(ImportRule.ONLY_ITS_FACILITATOR_TAKES_IN_ITS_PAST.type());
        assertThatThrownBy(() -> into(
                        partnership, more, new Actor(PersonId.random(), SystemRole.PRACTICE_LEADER, Set.of("C12"))))
                .hasMessage(GroundRule.ONLY_PARTNERS_RECORD_IN_A_PARTNERSHIP.type());
        assertThatThrownBy(() -> into(partnership, more, new Actor(PersonId.random(), SystemRole.RTLB, Set.of("C12"))))
                .hasMessage(ImportRule.THIS_PARTNERSHIP_IS_NOT_KNOWN.type());
        assertThatThrownBy(() -> into(PartnershipId.random(), more, ledger.facilitator))
                .hasMessage(ImportRule.THIS_PARTNERSHIP_IS_NOT_KNOWN.type());
        assertThat(ledger.store.events().head()).isEqualTo(head);
        assertThat(into(partnership, more, ledger.facilitator).count(Outcome.ADDED))
                .isEqualTo(1);
    }

    private ImportReport into(PartnershipId partnership, MinutesFile minutes, Actor actor) {
        return ledger.importer.into(partnership, minutes, ledger.asking(actor), Progress.UNWATCHED);
    }

    @Test
    void whoever_looks_after_the_cluster_begins_a_partnership_with_a_file_and_others_do_not() {
        MinutesFile minutes = AnImportingLedger.minutes(ASK_THE_OT + ",");
        Actor elsewhere = new Actor(PersonId.random(), SystemRole.RTLB, Set.of("C13"));
        Actor leader = new Actor(PersonId.random(), SystemRole.PRACTICE_LEADER, Set.of("C12"));
        long head = ledger.store.events().head();
        assertThatThrownBy(() ->
                        ledger.importer.into(ledger.fields(), minutes, ledger.asking(elsewhere), Progress.UNWATCHED))
                .hasMessage(GroundRule.ONLY_THOSE_OF_THE_CLUSTER_FORM_A_PARTNERSHIP.type());
        NewPartnership fields = ledger.fields();
        NewPartnership ofNobody = new NewPartnership(
                fields.label(),
                fields.cluster(),
                fields.kura(),
                fields.kind(),
                fields.tier(),
                fields.formedOn(),
                PersonId.random(),
                null);
        assertThatThrownBy(() -> ledger.importer.into(ofNobody, minutes, ledger.asking(leader), Progress.UNWATCHED))
                .isInstanceOf(ThisPersonIsNotKnown.class);
        assertThat(ledger.store.events().head()).isEqualTo(head);

        ImportReport report = ledger.importer.into(fields, minutes, ledger.asking(leader), Progress.UNWATCHED);
        assertThat(report.count(Outcome.ADDED)).isEqualTo(1);
        assertThat(ledger.recorded(report.partnership()))
                .extracting(it -> it.recorder())
                .containsExactly(leader.person(), ledger.facilitator.person(), ledger.facilitator.person());
    }

    @Test
    void a_caller_who_saw_an_older_version_is_told() {
        PartnershipId partnership = ledger.takeIn(ASK_THE_OT + ",").partnership();
        Asking plain = ledger.asking(ledger.facilitator);
        Asking stale =
                new Asking(plain.acting(), plain.account(), plain.source(), plain.request(), plain.path(), null, 1L);
        MinutesFile more = AnImportingLedger.minutes("2024-03-01,Nan,Ask again,,,");
        assertThatThrownBy(() -> ledger.importer.into(partnership, more, stale, Progress.UNWATCHED))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> ledger.importer.into(ledger.fields(), more, stale, Progress.UNWATCHED))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void the_first_hui_of_a_file_is_the_earliest_that_makes_sense() {
        MinutesFile minutes =
                AnImportingLedger.minutes("2024-03-01,Nan,One,,,", "2024-02-01,Nan,Two,,,", "2024-01-01,,Three,,,");
        var values = new nz.partnershipledger.doors.json.Values(java.time.InstantSource.system());
        assertThat(minutes.earliestHui(values, AnImportingLedger.TODAY)).contains(LocalDate.of(2024, 2, 1));
        assertThat(minutes.senselessLines(values, AnImportingLedger.TODAY))
                .extracting(ImportReport.Line::number)
                .containsExactly(4L);
    }
}
