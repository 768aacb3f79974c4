package nz.partnershipledger.standalone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.decision.AboutAMatter.ConfirmStance;
import nz.partnershipledger.command.decision.AboutAMatter.HandOverDecision;
import nz.partnershipledger.command.decision.AboutAMatter.MakeDecision;
import nz.partnershipledger.command.decision.AboutAMatter.ReviewDecision;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.decision.AboutAMatter.WishOutcome;
import nz.partnershipledger.command.decision.DecisionCommand.AmendPlan;
import nz.partnershipledger.command.decision.DecisionCommand.ConfirmDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.DrawDecisionMap;
import nz.partnershipledger.command.decision.DecisionCommand.ProposeDecision;
import nz.partnershipledger.command.decision.Recipients;
import nz.partnershipledger.command.disagreement.ConfirmGuess;
import nz.partnershipledger.command.disagreement.ConfirmPosition;
import nz.partnershipledger.command.disagreement.DeclineGuess;
import nz.partnershipledger.command.disagreement.ExplainWord;
import nz.partnershipledger.command.disagreement.LeaveDisagreementStanding;
import nz.partnershipledger.command.disagreement.NoteCommonGround;
import nz.partnershipledger.command.disagreement.RaiseDisagreement;
import nz.partnershipledger.command.disagreement.ReopenDisagreement;
import nz.partnershipledger.command.disagreement.SayPosition;
import nz.partnershipledger.command.disagreement.SettleDisagreement;
import nz.partnershipledger.command.disagreement.ShowGuess;
import nz.partnershipledger.command.hui.GatheringCommand;
import nz.partnershipledger.command.hui.HuiCommand;
import nz.partnershipledger.command.hui.SpeakingCommand;
import nz.partnershipledger.events.AgendaItemId;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.disagreement.Position;
import org.jspecify.annotations.Nullable;

/** What people may come to do together at random besides promising: to meet, to decide, to differ. A few things come up again and again. */
final class RandomTalk {
    private static final int A_FEW = 3;

    private final Random random;
    private final PartnershipId partnership;
    private final List<PersonId> people;
    private final Supplier<PersonalText> words;
    private final List<HuiId> hui;
    private final List<VoiceId> voices;
    private final List<GoingWellId> goodThings;
    private final List<DifficultyId> difficulties;
    private final List<DecisionId> decisions;
    private final List<DecisionMapId> maps;
    private final List<DisagreementId> differences;
    private final List<GuessId> guesses;

    RandomTalk(Random random, PartnershipId partnership, List<PersonId> people, Supplier<PersonalText> words) {
        this.random = random;
        this.partnership = partnership;
        this.people = people;
        this.words = words;
        this.hui = aFew(HuiId::new);
        this.voices = aFew(VoiceId::new);
        this.goodThings = aFew(GoingWellId::new);
        this.difficulties = aFew(DifficultyId::new);
        this.decisions = aFew(DecisionId::new);
        this.maps = aFew(DecisionMapId::new);
        this.differences = aFew(DisagreementId::new);
        this.guesses = aFew(GuessId::new);
    }

    private <T> List<T> aFew(Function<UUID, T> id) {
        List<T> few = new ArrayList<>();
        for (int i = 0; i < A_FEW; i++) {
            few.add(id.apply(uuid()));
        }
        return few;
    }

    /** Something to attempt on this day. */
    PartnershipCommand next(LocalDate on) {
        return switch (random.nextInt(A_FEW)) {
            case 0 -> random.nextInt(4) == 0 ? speaking(on) : gathering(on);
            case 1 -> deciding(on);
            default -> differing(on);
        };
    }

    /** Someone who attempts something. */
    record Attempt(PersonId actor, PartnershipCommand command) {}

    /** What is attempted one after the other, on this day, so that some things come to their end: a hui, a decision or a difference. */
    List<Attempt> toItsEnd(LocalDate on) {
        PersonId author = someone();
        PersonId owner = someone();
        List<Attempt> all = new ArrayList<>(
                switch (random.nextInt(5)) {
                    case 0 -> aHui(author, owner, on);
                    case 1 -> aHuiThatIsCancelled(author, on);
                    case 2 -> aDecision(author, owner, on);
                    default -> aDifference(author, owner, on);
                });
        all.removeIf(it -> random.nextInt(8) == 0);
        return all;
    }

