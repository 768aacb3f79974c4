package nz.partnershipledger.command.hui;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.command.desk.SharedEntry.Bare;
import nz.partnershipledger.command.hui.GatheringCommand.AddAgendaItem;
import nz.partnershipledger.command.hui.GatheringCommand.CallHui;
import nz.partnershipledger.command.hui.GatheringCommand.CancelHui;
import nz.partnershipledger.command.hui.GatheringCommand.CorrectMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.HoldHui;
import nz.partnershipledger.command.hui.GatheringCommand.NameMinuteTaker;
import nz.partnershipledger.command.hui.GatheringCommand.OpenHui;
import nz.partnershipledger.command.hui.GatheringCommand.PostponeHui;
import nz.partnershipledger.command.hui.GatheringCommand.ReflectOnHui;
import nz.partnershipledger.command.hui.GatheringCommand.RemoveAccessBarrier;
import nz.partnershipledger.command.hui.GatheringCommand.ShareAgenda;
import nz.partnershipledger.command.hui.GatheringCommand.ShareMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.StateConfidentiality;
import nz.partnershipledger.command.hui.HuiBodies.AddingItem;
import nz.partnershipledger.command.hui.HuiBodies.Calling;
import nz.partnershipledger.command.hui.HuiBodies.Cancelling;
import nz.partnershipledger.command.hui.HuiBodies.Correcting;
import nz.partnershipledger.command.hui.HuiBodies.Holding;
import nz.partnershipledger.command.hui.HuiBodies.NamingMinuteTaker;
import nz.partnershipledger.command.hui.HuiBodies.Postponing;
import nz.partnershipledger.command.hui.HuiBodies.Reflecting;
import nz.partnershipledger.command.hui.HuiBodies.RemovingBarrier;
import nz.partnershipledger.command.hui.HuiBodies.SharingAgenda;
import nz.partnershipledger.command.hui.HuiBodies.SharingMinutes;
import nz.partnershipledger.command.hui.HuiBodies.Stating;
import nz.partnershipledger.command.hui.MeetingEntry.Named;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole life of a hui. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/hui")
public final class HuiController {
    private final CommandDesk desk;
    private final Sealing sealing;
    private final KnownToTheLedger known;

    /** Takes requests to this desk. */
    public HuiController(CommandDesk desk, Sealing sealing, KnownToTheLedger known) {
        this.desk = desk;
        this.sealing = sealing;
        this.known = known;
    }

    private MeetingEntry entry(PartnershipId partnership, Asking asking, SharedEntry.Body body) {
        return new MeetingEntry(new SharedEntry(desk, sealing, partnership, asking, body), known);
    }

    @PostMapping("")
    @Operation(summary = "Call a hui")
    ResponseEntity<Answer> callHui(@PathVariable PartnershipId partnership, @RequestBody Calling body, Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        HuiId hui = HuiId.random();
        PersonId minuteTaker = body.minuteTaker();
        Named named = new Named("minuteTaker", minuteTaker == null ? Set.of() : Set.of(minuteTaker));
        CallHui command = new CallHui(
                partnership,
                hui,
                body.purpose(),
                body.at(),
                entry.wordsIfAny(body.place()),
                body.facilitator(),
                minuteTaker,
                body.agreedAt(),
                entry.on());
        return entry.create(command, hui.value(), "/hui/" + hui, named);
    }

    @PostMapping("/{hui}/minute-taker")
    @Operation(summary = "Name who writes the minutes, partner or not")
    ResponseEntity<Answer> nameMinuteTaker(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody NamingMinuteTaker body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        NameMinuteTaker command = new NameMinuteTaker(partnership, hui, body.person(), entry.on());
        return entry.change(command, hui.value(), new Named("person", Set.of(body.person())));
    }

    @PostMapping("/{hui}/agenda")
    @Operation(summary = "Say that the agenda was shared")
    ResponseEntity<Answer> shareAgenda(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody SharingAgenda body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        ShareAgenda command = new ShareAgenda(partnership, hui, body.to(), entry.on());
        return entry.change(command, hui.value(), new Named("to", body.to()));
    }

