package nz.partnershipledger.command.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.command.commitment.CommitmentCommand;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.decision.DecisionCommand;
import nz.partnershipledger.command.disagreement.DisagreementCommand;
import nz.partnershipledger.command.disagreement.RaiseDisagreement;
import nz.partnershipledger.command.disagreement.SayPosition;
import nz.partnershipledger.command.draft.ShareDraft.Step;
import nz.partnershipledger.command.hui.GatheringCommand.CallHui;
import nz.partnershipledger.command.hui.GatheringCommand.HoldHui;
import nz.partnershipledger.command.hui.GatheringCommand.ShareMinutes;
import nz.partnershipledger.command.hui.GatheringCommand.StateConfidentiality;
import nz.partnershipledger.command.hui.HuiCommand;
import nz.partnershipledger.command.hui.SpeakingCommand.HearVoice;
import nz.partnershipledger.command.hui.SpeakingCommand.NameDifficulty;
import nz.partnershipledger.command.hui.SpeakingCommand.NoteGoingWell;
import nz.partnershipledger.command.steps.Taking;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
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

    /** What each says of a difference. */
    static final List<String> ROWS = List.of("explanation", "intervention", "responsibility");

    /** The parts of the agenda whose notes are kept apart from all others. */
    private static final Set<AgendaPart> APART =
            EnumSet.of(AgendaPart.OPENING, AgendaPart.VALUES, AgendaPart.FEEDBACK, AgendaPart.CLOSING);

    private final Table table;
    private final PartnershipId partnership;
    private final HuiId hui;
    private final LocalDate on;
    private final PromiseLine promises;
    private final SealedWords seal;
    private final List<Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<UUID, Origin> origins = new HashMap<>();
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
        minutes.step(new ShareMinutes(
                minutes.partnership,
                minutes.hui,
                minutes.notes(lines, null),
                minutes.parts(lines),
                proofreaders,
                today));
        return List.copyOf(minutes.steps);
    }

    private void read(List<DraftLine> lines) {
        if (!table.held()) {
            hold(of(LineKind.HERE, lines));
        }
        of(LineKind.CONFIDENTIALITY, lines).forEach(this::confidentiality);
        of(LineKind.LAST_TIME, lines).forEach(this::lastTime);
        of(LineKind.VOICE, lines).forEach(this::voice);
        of(LineKind.GOING_WELL, lines).forEach(this::goingWell);
        of(LineKind.DIFFICULTY, lines).forEach(this::difficulty);
        of(LineKind.DECISION, lines).forEach(it -> DecisionLine.read(this, it));
        of(LineKind.DISAGREEMENT, lines).forEach(this::disagreement);
        of(LineKind.NEXT_HUI, lines).forEach(this::nextHui);
        of(LineKind.NOTE, lines).forEach(this::whatTheyDoNext);
        of(LineKind.PROMISE, lines).forEach(this::promise);
    }

    private List<LineReader> of(LineKind kind, List<DraftLine> lines) {
        return lines.stream()
                .filter(it -> it.kind() == kind && it.saysSomething())
                .map(it -> new LineReader(it, promises.values(), faults))
                .toList();
    }

    private void hold(List<LineReader> lines) {
        Set<PersonId> present = new LinkedHashSet<>();
        Set<PersonId> apologies = new LinkedHashSet<>();
        Set<PersonId> invited = new LinkedHashSet<>();
        for (LineReader line : lines) {
            PersonId person = line.neededPerson("person");
            String came = line.words("came");
            if (person != null && line.words("invited") != null) {
                invited.add(person);
            }
            if (person != null && came != null) {
                (AWAY.equals(came) ? apologies : present).add(person);
            }
        }
        apologies.removeAll(present);
        if (present.isEmpty()) {
            faults.add(Fault.in("present", "required"));
        }
        step(new HoldHui(partnership, hui, present, apologies, invited, on));
    }

    private void confidentiality(LineReader line) {
        PersonId by = line.person("by");
        step(line, "", new StateConfidentiality(partnership, hui, by == null ? table.facilitator() : by, on));
    }

    private void lastTime(LineReader line) {
        LastTime became = line.choice(LastTime.BECAME, LastTime.class);
        CommitmentId promise = line.neededCommitment("commitment");
        PersonId promiser = line.neededPerson("promiser");
        if (became == LastTime.HAPPENED && promise != null && promiser != null) {
            step(line, "", new KeepCommitment(partnership, promise, promiser, null, hui, on, null));
        } else if (became != LastTime.HAPPENED) {
            line.needed("text");
        }
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
            DifficultyId difficulty = DifficultyId.random();
            step(
                    line,
                    "",
                    new NameDifficulty(partnership, difficulty, seal.of(words), hui, by, on, Audience.PARTNERSHIP));
            cameOf(line, new Origin(hui, null, difficulty, null, null));
        }
    }

    private void disagreement(LineReader line) {
        String topic = line.needed("topic");
        PersonId raisedBy = line.neededPerson("raisedBy");
        DisagreementAbout about = line.choice("about", DisagreementAbout.class);
        Set<PersonId> between = line.people("between");
        Set<PersonId> spoke = new LinkedHashSet<>(between);
        ROWS.forEach(it -> spoke.addAll(line.people(it)));
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
        cameOf(line, new Origin(hui, null, null, null, disagreement));
        for (PersonId person : spoke) {
            Position position = new Position(
                    sealedIfAny(line.words("explanation." + person)),
                    sealedIfAny(line.words("intervention." + person)),
                    sealedIfAny(line.words("responsibility." + person)));
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
                            sealedIfAny(line.words("place")),
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
        PersonId promiser = it.promiser();
        if (promiser != null && it.asks().isEmpty()) {
            promise(line, it.what(), promiser, it.due(), it.atNextHui());
        }
    }

    /** What a professional does next is a promise like any other. */
    private void whatTheyDoNext(LineReader line) {
        String what = line.words("next");
        if (what == null) {
            return;
        }
        PersonId promiser = line.person("by");
        ByWhen byWhen = promises.chosen(line.words(PromiseLine.DUE));
        if (promiser == null) {
            line.fault("by", "draft-who");
        }
        if (byWhen instanceof ByWhen.Unclear) {
            line.fault(PromiseLine.DUE, "draft-when");
        }
        if (promiser != null) {
            promise(
                    line,
                    what,
                    promiser,
                    byWhen instanceof ByWhen.Day(LocalDate day) ? day : null,
                    byWhen instanceof ByWhen.NextHui);
        }
    }

    private void promise(LineReader line, String what, PersonId promiser, @Nullable LocalDate due, boolean atNextHui) {
        if (atNextHui && next == null) {
            line.fault(PromiseLine.DUE, "draft-next-hui");
        }
        Promise promise = new Promise(
                seal.of(what),
                promiser,
                line.person("suggestedBy"),
                line.person("for"),
                due,
                atNextHui ? next : null,
                origin(line),
                true,
                null,
                null);
        step(line, "", new MakeCommitment(partnership, CommitmentId.random(), promise, on, Audience.PARTNERSHIP));
    }

    /** What a promise came of is a line of this draft, or stands in the record already. */
    private Origin origin(LineReader line) {
        String said = line.words("origin");
        if (said == null) {
            return Origin.at(hui);
        }
        String[] kindAndId = said.split(":", 2);
        try {
            UUID id = Values.uuid(kindAndId[kindAndId.length - 1]);
            Origin recorded = switch (kindAndId[0]) {
                case "difficulty" -> new Origin(hui, null, new DifficultyId(id), null, null);
                case "decision" -> new Origin(hui, null, null, new DecisionId(id), null);
                case "disagreement" -> new Origin(hui, null, null, null, new DisagreementId(id));
                default -> null;
            };
            if (recorded != null) {
                return origins.getOrDefault(id, recorded);
            }
        } catch (UnfitValue noId) {
            // As with any other word that names nothing.
        }
        line.fault("origin", "unfit");
        return Origin.at(hui);
    }

    void cameOf(LineReader line, Origin origin) {
        origins.put(line.line().line(), origin);
    }

    private Map<AgendaPart, PersonalText> parts(List<DraftLine> lines) {
        Map<AgendaPart, PersonalText> parts = new EnumMap<>(AgendaPart.class);
        for (AgendaPart part : APART) {
            PersonalText notes = notes(lines, part);
            if (notes != null) {
                parts.put(part, notes);
            }
        }
        return parts;
    }

    /** What was said in this part; without one, in all the others. */
    private @Nullable PersonalText notes(List<DraftLine> lines, @Nullable AgendaPart part) {
        List<String> notes = new ArrayList<>();
        if (part == null) {
            of(LineKind.LAST_TIME, lines).stream()
                    .filter(it -> it.choice(LastTime.BECAME, LastTime.class) != LastTime.HAPPENED)
                    .flatMap(it -> Stream.ofNullable(it.words("text")))
                    .forEach(notes::add);
        }
        of(LineKind.NOTE, lines).forEach(it -> {
            String words = it.words("text");
            if (words != null && partOf(it) == part) {
                notes.add(words);
            }
        });
        return notes.isEmpty() ? null : seal.of(String.join("\n\n", notes));
    }

    private static @Nullable AgendaPart partOf(LineReader note) {
        String part = note.words("part");
        return APART.stream().filter(it -> it.name().equals(part)).findFirst().orElse(null);
    }

    PartnershipId partnership() {
        return partnership;
    }

    HuiId hui() {
        return hui;
    }

    LocalDate on() {
        return on;
    }

    PersonalText sealed(String words) {
        return seal.of(words);
    }

    @Nullable
    PersonalText sealedIfAny(@Nullable String words) {
        return words == null ? null : seal.of(words);
    }

    private void step(HuiCommand command) {
        steps.add(new Step(null, "", new Taking.OfTheHui(command), List.of(), Set.of()));
    }

    void step(LineReader reader, String field, HuiCommand command) {
        step(reader, field, new Taking.OfTheHui(command));
    }

    void step(LineReader reader, String field, CommitmentCommand command) {
        step(reader, field, new Taking.OfAPromise(command));
    }

    void step(LineReader reader, String field, DecisionCommand command) {
        step(reader, field, new Taking.OfADecision(command));
    }

    void step(LineReader reader, String field, DisagreementCommand command) {
        step(reader, field, new Taking.OfADifference(command));
    }

    private void step(LineReader reader, String field, Taking taking) {
        DraftLine line = reader.line();
        steps.add(new Step(line.line(), field, taking, line.words(), line.saidAloud(WhoseWords.in(line, promises))));
    }
}