    private List<Attempt> aHui(PersonId author, PersonId owner, LocalDate on) {
        HuiId it = new HuiId(uuid());
        VoiceId voice = new VoiceId(uuid());
        GoingWellId goodThing = new GoingWellId(uuid());
        hui.set(random.nextInt(A_FEW), it);
        var at = on.atTime(LocalTime.of(15, 0)).atZone(Aotearoa.ZONE).toInstant();
        return List.of(
                new Attempt(
                        author,
                        new GatheringCommand.CallHui(
                                partnership, it, oneOf(HuiPurpose.values()), at, null, null, null, null, on)),
                new Attempt(
                        author,
                        new GatheringCommand.AddAgendaItem(
                                partnership, it, new AgendaItemId(uuid()), oneOf(AgendaPart.values()), null, null, on)),
                new Attempt(author, new GatheringCommand.NameMinuteTaker(partnership, it, owner, on)),
                new Attempt(author, new GatheringCommand.ShareAgenda(partnership, it, Set.of(owner), on)),
                new Attempt(author, new GatheringCommand.RemoveAccessBarrier(partnership, it, words.get(), null, on)),
                new Attempt(owner, new GatheringCommand.AnswerHui(partnership, it, Coming.CANNOT, words.get(), on)),
                new Attempt(owner, new GatheringCommand.PostponeHui(partnership, it, at, null, on)),
                new Attempt(author, new GatheringCommand.AnswerHui(partnership, it, oneOf(Coming.values()), null, on)),
                new Attempt(author, new GatheringCommand.OpenHui(partnership, it, on)),
                new Attempt(
                        author,
                        new GatheringCommand.HoldHui(
                                partnership,
                                it,
                                Set.copyOf(new HashSet<>(List.of(author, owner))),
                                Set.of(),
                                Set.of(owner),
                                on)),
                new Attempt(author, new GatheringCommand.StateConfidentiality(partnership, it, null, on)),
                new Attempt(
                        author,
                        new SpeakingCommand.HearVoice(
                                partnership,
                                voice,
                                owner,
                                VoiceGathering.AT_THE_HUI,
                                VoiceSharing.OWN_WORDS,
                                words.get(),
                                it,
                                on,
                                audience())),
                new Attempt(
                        author,
                        new SpeakingCommand.NoteGoingWell(
                                partnership, goodThing, words.get(), it, owner, on, audience())),
                new Attempt(author, new SpeakingCommand.SendGoingWellHome(partnership, goodThing, Set.of(owner), on)),
                new Attempt(
                        author,
                        new SpeakingCommand.NameDifficulty(
                                partnership, new DifficultyId(uuid()), words.get(), it, owner, on, audience())),
                new Attempt(author, raised(author, owner, Origin.at(it), on)),
                new Attempt(
                        author,
                        new SayPosition(
                                partnership,
                                differences.getFirst(),
                                new GuessId(uuid()),
                                owner,
                                new Position(null, words.get(), null),
                                true,
                                on,
                                audience())),
                new Attempt(
                        author,
                        new GatheringCommand.ShareMinutes(
                                partnership, it, null, Map.of(AgendaPart.OPENING, words.get()), Set.of(author), on)),
                new Attempt(owner, new ConfirmPosition(partnership, differences.getFirst(), on)),
                new Attempt(owner, new SpeakingCommand.ConfirmVoice(partnership, voice, on)),
                new Attempt(owner, new GatheringCommand.CorrectMinutes(partnership, it, words.get(), on)),
                new Attempt(
                        owner, new GatheringCommand.ReflectOnHui(partnership, it, words.get(), null, on, audience())));
    }

    private List<Attempt> aHuiThatIsCancelled(PersonId author, LocalDate on) {
        HuiId it = oneOf(hui);
        var at =
                on.plusDays(7).atTime(LocalTime.of(15, 0)).atZone(Aotearoa.ZONE).toInstant();
        return List.of(
                new Attempt(
                        author,
                        new GatheringCommand.CallHui(
                                partnership, it, HuiPurpose.OTHER, at, null, null, null, null, on)),
                new Attempt(author, new GatheringCommand.CancelHui(partnership, it, perhapsWords(), on)),
                new Attempt(
                        author,
                        new GatheringCommand.CallHui(
                                partnership, oneOf(hui), HuiPurpose.OTHER, at, null, null, null, null, on)));
    }

