package nz.partnershipledger.command.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.base.Partner;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.hui.GatheringCommand.CallHui;
import nz.partnershipledger.command.hui.GatheringCommand.HoldHui;
import nz.partnershipledger.command.hui.GatheringCommand.ShareMinutes;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import org.junit.jupiter.api.Test;

/** What the lines of a draft come to. */
class MinutesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final PersonId NAN = PersonId.random();
    private static final PartnershipId PARTNERSHIP = PartnershipId.random();

    private static Table table(boolean held) {
        Standing standing = new Standing(
                PARTNERSHIP,
                "C07",
                "K0123",
                PartnershipKind.INDIVIDUAL,
                Tier.TE_AROTAHI,
                DAY.minusDays(100),
                NAN,
                List.of(new Partner(NAN, PartnerRole.WHANAU, DAY.minusDays(100), 0)),
                Set.of(),
                List.of(),
                List.of());
        return new Table(standing, HuiId.random(), DAY, NAN, null, held, null);
    }

    private static DraftLine line(LineKind kind, Map<String, String> fields) {
        return new DraftLine(UUID.randomUUID(), kind, 10, fields, 1, NAN, Instant.EPOCH);
    }

    private static List<ShareDraft.Step> of(Table table, DraftLine... lines) {
        return Minutes.of(
                table,
                List.of(lines),
                new PromiseLine(
                        new Values(() -> DAY.atStartOfDay(Aotearoa.ZONE).toInstant()),
                        List.of(new Present(NAN, "Nan")),
                        DAY),
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
