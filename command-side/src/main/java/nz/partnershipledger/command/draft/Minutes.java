package nz.partnershipledger.command.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.decision.AboutAMatter.MakeDecision;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.decision.DecisionCommand.ProposeDecision;
import nz.partnershipledger.command.disagreement.RaiseDisagreement;
import nz.partnershipledger.command.disagreement.SayPosition;
import nz.partnershipledger.command.draft.ShareDraft.Step;
import nz.partnershipledger.command.hui.GatheringCommand.CallHui;
import nz.partnershipledger.command.hui.GatheringCommand.HoldHui;
import nz.partnershipledger.command.hui.GatheringCommand.ShareMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.StateConfidentiality;
import nz.partnershipledger.command.hui.SpeakingCommand.HearVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.NameDifficulty;
import nz.partnershipledger.command.hui.SpeakingCommand.NoteGoingWell;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.disagreement.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a draft comes to: the lines of a draft as the things that are recorded, in the order in which each can stand on what is
 * recorded before it. Whatever is missing in any line is told at once.
 */
final class Minutes {
    private static final ZoneId AOTEAROA = ZoneId.of("Pacific/Auckland");
    private static final String AWAY = "APOLOGIES";

    private final Table table;
    private final PartnershipId partnership;
    private final HuiId hui;
    private final LocalDate on;
    private final PromiseLine promises;
    private final SealedWords seal;
    private final List<Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable HuiId next;

    /** Seals words for the partnership's history. */
    interface SealedWords {
        /** These words, sealed. */
        PersonalText of(String words);
    }

    private Minutes(Table table, PromiseLine promises, SealedWords seal) {
        this.table = table;
        this.partnership = table.standing().partnership();
        this.hui = table.hui();
        this.on = table.day();
        this.promises = promises;
        this.seal = seal;
        this.next = table.next();
    }

    /**
     * What these lines come to.
     *
     * @param table who sits at the table
     * @param lines the draft
     * @param promises how the promises among them are understood
     * @param proofreaders who proofread it
     * @param today the day on which it is shared
     * @throws RequestInTrouble if something is missing; each fault names its line and field
     */
    static List<Step> of(
            Table table,
            List<DraftLine> lines,
            PromiseLine promises,
            Set<PersonId> proofreaders,
            LocalDate today,
            SealedWords seal) {
        Minutes minutes = new Minutes(table, promises, seal);
        minutes.read(lines);
        if (!minutes.faults.isEmpty()) {
            throw RequestInTrouble.with(minutes.faults);
        }
        minutes.step(new ShareMinutes(minutes.partnership, minutes.hui, minutes.notes(lines), proofreaders, today));
        return List.copyOf(minutes.steps);
    }

    private void read(List<DraftLine> lines) {
        if (!table.held()) {
            hold(of(LineKind.HERE, lines));
        }
        of(LineKind.CONFIDENTIALITY, lines).forEach(this::confidentiality);
        of(LineKind.VOICE, lines).forEach(this::voice);
        of(LineKind.GOING_WELL, lines).forEach(this::goingWell);
        of(LineKind.DIFFICULTY, lines).forEach(this::difficulty);
        of(LineKind.DECISION, lines).forEach(this::decision);
        of(LineKind.DISAGREEMENT, lines).forEach(this::disagreement);
        of(LineKind.NEXT_HUI, lines).forEach(this::nextHui);
        of(LineKind.PROMISE, lines).forEach(this::promise);
    }

    private List<LineReader> of(LineKind kind, List<DraftLine> lines) {
        return lines.stream()
                .filter(it -> it.kind() == kind && saysSomething(it))
                .map(it -> new LineReader(it, promises.values(), faults))
                .toList();
    }

    /** A line that someone began and left empty is none, whatever is chosen beside it. */
    private static boolean saysSomething(DraftLine line) {
        return switch (line.kind()) {
            case GOING_WELL, DIFFICULTY, PROMISE, NOTE -> line.fields().containsKey("text");
            case VOICE -> line.fields().containsKey("text") || line.fields().containsKey("whose");
            case HERE, CONFIDENTIALITY, DECISION, DISAGREEMENT, NEXT_HUI ->
                !line.fields().isEmpty();
        };
    }