    private List<Attempt> aDecision(PersonId author, PersonId owner, LocalDate on) {
        DecisionId it = new DecisionId(uuid());
        DecisionMapId map = new DecisionMapId(uuid());
        decisions.set(random.nextInt(A_FEW), it);
        return List.of(
                new Attempt(
                        author,
                        new ProposeDecision(
                                partnership,
                                it,
                                words.get(),
                                words.get(),
                                author,
                                oneOf(DecisionArea.values()),
                                Set.of(),
                                origin(),
                                on)),
                new Attempt(author, new WishOutcome(partnership, it, words.get(), owner, on, audience())),
                new Attempt(author, new TakeStance(partnership, it, owner, Stance.SUPPORT, null, on, audience())),
                new Attempt(owner, new ConfirmStance(partnership, it, on)),
                new Attempt(
                        random.nextBoolean() ? author : owner,
                        new HandOverDecision(partnership, it, Recipients.of(Set.of(owner)), null, null, on)),
                new Attempt(
                        owner,
                        new MakeDecision(
                                partnership,
                                it,
                                DecidedHow.HANDED_OVER,
                                Set.of(owner),
                                Set.of(),
                                words.get(),
                                null,
                                on)),
                new Attempt(
                        author,
                        new MakeDecision(
                                partnership,
                                it,
                                DecidedHow.UNILATERAL,
                                Set.of(author),
                                Set.of(),
                                words.get(),
                                null,
                                on)),
                new Attempt(
                        owner,
                        new ReviewDecision(partnership, it, oneOf(Finding.values()), words.get(), null, Set.of(), on)),
                new Attempt(
                        author,
                        new DrawDecisionMap(
                                partnership,
                                map,
                                owner,
                                Map.of(oneOf(DecisionArea.values()), oneOf(Decider.values())),
                                on)),
                new Attempt(owner, new ConfirmDecisionMap(partnership, map, on)),
                new Attempt(owner, new AmendPlan(partnership, words.get(), null, on)));
    }

    private List<Attempt> aDifference(PersonId author, PersonId owner, LocalDate on) {
        GuessId guess = new GuessId(uuid());
        RaiseDisagreement raised = raised(author, owner, origin(), on);
        DisagreementId it = raised.disagreement();
        return List.of(
                new Attempt(author, raised),
                new Attempt(
                        author,
                        new SayPosition(
                                partnership,
                                it,
                                guess,
                                owner,
                                new Position(words.get(), null, null),
                                false,
                                on,
                                audience())),
                new Attempt(author, new ShowGuess(partnership, it, guess, on)),
                new Attempt(
                        owner,
                        random.nextBoolean()
                                ? new ConfirmGuess(partnership, it, guess, on)
                                : new DeclineGuess(partnership, it, guess, on)),
                new Attempt(
                        owner,
                        new SayPosition(
                                partnership,
                                it,
                                new GuessId(uuid()),
                                author,
                                new Position(null, null, words.get()),
                                false,
                                on,
                                audience())),
                new Attempt(author, new ExplainWord(partnership, words.get(), words.get(), null, on)),
                new Attempt(owner, new LeaveDisagreementStanding(partnership, it, on.plusDays(20), null, Set.of(), on)),
                new Attempt(owner, new NoteCommonGround(partnership, it, words.get(), null, Set.of(), on)),
                new Attempt(
                        author,
                        new SettleDisagreement(
                                partnership,
                                it,
                                oneOf(SettledHow.values()),
                                words.get(),
                                null,
                                Set.of(),
                                Set.of(),
                                on)),
                new Attempt(owner, new ReopenDisagreement(partnership, it, perhapsWords(), null, on)));
    }

