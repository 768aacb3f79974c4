package nz.partnershipledger.command.draft;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.command.desk.Acquaintance;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.draft.DraftBodies.Draft;
import nz.partnershipledger.command.draft.DraftBodies.InLine;
import nz.partnershipledger.command.draft.DraftBodies.Line;
import nz.partnershipledger.command.draft.DraftBodies.Looked;
import nz.partnershipledger.command.draft.DraftBodies.Putting;
import nz.partnershipledger.command.draft.DraftBodies.Saying;
import nz.partnershipledger.command.draft.DraftBodies.Sharing;
import nz.partnershipledger.command.hui.GatheringCommand.HoldHui;
import nz.partnershipledger.doors.json.SaysWhatWasSeen;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.problem.Problems;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The draft of a hui, line by line, for those who write its minutes. It is no part of the record, and what is read of it is not kept.
 */
@RestController
@RequestMapping("/api/partnerships/{partnership}/hui/{hui}/draft")
public final class DraftController {
    private final CommandDesk commands;
    private final DraftDesk desk;
    private final Drafts drafts;
    private final Sealing sealing;
    private final Acquaintance acquaintance;
    private final Values values;
    private final Problems problems;

    DraftController(
            CommandDesk commands,
            DraftDesk desk,
            Sealing sealing,
            Acquaintance acquaintance,
            Values values,
            Problems problems) {
        this.commands = commands;
        this.desk = desk;
        this.drafts = desk.drafts();
        this.sealing = sealing;
        this.acquaintance = acquaintance;
        this.values = values;
        this.problems = problems;
    }

