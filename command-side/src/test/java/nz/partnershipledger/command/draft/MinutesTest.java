package nz.partnershipledger.command.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.base.Partner;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.decision.DecisionCommand.ProposeDecision;
import nz.partnershipledger.command.hui.GatheringCommand.CallHui;
import nz.partnershipledger.command.hui.GatheringCommand.HoldHui;
import nz.partnershipledger.command.hui.GatheringCommand.ShareMinutes;
import nz.partnershipledger.command.hui.SpeakingCommand.NameDifficulty;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.Promise;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What the lines of a draft come to. */
class MinutesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final PersonId NAN = PersonId.random();
    private static final PartnershipId PARTNERSHIP = PartnershipId.random();

    private static Table table(boolean held) {
        Standing standing = new Standing(
                PARTNERSHIP,
                TextId.random(),
                "C07",
                "K0123",
                PartnershipKind.INDIVIDUAL,
                Tier.TE_AROTAHI,
                DAY.minusDays(100),
                NAN,
                List.of(new Partner(NAN, PartnerRole.WHANAU, DAY.minusDays(100), 0)),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
        return new Table(standing, HuiId.random(), DAY, NAN, null, held, null);
    }

    private static DraftLine line(LineKind kind, Map<String, String> fields) {
        return new DraftLine(UUID.randomUUID(), kind, 10, fields, 1, NAN, Instant.EPOCH, "mark", List.of());
    }

    private static PromiseLine promises() {
        return new PromiseLine(
                new Values(() -> DAY.atStartOfDay(Aotearoa.ZONE).toInstant()), List.of(new Present(NAN, "Nan")), DAY);
    }

    private static List<ShareDraft.Step> of(Table table, DraftLine... lines) {
        return Minutes.of(
                table,
                List.of(lines),
                promises(),
                Set.of(NAN),
                DAY.plusDays(2),
                words -> new PersonalText(PARTNERSHIP.asSubject(), TextId.random(), words, ""));
    }

    @Test
    void a_promise_by_the_next_hui_is_due_at_the_one_that_is_agreed_on_here() {
        List<ShareDraft.Step> steps = of(
                table(false),
                line(LineKind.PROMISE, Map.of("text", "Nan - bring the mats - by our next hui")),
                line(LineKind.NEXT_HUI, Map.of("date", "2026-07-20", "time", "15:30")),
                line(LineKind.HERE, Map.of("person", NAN.toString(), "came", "HERE")));

        assertThat(steps)
                .extracting(ShareDraft.Step::command)
                .hasExactlyElementsOfTypes(HoldHui.class, CallHui.class, MakeCommitment.class, ShareMinutes.class);
        CallHui call = (CallHui) steps.get(1).command();
        MakeCommitment promise = (MakeCommitment) steps.get(2).command();
        assertThat(call.at()).isEqualTo(Instant.parse("2026-07-20T03:30:00Z"));
        assertThat(promise.promise().dueAtHui()).isEqualTo(call.hui());
        assertThat(promise.promise().due()).isNull();
        assertThat(promise.on()).as("it was said at the hui").isEqualTo(DAY);
    }

    @Test
    void what_was_begun_and_left_empty_comes_to_nothing() {
        assertThat(of(
                        table(true),
                        line(LineKind.VOICE, Map.of("how", "AT_THE_HUI")),
                        line(LineKind.GOING_WELL, Map.of("by", NAN.toString())),
                        line(LineKind.NOTE, Map.of("part", "GENERAL")),
                        line(LineKind.CONFIDENTIALITY, Map.of())))
                .singleElement()
                .extracting(it -> ((ShareMinutes) it.command()).notes())
                .isNull();
    }

    private static DraftLine lastTime(String became, String text) {
        return line(
                LineKind.LAST_TIME,
                Map.of(
                        "commitment",
                        UUID.randomUUID().toString(),
                        "promiser",
                        NAN.toString(),
                        "became",
                        became,
                        "text",
                        text));
    }

    @Test
    void of_what_was_promised_last_time_what_happened_is_kept_and_the_rest_is_a_line_in_the_minutes() {
        DraftLine happened = lastTime("HAPPENED", "Happened: bring the mats");
        List<ShareDraft.Step> steps = of(
                table(true),
                happened,
                lastTime("NOT_YET", "Not yet: ring the library"),
                lastTime("TALK", "To talk about: the bus"),
                line(LineKind.NOTE, Map.of("text", "We sang", "part", "GENERAL")));

        assertThat(steps)
                .extracting(ShareDraft.Step::command)
                .hasExactlyElementsOfTypes(KeepCommitment.class, ShareMinutes.class);
        KeepCommitment kept = (KeepCommitment) steps.getFirst().command();
        assertThat(kept.commitment()).hasToString(happened.fields().get("commitment"));
        assertThat(kept.by()).isEqualTo(NAN);
        assertThat(kept.on()).isEqualTo(DAY);
        assertThat(Objects.requireNonNull(((ShareMinutes) steps.getLast().command()).notes())
                        .sealed())
                .isEqualTo("Not yet: ring the library\n\nTo talk about: the bus\n\nWe sang");
        assertThat(WhoseWords.in(happened, promises())).containsExactly(NAN);
        assertThat(WhoseWords.in(lastTime("NOT_YET", "Not yet"), promises())).isEmpty();
    }

    @Test
    void what_is_said_of_last_time_and_cannot_be_is_a_fault_of_its_line() {
        DraftLine missed = lastTime("MISSED", "It did not happen");
        DraftLine unsaid = line(
                LineKind.LAST_TIME, Map.of("commitment", "the mats", "promiser", NAN.toString(), "became", "HAPPENED"));

        assertThatThrownBy(() -> of(table(true), missed, unsaid))
                .asInstanceOf(InstanceOfAssertFactories.type(RequestInTrouble.class))
                .extracting(RequestInTrouble::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(missed.line() + ".became", unsaid.line() + ".commitment");
    }

    @Test
    void what_was_chosen_beside_a_line_counts() {
        List<ShareDraft.Step> steps = of(
                table(true),
                line(
                        LineKind.PROMISE,
                        Map.of(
                                "text",
                                "Koro - bring the mats - next week",
                                "promiser",
                                NAN.toString(),
                                "due",
                                "NONE")));

        MakeCommitment promise = (MakeCommitment) steps.getFirst().command();
        assertThat(promise.promise().promiser()).isEqualTo(NAN);
        assertThat(promise.promise().what().sealed()).contains("Koro – bring the mats – next week");
    }

    @Test
    void a_promise_says_for_whom_it_is_whose_idea_it_was_and_what_it_came_of() {
        PersonId koro = PersonId.random();
        UUID recorded = UUID.randomUUID();
        DraftLine difficulty = line(LineKind.DIFFICULTY, Map.of("by", NAN.toString(), "text", "The bus comes late"));
        DraftLine decision = line(LineKind.DECISION, Map.of("proposal", "A later start", "proposedBy", NAN.toString()));

        List<ShareDraft.Step> steps = of(
                table(true),
                promise("for", koro.toString(), "suggestedBy", koro.toString()),
                promise("origin", "difficulty:" + difficulty.line()),
                promise("origin", "decision:" + decision.line()),
                promise("origin", "disagreement:" + recorded),
                decision,
                difficulty);

        List<Promise> promises = steps.stream()
                .map(ShareDraft.Step::command)
                .filter(MakeCommitment.class::isInstance)
                .map(it -> ((MakeCommitment) it).promise())
                .toList();
        NameDifficulty named = (NameDifficulty) steps.get(0).command();
        ProposeDecision proposed = (ProposeDecision) steps.get(1).command();
        assertThat(promises.getFirst().owedTo()).isEqualTo(koro);
        assertThat(promises.getFirst().suggestedBy()).isEqualTo(koro);
        assertThat(promises.get(1).origin().difficulty()).isEqualTo(named.difficulty());
        assertThat(promises.get(2).origin().decision()).isEqualTo(proposed.decision());
        assertThat(promises.get(3).origin().disagreement()).isEqualTo(new DisagreementId(recorded));
        assertThat(promises).allMatch(it -> it.origin().hui() != null);
        assertThatThrownBy(
                        () -> of(table(true), promise("origin", "goal:" + recorded), promise("origin", "difficulty")))
                .isInstanceOfSatisfying(
                        RequestInTrouble.class,
                        it -> assertThat(it.faults())
                                .allMatch(fault -> fault.field().endsWith(".origin"))
                                .hasSize(2));
    }

    private static DraftLine promise(String... more) {
        Map<String, String> fields = new HashMap<>(Map.of("text", "Nan - bring the mats"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return line(LineKind.PROMISE, fields);
    }

    @Test
    void what_opens_and_closes_a_hui_is_told_apart_and_what_a_professional_does_next_is_a_promise() {
        List<ShareDraft.Step> steps = of(
                table(true),
                line(LineKind.NOTE, Map.of("part", "OPENING", "text", "Nan led the karakia")),
                line(LineKind.NOTE, Map.of("part", "GENERAL", "text", "The hall is closed")),
                line(
                        LineKind.NOTE,
                        Map.of(
                                "part",
                                "FEEDBACK",
                                "next",
                                "see him in class",
                                "by",
                                NAN.toString(),
                                "due",
                                "2026-06-20")));

        MakeCommitment next = (MakeCommitment) steps.getFirst().command();
        ShareMinutes share = (ShareMinutes) steps.getLast().command();
        assertThat(next.promise().promiser()).isEqualTo(NAN);
        assertThat(next.promise().what().sealed()).isEqualTo("see him in class");
        assertThat(next.promise().due()).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(share.parts()).containsOnlyKeys(AgendaPart.OPENING);
        assertThat(Objects.requireNonNull(share.notes()).sealed()).isEqualTo("The hall is closed");
        assertThatThrownBy(() -> of(table(true), line(LineKind.NOTE, Map.of("next", "x", "due", "NEXT_HUI"))))
                .isInstanceOfSatisfying(
                        RequestInTrouble.class,
                        it -> assertThat(it.faults())
                                .extracting(Fault::field)
                                .singleElement(InstanceOfAssertFactories.STRING)
                                .endsWith(".by"));
    }

    @Test
    void a_line_asks_those_alone_of_whom_it_says_that_they_said_promised_or_decided_something() {
        PersonId koro = PersonId.random();
        PromiseLine promises = new PromiseLine(new Values(Instant::now), List.of(new Present(NAN, "Nan")), DAY);
        assertThat(WhoseWords.in(promise("for", koro.toString()), promises)).containsExactly(NAN);
        assertThat(WhoseWords.in(
                        line(
                                LineKind.DECISION,
                                Map.of(
                                        "proposedBy",
                                        NAN.toString(),
                                        "hope." + koro,
                                        "that he sleeps",
                                        "reason." + PersonId.random(),
                                        "why")),
                        promises))
                .containsExactlyInAnyOrder(NAN, koro);
        assertThat(WhoseWords.in(
                        line(LineKind.DISAGREEMENT, Map.of("raisedBy", NAN.toString(), "between." + koro, "yes")),
                        promises))
                .containsExactly(NAN);
        assertThat(WhoseWords.in(line(LineKind.GOING_WELL, Map.of("by", NAN.toString())), promises))
                .as("nothing is said yet")
                .isEmpty();
        assertThat(WhoseWords.in(line(LineKind.VOICE, Map.of("whose", "nobody", "text", "x")), promises))
                .isEmpty();
    }

    @Test
    void a_day_out_of_reach_that_a_draft_holds_already_is_not_shared() {
        DraftLine promise = line(LineKind.PROMISE, Map.of("text", "Nan - bring the mats", "due", "+999999999-12-31"));
        DraftLine next = line(LineKind.NEXT_HUI, Map.of("date", "0026-07-20", "time", "15:30"));

        assertThatThrownBy(() -> of(table(true), promise, next))
                .isInstanceOfSatisfying(
                        RequestInTrouble.class,
                        it -> assertThat(it.faults())
                                .extracting(Fault::field)
                                .containsExactlyInAnyOrder(promise.line() + ".due", next.line() + ".date"));
    }
}