    private RaiseDisagreement raised(PersonId author, PersonId owner, Origin origin, LocalDate on) {
        DisagreementId it = new DisagreementId(uuid());
        differences.set(0, it);
        return new RaiseDisagreement(
                partnership,
                it,
                words.get(),
                oneOf(DisagreementAbout.values()),
                Set.copyOf(new HashSet<>(List.of(author, owner))),
                author,
                origin,
                on);
    }

    /** A hui to promise something by, or none. */
    @Nullable
    HuiId perhapsHui() {
        return random.nextInt(A_FEW) == 0 ? oneOf(hui) : null;
    }

    /** What something may have sprung from. */
    Origin origin() {
        return switch (random.nextInt(8)) {
            case 0 -> Origin.at(oneOf(hui));
            case 1 -> new Origin(null, null, oneOf(difficulties), null, null);
            case 2 -> new Origin(null, null, null, oneOf(decisions), null);
            case 3 -> new Origin(null, null, null, null, oneOf(differences));
            default -> Origin.UNSAID;
        };
    }

    private HuiCommand gathering(LocalDate on) {
        HuiId it = oneOf(hui);
        LocalDate later = on.plusDays(random.nextInt(30));
        var at = later.atTime(LocalTime.of(15, 0)).atZone(Aotearoa.ZONE).toInstant();
        return switch (random.nextInt(14)) {
            case 0, 1, 2 ->
                new GatheringCommand.CallHui(
                        partnership,
                        it,
                        oneOf(HuiPurpose.values()),
                        at,
                        perhapsWords(),
                        perhapsSomeone(),
                        perhapsSomeone(),
                        perhapsHui(),
                        on);
            case 3 -> new GatheringCommand.NameMinuteTaker(partnership, it, someone(), on);
            case 4 ->
                new GatheringCommand.AddAgendaItem(
                        partnership,
                        it,
                        new AgendaItemId(uuid()),
                        oneOf(AgendaPart.values()),
                        perhapsWords(),
                        perhapsSomeone(),
                        on);
            case 5 -> new GatheringCommand.ShareAgenda(partnership, it, some(), on);
            case 6 -> new GatheringCommand.RemoveAccessBarrier(partnership, it, words.get(), perhapsSomeone(), on);
            case 7 -> new GatheringCommand.AnswerHui(partnership, it, oneOf(Coming.values()), perhapsWords(), on);
            case 8 -> new GatheringCommand.PostponeHui(partnership, it, at, perhapsWords(), on);
            case 9 -> new GatheringCommand.CancelHui(partnership, it, perhapsWords(), on);
            case 10 -> new GatheringCommand.OpenHui(partnership, it, on);
            case 11 -> new GatheringCommand.HoldHui(partnership, it, some(), Set.of(), some(), on);
            case 12 -> new GatheringCommand.ShareMinutes(partnership, it, perhapsWords(), Map.of(), Set.of(), on);
            default ->
                random.nextBoolean()
                        ? new GatheringCommand.CorrectMinutes(partnership, it, words.get(), on)
                        : new GatheringCommand.ReflectOnHui(
                                partnership, it, words.get(), perhapsSomeone(), on, audience());
        };
    }

    private HuiCommand speaking(LocalDate on) {
        boolean heardOnly = random.nextInt(A_FEW) == 0;
        return switch (random.nextInt(5)) {
            case 0 ->
                new SpeakingCommand.HearVoice(
                        partnership,
                        oneOf(voices),
                        someone(),
                        oneOf(VoiceGathering.values()),
                        heardOnly ? VoiceSharing.HEARD_ONLY : VoiceSharing.OWN_WORDS,
                        heardOnly ? null : words.get(),
                        perhapsHui(),
                        on,
                        audience());
            case 1 -> new SpeakingCommand.ConfirmVoice(partnership, oneOf(voices), on);
            case 2 ->
                new SpeakingCommand.NoteGoingWell(
                        partnership, oneOf(goodThings), words.get(), perhapsHui(), perhapsSomeone(), on, audience());
            case 3 -> new SpeakingCommand.SendGoingWellHome(partnership, oneOf(goodThings), some(), on);
            default ->
                new SpeakingCommand.NameDifficulty(
                        partnership, oneOf(difficulties), words.get(), perhapsHui(), perhapsSomeone(), on, audience());
        };
    }