    @GetMapping
    @Operation(summary = "The draft of the minutes, while the hui is open")
    ResponseEntity<Draft> readDraft(@PathVariable PartnershipId partnership, @PathVariable HuiId hui, Asking asking) {
        DraftDesk.Lying draft = desk.lying(partnership, hui, asking);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Draft(
                        draft.lines().stream().map(draft::told).toList(),
                        draft.promises().people(),
                        Drafts.markOf(draft.lines()),
                        draft.table().mayShare(asking.acting().person())));
    }

    @PutMapping("/lines/{line}")
    @Operation(
            summary = "Write a line of the draft",
            description =
                    "The line's id is the writer's own choice; revision 0 begins it, and later the revision that was read changes it")
    Line putDraftLine(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @PathVariable UUID line,
            @RequestBody Putting body,
            Asking asking) {
        TypedLine.check(body, values);
        checkWhoIsHere(partnership, body, asking);
        return drafts.whileItIsWritten(hui, () -> {
            Table table = desk.table(partnership, hui, asking);
            DraftLine now = drafts.put(
                    partnership, hui, line, body.change(), asking.acting().person());
            return desk.lying(table, drafts.of(partnership, hui)).told(now);
        });
    }

    @DeleteMapping("/lines/{line}")
    @Operation(summary = "Take a line out of the draft")
    ResponseEntity<Void> removeDraftLine(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @PathVariable UUID line,
            @RequestParam long revision,
            Asking asking) {
        drafts.whileItIsWritten(hui, () -> {
            desk.table(partnership, hui, asking);
            drafts.remove(hui, line, revision);
            return true;
        });
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/lines/{line}/confirm")
    @Operation(
            summary = "Say of a line that names you that it is what you said",
            description =
                    "It holds for the words that were read; when the minutes are shared it is recorded as your own entry")
    Line confirmDraftLine(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @PathVariable UUID line,
            @RequestBody Saying body,
            Asking asking) {
        return desk.say(partnership, hui, line, body.seen(), true, asking);
    }

    @PostMapping("/lines/{line}/not-so")
    @Operation(
            summary = "Say of a line that names you that it is not so",
            description = "It holds for the words that were read; where they stay, it is recorded as your own entry")
    Line denyDraftLine(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @PathVariable UUID line,
            @RequestBody Saying body,
            Asking asking) {
        return desk.say(partnership, hui, line, body.seen(), false, asking);
    }

    @GetMapping("/look")
    @Operation(
            summary = "What stands in the way of sharing the draft as it is now",
            description =
                    "Every line is read as it is when the minutes are shared; nothing is recorded, and nothing is kept")
    ResponseEntity<Looked> lookAtDraft(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            Asking asking,
            @Parameter(hidden = true) HttpServletRequest request) {
        DraftDesk.Lying draft = desk.lying(partnership, hui, asking);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Looked(inTheWay(draft, asking)
                        .map(it -> problems.faults(request, it).stream()
                                .map(InLine::of)
                                .toList())
                        .orElse(List.of())));
    }

    /** Who does not share the minutes is told what the lines lack; by the rules it is judged for those who do. */
    private Optional<RuntimeException> inTheWay(DraftDesk.Lying draft, Asking asking) {
        PartnershipId partnership = draft.table().standing().partnership();
        try {
            List<ShareDraft.Step> steps = steps(partnership, draft, Sharing.UNSEEN, asking);
            if (draft.table().mayShare(asking.acting().person())) {
                ShareDraft share = new ShareDraft(partnership, draft.table().hui(), steps);
                commands.ask(asking.withoutVersion(), new LookAtMinutes(share), Object.class);
            }
            return Optional.empty();
        } catch (LookAtMinutes.NothingIsInTheWay _) {
            return Optional.empty();
        } catch (RequestInTrouble | Refusal inTheWay) {
            return Optional.of(inTheWay);
        }
    }

    @PostMapping("/share")
    @Operation(
            summary = "Share the minutes that were drafted",
            description = "Records every line as the command it stands for, all of them or none, and the draft is gone")
    @SaysWhatWasSeen
    ResponseEntity<Answer> shareDraft(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody(required = false) @Nullable Sharing body,
            Asking asking) {
        Sharing said = body == null ? Sharing.UNSEEN : body;
        return drafts.share(partnership, hui, lines -> {
            ShareDraft command = new ShareDraft(partnership, hui, steps(partnership, hui, lines, said, asking));
            return commands.change(asking.withoutVersion(), said, command, hui.value())
                    .overHttp();
        });
    }

    /** Where nothing can be written any more, it may be that it was this very request: the history knows its answer then. */
    private List<ShareDraft.Step> steps(
            PartnershipId partnership, HuiId hui, List<DraftLine> lines, Sharing said, Asking asking) {
        Table table;
        try {
            table = desk.table(partnership, hui, asking);
        } catch (Refusal notAnyMore) {
            return List.of();
        }
        table.checkMayShare(asking.acting().person());
        DraftRule.THE_DRAFT_HAS_CHANGED_SINCE.check(
                said.seen() == null || said.seen().equals(Drafts.markOf(lines)));
        return steps(partnership, desk.lying(table, lines), said, asking);
    }

    private List<ShareDraft.Step> steps(PartnershipId partnership, DraftDesk.Lying draft, Sharing said, Asking asking) {
        PersonId actor = asking.acting().person();
        List<ShareDraft.Step> steps = Minutes.of(
                draft.table(),
                draft.lines(),
                draft.promises(),
                Objects.requireNonNullElse(said.proofreaders(), Set.of(actor)),
                asking.acting().today(),
                words -> sealing.certain(partnership, partnership, words));
        steps.stream()
                .map(ShareDraft.Step::command)
                .flatMap(it -> it instanceof HoldHui hold
                        ? Stream.of(hold.present(), hold.apologies(), hold.invited())
                                .flatMap(Set::stream)
                        : Stream.of())
                .forEach(it -> acquaintance.check(asking, it, partnership, "present"));
        return steps;
    }

    /** Whoever is said to be here is called by their name in the draft. */
    private void checkWhoIsHere(PartnershipId partnership, Putting body, Asking asking) {
        if (body.kind() == LineKind.HERE) {
            DraftLine line = new DraftLine(
                    UUID.randomUUID(),
                    body.kind(),
                    body.place(),
                    body.fields(),
                    body.revision(),
                    asking.acting().person(),
                    Instant.EPOCH,
                    "",
                    List.of());
            PersonId here = new LineReader(line, values, new ArrayList<>()).person("person");
            if (here != null) {
                acquaintance.check(asking, here, partnership, "fields.person");
            }
        }
    }
}
