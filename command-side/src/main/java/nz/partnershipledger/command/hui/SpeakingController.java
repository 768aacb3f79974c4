package nz.partnershipledger.command.hui;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Objects;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.desk.SharedEntry;
import nz.partnershipledger.command.desk.SharedEntry.Bare;
import nz.partnershipledger.command.hui.MeetingEntry.Named;
import nz.partnershipledger.command.hui.SpeakingBodies.Hearing;
import nz.partnershipledger.command.hui.SpeakingBodies.Saying;
import nz.partnershipledger.command.hui.SpeakingBodies.SendingHome;
import nz.partnershipledger.command.hui.SpeakingCommand.ConfirmVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.HearVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.NameDifficulty;
import nz.partnershipledger.command.hui.SpeakingCommand.NoteGoingWell;
import nz.partnershipledger.command.hui.SpeakingCommand.SendGoingWellHome;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people say, at a hui or not: voices, what is going well, difficulties. */
@RestController
@RequestMapping("/api/partnerships/{partnership}")
public final class SpeakingController {
    private final CommandDesk desk;
    private final Sealing sealing;
    private final KnownToTheLedger known;

    /** Takes requests to this desk. */
    public SpeakingController(CommandDesk desk, Sealing sealing, KnownToTheLedger known) {
        this.desk = desk;
        this.sealing = sealing;
        this.known = known;
    }

    private MeetingEntry entry(PartnershipId partnership, Asking asking, SharedEntry.Body body) {
        return new MeetingEntry(new SharedEntry(desk, sealing, partnership, asking, body), known);
    }

    @PostMapping("/voices")
    @Operation(summary = "Say that somebody was heard, and what they share of it")
    ResponseEntity<Answer> hearVoice(
            @PathVariable PartnershipId partnership, @RequestBody Hearing body, Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        VoiceId voice = VoiceId.random();
        VoiceSharing sharing = Objects.requireNonNullElse(body.sharing(), VoiceSharing.OWN_WORDS);
        HearVoice command = new HearVoice(
                partnership,
                voice,
                body.whose(),
                body.how(),
                sharing,
                entry.wordsIfAny(body.text()),
                body.hui(),
                entry.on());
        return entry.create(command, voice.value(), "/voices/" + voice);
    }

    @PostMapping("/voices/{voice}/confirm")
    @Operation(summary = "Confirm what someone else wrote down as your voice")
    ResponseEntity<Answer> confirmVoice(
            @PathVariable PartnershipId partnership,
            @PathVariable VoiceId voice,
            @RequestBody(required = false) @Nullable Bare body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, Bare.of(body));
        ConfirmVoice command = new ConfirmVoice(partnership, voice, entry.on());
        return entry.change(command, voice.value());
    }

    @PostMapping("/going-well")
    @Operation(summary = "Say what is going well")
    ResponseEntity<Answer> noteGoingWell(
            @PathVariable PartnershipId partnership, @RequestBody Saying body, Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        GoingWellId goingWell = GoingWellId.random();
        NoteGoingWell command =
                new NoteGoingWell(partnership, goingWell, entry.words(body.text()), body.hui(), body.by(), entry.on());
        return entry.create(command, goingWell.value(), "/going-well/" + goingWell);
    }

    @PostMapping("/going-well/{goingWell}/sent-home")
    @Operation(summary = "Say that what is going well was sent home")
    ResponseEntity<Answer> sendGoingWellHome(
            @PathVariable PartnershipId partnership,
            @PathVariable GoingWellId goingWell,
            @RequestBody SendingHome body,
            Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        SendGoingWellHome command = new SendGoingWellHome(partnership, goingWell, body.to(), entry.on());
        return entry.change(command, goingWell.value(), new Named("to", body.to()));
    }

    @PostMapping("/difficulties")
    @Operation(summary = "Name a difficulty; it is about the situation, not about a person")
    ResponseEntity<Answer> nameDifficulty(
            @PathVariable PartnershipId partnership, @RequestBody Saying body, Asking asking) {
        MeetingEntry entry = entry(partnership, asking, body);
        DifficultyId difficulty = DifficultyId.random();
        NameDifficulty command = new NameDifficulty(
                partnership, difficulty, entry.words(body.text()), body.hui(), body.by(), entry.on());
        return entry.create(command, difficulty.value(), "/difficulties/" + difficulty);
    }
}