    @PostMapping("/{hui}/agenda/items")
    @Operation(summary = "Put something on the agenda")
    ResponseEntity<Answer> addAgendaItem(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody AddingItem body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        AgendaItemId item = AgendaItemId.random();
        AddAgendaItem command = new AddAgendaItem(
                partnership, hui, item, body.part(), entry.wordsIfAny(body.text()), body.by(), entry.on());
        return entry.create(command, item.value(), "/hui/" + hui);
    }

    @PostMapping("/{hui}/access")
    @Operation(summary = "Say what was taken out of the way so that everyone could take part")
    ResponseEntity<Answer> removeAccessBarrier(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody RemovingBarrier body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        RemoveAccessBarrier command =
                new RemoveAccessBarrier(partnership, hui, entry.words(body.what()), body.by(), entry.on());
        return entry.change(command, hui.value());
    }

    @PostMapping("/{hui}/postpone")
    @Operation(summary = "Move a hui to another time")
    ResponseEntity<Answer> postponeHui(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody Postponing body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        PostponeHui command = new PostponeHui(partnership, hui, body.to(), entry.wordsIfAny(body.reason()), entry.on());
        return entry.change(command, hui.value());
    }

    @PostMapping("/{hui}/cancel")
    @Operation(summary = "Cancel a hui")
    ResponseEntity<Answer> cancelHui(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody(required = false) @Nullable Cancelling body,
            Asking asking) {
        Cancelling said = Objects.requireNonNullElse(body, Cancelling.NOTHING_SAID);
        MeetingEntry entry = entry(partnership, asking, said);
        CancelHui command = new CancelHui(partnership, hui, entry.wordsIfAny(said.reason()), entry.on());
        return entry.change(command, hui.value());
    }

    @PostMapping("/{hui}/open")
    @Operation(summary = "Open a hui: from now on its minutes are written")
    ResponseEntity<Answer> openHui(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody(required = false) @Nullable Bare body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, Bare.of(body));
        OpenHui command = new OpenHui(partnership, hui, entry.on());
        return entry.change(command, hui.value());
    }

    @PostMapping("/{hui}/hold")
    @Operation(summary = "Say that a hui was held, and who came")
    ResponseEntity<Answer> holdHui(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody Holding body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        Set<PersonId> apologies = Objects.requireNonNullElse(body.apologies(), Set.of());
        HoldHui command = new HoldHui(partnership, hui, body.present(), apologies, entry.on());
        return entry.change(
                command, hui.value(), new Named("present", body.present()), new Named("apologies", apologies));
    }

    @PostMapping("/{hui}/confidentiality")
    @Operation(summary = "Say that it was said what stays between those who came")
    ResponseEntity<Answer> stateConfidentiality(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody(required = false) @Nullable Stating body,
            Asking asking) {
        Stating said = Objects.requireNonNullElse(body, Stating.NOTHING_SAID);
        MeetingEntry entry = entry(partnership, asking, said);
        StateConfidentiality command = new StateConfidentiality(partnership, hui, said.by(), entry.on());
        return entry.change(command, hui.value());
    }

    @PostMapping("/{hui}/minutes")
    @Operation(summary = "Share the minutes with every partner")
    ResponseEntity<Answer> shareMinutes(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody(required = false) @Nullable SharingMinutes body,
            Asking asking) {
        SharingMinutes said = Objects.requireNonNullElse(body, SharingMinutes.NOTHING_SAID);
        MeetingEntry entry = entry(partnership, asking, said);
        Set<PersonId> proofreaders = Objects.requireNonNullElse(said.proofreaders(), Set.of());
        ShareMinutes command =
                new ShareMinutes(partnership, hui, entry.wordsIfAny(said.notes()), proofreaders, entry.on());
        return entry.change(command, hui.value());
    }

    @PostMapping("/{hui}/minutes/correct")
    @Operation(summary = "Add to minutes what is not right in them")
    ResponseEntity<Answer> correctMinutes(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody Correcting body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        CorrectMinutes command = new CorrectMinutes(partnership, hui, entry.words(body.text()), entry.on());
        return entry.change(command, hui.value());
    }

    @PostMapping("/{hui}/how-it-was")
    @Operation(summary = "Say how a hui was for you")
    ResponseEntity<Answer> reflectOnHui(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestBody Reflecting body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        ReflectOnHui command = new ReflectOnHui(partnership, hui, entry.words(body.text()), body.by(), entry.on());
        return entry.change(command, hui.value());
    }
}