    private PartnershipCommand deciding(LocalDate on) {
        DecisionId it = oneOf(decisions);
        return switch (random.nextInt(12)) {
            case 0, 1 ->
                new ProposeDecision(
                        partnership,
                        it,
                        words.get(),
                        words.get(),
                        someone(),
                        random.nextBoolean() ? oneOf(DecisionArea.values()) : null,
                        some(),
                        origin(),
                        on);
            case 2 -> new WishOutcome(partnership, it, words.get(), perhapsSomeone(), on, audience());
            case 3, 4, 5 ->
                new TakeStance(partnership, it, perhapsSomeone(), oneOf(Stance.values()), words.get(), on, audience());
            case 6 -> new ConfirmStance(partnership, it, on);
            case 7 -> new HandOverDecision(partnership, it, Recipients.of(some()), perhapsWords(), null, on);
            case 8 ->
                new MakeDecision(
                        partnership,
                        it,
                        oneOf(DecidedHow.values()),
                        some(),
                        Set.of(),
                        words.get(),
                        random.nextBoolean() ? on.plusDays(30) : null,
                        on);
            case 9 -> new ReviewDecision(partnership, it, oneOf(Finding.values()), words.get(), null, Set.of(), on);
            case 10 ->
                random.nextBoolean()
                        ? new DrawDecisionMap(
                                partnership,
                                oneOf(maps),
                                perhapsSomeone(),
                                Map.of(oneOf(DecisionArea.values()), oneOf(Decider.values())),
                                on)
                        : new ConfirmDecisionMap(partnership, oneOf(maps), on);
            default -> new AmendPlan(partnership, words.get(), perhapsSomeone(), on);
        };
    }

    private PartnershipCommand differing(LocalDate on) {
        DisagreementId it = oneOf(differences);
        GuessId guess = oneOf(guesses);
        return switch (random.nextInt(12)) {
            case 0, 1 ->
                new RaiseDisagreement(
                        partnership,
                        it,
                        words.get(),
                        oneOf(DisagreementAbout.values()),
                        Set.copyOf(people.subList(0, 2 + random.nextInt(2))),
                        someone(),
                        origin(),
                        on);
            case 2, 3, 4 ->
                new SayPosition(
                        partnership,
                        it,
                        guess,
                        perhapsSomeone(),
                        new Position(words.get(), perhapsWords(), perhapsWords()),
                        random.nextBoolean(),
                        on,
                        audience());
            case 5 -> new ConfirmPosition(partnership, it, on);
            case 6 -> new ShowGuess(partnership, it, guess, on);
            case 7 ->
                random.nextBoolean()
                        ? new ConfirmGuess(partnership, it, guess, on)
                        : new DeclineGuess(partnership, it, guess, on);
            case 8 -> new NoteCommonGround(partnership, it, words.get(), perhapsSomeone(), Set.of(), on);
            case 9 ->
                new SettleDisagreement(
                        partnership, it, oneOf(SettledHow.values()), words.get(), null, Set.of(), Set.of(), on);
            case 10 -> new LeaveDisagreementStanding(partnership, it, on.plusDays(20), perhapsWords(), Set.of(), on);
            default ->
                random.nextBoolean()
                        ? new ReopenDisagreement(partnership, it, perhapsWords(), null, on)
                        : new ExplainWord(partnership, words.get(), words.get(), perhapsSomeone(), on);
        };
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private PersonId someone() {
        return oneOf(people);
    }

    private @Nullable PersonId perhapsSomeone() {
        return random.nextInt(A_FEW) == 0 ? someone() : null;
    }

    private Set<PersonId> some() {
        Set<PersonId> some = new HashSet<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            some.add(someone());
        }
        return some;
    }

    private @Nullable PersonalText perhapsWords() {
        return random.nextInt(A_FEW) == 0 ? words.get() : null;
    }

    private <T> T oneOf(T[] some) {
        return some[random.nextInt(some.length)];
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Now and then somebody's own word is for one of them alone. */
    private Audience audience() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> Audience.people(Set.of(someone()));
            case 2 -> Audience.PRIVATE;
            default -> Audience.PARTNERSHIP;
        };
    }
}