    private void hold(List<LineReader> lines) {
        Set<PersonId> present = new LinkedHashSet<>();
        Set<PersonId> apologies = new LinkedHashSet<>();
        for (LineReader line : lines) {
            PersonId person = line.neededPerson("person");
            String came = line.words("came");
            if (person != null && came != null) {
                (AWAY.equals(came) ? apologies : present).add(person);
            }
        }
        apologies.removeAll(present);
        if (present.isEmpty()) {
            faults.add(Fault.in("present", "required"));
        }
        step(new HoldHui(partnership, hui, present, apologies, on));
    }

    private void confidentiality(LineReader line) {
        PersonId by = line.person("by");
        step(line, "", new StateConfidentiality(partnership, hui, by == null ? table.facilitator() : by, on));
    }

    private void voice(LineReader line) {
        PersonId whose = line.neededPerson("whose");
        VoiceGathering how = line.choice("how", VoiceGathering.class);
        VoiceSharing sharing = line.neededChoice("sharing", VoiceSharing.class);
        String words = line.words("text");
        if (whose != null && sharing != null) {
            step(
                    line,
                    "",
                    new HearVoice(
                            partnership,
                            VoiceId.random(),
                            whose,
                            how == null ? VoiceGathering.AT_THE_HUI : how,
                            sharing,
                            words == null ? null : seal.of(words),
                            hui,
                            on,
                            Audience.PARTNERSHIP));
        }
    }

    private void goingWell(LineReader line) {
        PersonId by = line.neededPerson("by");
        String words = line.needed("text");
        if (by != null && words != null) {
            step(
                    line,
                    "",
                    new NoteGoingWell(
                            partnership, GoingWellId.random(), seal.of(words), hui, by, on, Audience.PARTNERSHIP));
        }
    }

    private void difficulty(LineReader line) {
        PersonId by = line.neededPerson("by");
        String words = line.needed("text");
        if (by != null && words != null) {
            step(
                    line,
                    "",
                    new NameDifficulty(
                            partnership, DifficultyId.random(), seal.of(words), hui, by, on, Audience.PARTNERSHIP));
        }
    }

    private void decision(LineReader line) {
        String proposal = line.needed("proposal");
        PersonId proposedBy = line.neededPerson("proposedBy");
        DecisionArea area = line.choice("area", DecisionArea.class);
        if (proposal == null || proposedBy == null) {
            return;
        }
        String question = Objects.requireNonNullElse(line.words("question"), proposal);
        DecisionId decision = DecisionId.random();
        step(
                line,
                "",
                new ProposeDecision(
                        partnership,
                        decision,
                        seal.of(question),
                        seal.of(proposal),
                        proposedBy,
                        area,
                        Set.of(),
                        Origin.at(hui),
                        on));
        Map<PersonId, String> reasons = line.byPerson("reason");
        line.byPerson("stance").forEach((person, said) -> {
            Stance stance = line.choice("stance." + person, Stance.class);
            String reason = reasons.get(person);
            if (stance != null) {
                step(
                        line,
                        (stance == Stance.OBJECT && reason == null ? "reason." : "stance.") + person,
                        new TakeStance(
                                partnership,
                                decision,
                                person,
                                stance,
                                reason == null ? null : seal.of(reason),
                                on,
                                Audience.PARTNERSHIP));
            }
        });
        decided(line, decision, proposal);
    }

    /** What was not decided stays open. */
    private void decided(LineReader line, DecisionId decision, String proposal) {
        Set<PersonId> decidedBy = line.people("decidedBy");
        String outcome = line.words("outcome");
        LocalDate reviewOn = line.day("reviewOn");
        if (line.words("how") == null) {
            if (outcome != null || !decidedBy.isEmpty()) {
                line.fault("how", "required");
            }
            return;
        }
        DecidedHow how = line.choice("how", DecidedHow.class);
        if (how != null) {
            step(
                    line,
                    "",
                    new MakeDecision(
                            partnership,
                            decision,
                            how,
                            decidedBy,
                            Set.of(),
                            seal.of(Objects.requireNonNullElse(outcome, proposal)),
                            reviewOn,
                            on));
        }
    }

