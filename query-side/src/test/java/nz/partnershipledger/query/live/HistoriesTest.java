package nz.partnershipledger.query.live;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.joined;
import static nz.partnershipledger.query.base.History.made;
import static nz.partnershipledger.query.base.History.noon;
import static nz.partnershipledger.query.base.History.promiseOf;
import static nz.partnershipledger.query.base.History.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.DisagreementId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.GuessId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.decision.DecisionHandedOver;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.PlanAmended;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.disagreement.CommonGroundNoted;
import nz.partnershipledger.events.disagreement.DisagreementRaised;
import nz.partnershipledger.events.disagreement.GuessDeclined;
import nz.partnershipledger.events.disagreement.WordExplained;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.hui.AgendaShared;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.MinuteTakerNamed;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.TierChanged;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Standing;
import nz.partnershipledger.query.base.TestLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Aunty has left, and reads what was recorded while she was a partner and what names her since. What goes on about something that she
 * may not know that it began is not for her, though it names her; what begins with what names her is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoriesTest {
    private static final PersonId AUNTY = PersonId.random();
    private static final Actor AS_AUNTY = new Actor(AUNTY, SystemRole.PARTNER, Set.of());

    private static final CommitmentId PROMISE = CommitmentId.random();
    private static final CommitmentId PROPOSAL = CommitmentId.random();
    private static final CommitmentId PROMISE_TO_HER = CommitmentId.random();
    private static final CommitmentId PROPOSAL_TO_HER = CommitmentId.random();
    private static final DecisionId DECISION = DecisionId.random();
    private static final DecisionId DECISION_WITH_HER = DecisionId.random();
    private static final DecisionMapId MAP = DecisionMapId.random();
    private static final DecisionMapId MAP_OF_HERS = DecisionMapId.random();
    private static final DisagreementId DIFFERENCE = DisagreementId.random();
    private static final DisagreementId DIFFERENCE_WITH_HER = DisagreementId.random();
    private static final HuiId HUI = HuiId.random();
    private static final HuiId HUI_OF_HERS = HuiId.random();
    private static final VoiceId VOICE = VoiceId.random();
    private static final VoiceId VOICE_OF_HERS = VoiceId.random();
    private static final GoingWellId GOOD = GoingWellId.random();
    private static final GoingWellId GOOD_OF_HERS = GoingWellId.random();

    private final TestLedger ledger = new TestLedger();
    private final Histories histories = new Histories(ledger.events());

    private final List<LedgerEvent> before =
            List.of(formed(), joined(KAIAKO, PartnerRole.KAIAKO), joined(AUNTY, PartnerRole.WHANAU), left());

    /** Since she left: what names her, of what did not begin with her. */
    private final List<LedgerEvent> begunWithoutHer = List.of(
            made(PROMISE, promiseOf(KAIAKO, null), day(2)),
            offered(PROMISE),
            new CommitmentProposed(PARTNERSHIP, PROPOSAL, promiseOf(KAIAKO, null), day(2), Audience.PARTNERSHIP),
            offered(PROPOSAL),
            proposed(DECISION, NAN),
            new DecisionHandedOver(PARTNERSHIP, DECISION, Set.of(AUNTY), null, KAIAKO, day(3)),
            new StanceTaken(PARTNERSHIP, DECISION, AUNTY, Stance.SUPPORT, null, false, day(3), Audience.PARTNERSHIP),
            drawn(MAP, NAN),
            new DecisionMapConfirmed(PARTNERSHIP, MAP, AUNTY, day(3)),
            raised(DIFFERENCE, NAN),
            new CommonGroundNoted(PARTNERSHIP, DIFFERENCE, text("both"), AUNTY, Set.of(), day(3)),
            new GuessDeclined(PARTNERSHIP, DIFFERENCE, GuessId.random(), AUNTY, Audience.people(Set.of(AUNTY)), day(3)),
            called(HUI, NAN),
            new MinuteTakerNamed(PARTNERSHIP, HUI, AUNTY, day(3)),
            new AgendaShared(PARTNERSHIP, HUI, Set.of(AUNTY), day(3)),
            heard(VOICE, NAN),
            new VoiceConfirmed(PARTNERSHIP, VOICE, AUNTY, day(3), Audience.PARTNERSHIP),
            goingWell(GOOD, NAN),
            new GoingWellSentHome(PARTNERSHIP, GOOD, Set.of(AUNTY), day(3), Audience.PARTNERSHIP));

    /** Since she left: what neither names her nor goes on about anything. */
    private final List<LedgerEvent> withoutHer = List.of(
            new DifficultyNamed(
                    PARTNERSHIP, DifficultyId.random(), text("noise"), null, NAN, true, day(4), Audience.PARTNERSHIP),
            new PlanAmended(PARTNERSHIP, text("less"), NAN, true, day(4)),
            new WordExplained(PARTNERSHIP, text("ako"), text("both ways"), NAN, true, day(4)),
            new TierChanged(PARTNERSHIP, Tier.TE_MATUA, null, Set.of(), day(4)),
            new ElementEntered(PARTNERSHIP, Element.KOHIKOHI, false, null, Set.of(), day(4)));

    /** Since she left: what began with her, and what goes on about it. */
    private final List<LedgerEvent> withHer = List.of(
            made(PROMISE_TO_HER, promiseOf(AUNTY, null), day(5)),
            offered(PROMISE_TO_HER),
            new CommitmentProposed(PARTNERSHIP, PROPOSAL_TO_HER, promiseOf(AUNTY, null), day(5), Audience.PARTNERSHIP),
            offered(PROPOSAL_TO_HER),
            proposed(DECISION_WITH_HER, AUNTY),
            new DecisionHandedOver(PARTNERSHIP, DECISION_WITH_HER, Set.of(AUNTY), null, KAIAKO, day(5)),
            drawn(MAP_OF_HERS, AUNTY),
            new DecisionMapConfirmed(PARTNERSHIP, MAP_OF_HERS, AUNTY, day(5)),
            raised(DIFFERENCE_WITH_HER, AUNTY),
            new CommonGroundNoted(PARTNERSHIP, DIFFERENCE_WITH_HER, text("both"), AUNTY, Set.of(), day(5)),
            called(HUI_OF_HERS, AUNTY),
            new AgendaShared(PARTNERSHIP, HUI_OF_HERS, Set.of(AUNTY), day(5)),
            heard(VOICE_OF_HERS, AUNTY),
            new VoiceConfirmed(PARTNERSHIP, VOICE_OF_HERS, AUNTY, day(5), Audience.PARTNERSHIP),
            goingWell(GOOD_OF_HERS, AUNTY),
            new GoingWellSentHome(PARTNERSHIP, GOOD_OF_HERS, Set.of(AUNTY), day(5), Audience.PARTNERSHIP),
            new DifficultyNamed(
                    PARTNERSHIP, DifficultyId.random(), text("noise"), null, AUNTY, true, day(6), Audience.PARTNERSHIP),
            new PlanAmended(PARTNERSHIP, text("less"), AUNTY, true, day(6)),
            new WordExplained(PARTNERSHIP, text("ako"), text("both ways"), AUNTY, true, day(6)),
            new FacilitatorChanged(PARTNERSHIP, FACILITATOR, AUNTY, Set.of(), Set.of(), null, day(6)),
            new ReplyGiven(PARTNERSHIP, 2, AUNTY, text("not so"), day(6), Audience.PARTNERSHIP));

    private static PartnerLeft left() {
        return new PartnerLeft(PARTNERSHIP, AUNTY, null, day(1));
    }

    private static HandOverOffered offered(CommitmentId commitment) {
        return new HandOverOffered(PARTNERSHIP, commitment, KAIAKO, AUNTY, null, day(5), Audience.PARTNERSHIP);
    }

    private static DecisionProposed proposed(DecisionId decision, PersonId by) {
        return new DecisionProposed(
                PARTNERSHIP, decision, text("where"), text("here"), by, null, Set.of(KAIAKO), Origin.UNSAID, day(2));
    }

    private static DecisionMapDrawn drawn(DecisionMapId map, PersonId by) {
        return new DecisionMapDrawn(PARTNERSHIP, map, by, Map.of(), true, day(2));
    }

    private static DisagreementRaised raised(DisagreementId difference, PersonId by) {
        return new DisagreementRaised(
                PARTNERSHIP,
                difference,
                text("bedtime"),
                DisagreementAbout.PRIORITIES,
                Set.of(KAIAKO, by),
                by,
                Origin.UNSAID,
                day(2));
    }

    private static HuiCalled called(HuiId hui, PersonId facilitator) {
        return new HuiCalled(
                PARTNERSHIP, hui, HuiPurpose.INITIAL, noon(day(9)), null, facilitator, null, null, Set.of(), day(2));
    }

    private static VoiceHeard heard(VoiceId voice, PersonId whose) {
        return new VoiceHeard(
                PARTNERSHIP,
                voice,
                whose,
                VoiceGathering.AT_THE_HUI,
                VoiceSharing.OWN_WORDS,
                text("more time outside"),
                null,
                false,
                day(2),
                Audience.PARTNERSHIP);
    }

    private static GoingWellNoted goingWell(GoingWellId goingWell, PersonId by) {
        return new GoingWellNoted(
                PARTNERSHIP, goingWell, text("reading"), null, by, true, day(2), Audience.PARTNERSHIP);
    }

    @BeforeAll
    void record() {
        History history = new History();
        for (List<LedgerEvent> events : List.of(before, begunWithoutHer, withoutHer, withHer)) {
            history.then(events.toArray(LedgerEvent[]::new));
        }
        ledger.record(history.in(AUNTY).by(AUNTY).then(new PersonRegistered(AUNTY, text("Aunty"), null)));
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private List<LedgerEvent> read(Actor reader, Moment moment) {
        Standing standing = new Standing(PARTNERSHIP, "moana", Set.of(KAIAKO), Map.of(AUNTY, 4L), Set.of());
        return events(histories.of(reader, List.of(standing), moment));
    }

    private static List<LedgerEvent> events(List<Recorded<? extends LedgerEvent>> history) {
        return history.stream().<LedgerEvent>map(Recorded::event).toList();
    }

    @Test
    void what_goes_on_about_what_began_unknown_to_a_reader_is_not_for_them() {
        assertThat(read(AS_AUNTY, Moment.NOW))
                .doesNotContainAnyElementsOf(begunWithoutHer)
                .doesNotContainAnyElementsOf(withoutHer)
                .containsAll(before)
                .containsAll(withHer)
                .hasSize(before.size() + withHer.size() + 1);
    }

    @Test
    void a_partner_reads_all_that_is_for_every_partner() {
        assertThat(read(new Actor(KAIAKO, SystemRole.PARTNER, Set.of()), Moment.NOW))
                .hasSize(before.size() + begunWithoutHer.size() + withoutHer.size() + withHer.size() - 1)
                .noneMatch(GuessDeclined.class::isInstance);
        assertThat(events(histories.ofEveryone(PARTNERSHIP)))
                .containsExactlyElementsOf(read(new Actor(KAIAKO, SystemRole.PARTNER, Set.of()), Moment.NOW));
    }
}