    private void disagreement(LineReader line) {
        String topic = line.needed("topic");
        PersonId raisedBy = line.neededPerson("raisedBy");
        DisagreementAbout about = line.choice("about", DisagreementAbout.class);
        Set<PersonId> between = line.people("between");
        Set<PersonId> spoke = new LinkedHashSet<>(between);
        List.of("explanation", "intervention", "responsibility").forEach(it -> spoke.addAll(line.people(it)));
        if (topic == null || raisedBy == null) {
            return;
        }
        DisagreementId disagreement = DisagreementId.random();
        step(
                line,
                "",
                new RaiseDisagreement(
                        partnership,
                        disagreement,
                        seal.of(topic),
                        about == null ? DisagreementAbout.OTHER : about,
                        between,
                        raisedBy,
                        Origin.at(hui),
                        on));
        for (PersonId person : spoke) {
            Position position = new Position(
                    sealed(line.words("explanation." + person)),
                    sealed(line.words("intervention." + person)),
                    sealed(line.words("responsibility." + person)));
            if (position.explanation() != null
                    || position.intervention() != null
                    || position.responsibility() != null) {
                step(
                        line,
                        "explanation." + person,
                        new SayPosition(
                                partnership,
                                disagreement,
                                GuessId.random(),
                                person,
                                position,
                                true,
                                on,
                                Audience.PARTNERSHIP));
            }
        }
    }

    private void nextHui(LineReader line) {
        if (line.words("date") == null && line.words("time") == null && line.words("place") == null) {
            return;
        }
        LocalDate day = line.needed("date") == null ? null : line.day("date");
        LocalTime time = line.needed("time") == null ? null : line.time("time");
        HuiPurpose purpose = line.choice("purpose", HuiPurpose.class);
        if (day != null && time != null) {
            Instant at = day.atTime(time).atZone(AOTEAROA).toInstant();
            next = HuiId.random();
            step(
                    line,
                    "date",
                    new CallHui(
                            partnership,
                            next,
                            purpose == null ? HuiPurpose.REVIEW : purpose,
                            at,
                            sealed(line.words("place")),
                            null,
                            null,
                            hui,
                            on));
        }
    }

    private void promise(LineReader line) {
        DraftBodies.Understood it = promises.understood(line.line().fields());
        for (String asked : it.asks()) {
            switch (asked) {
                case "WHO" -> line.fault(PromiseLine.PROMISER, "draft-who");
                case "WHICH" -> line.fault(PromiseLine.PROMISER, "draft-which");
                case "WHEN" -> line.fault(PromiseLine.DUE, "draft-when");
                default -> line.fault(PromiseLine.TEXT, "required");
            }
        }
        if (it.atNextHui() && next == null) {
            line.fault(PromiseLine.DUE, "draft-next-hui");
        }
        PersonId promiser = it.promiser();
        if (promiser == null || !it.asks().isEmpty()) {
            return;
        }
        Promise promise = new Promise(
                seal.of(it.what()),
                promiser,
                null,
                null,
                it.due(),
                it.atNextHui() ? next : null,
                Origin.at(hui),
                true,
                null,
                null);
        step(line, "", new MakeCommitment(partnership, CommitmentId.random(), promise, on, Audience.PARTNERSHIP));
    }

    private @Nullable PersonalText notes(List<DraftLine> lines) {
        List<String> notes = new ArrayList<>();
        of(LineKind.NOTE, lines).forEach(it -> {
            String words = it.words("text");
            if (words != null) {
                notes.add(words);
            }
        });
        return notes.isEmpty() ? null : seal.of(String.join("\n\n", notes));
    }

    private @Nullable PersonalText sealed(@Nullable String words) {
        return words == null ? null : seal.of(words);
    }

    private void step(PartnershipCommand command) {
        steps.add(new Step(null, "", command));
    }

    private void step(LineReader line, String field, PartnershipCommand command) {
        UUID id = line.line().line();
        steps.add(new Step(id, field, command));
    }
}
