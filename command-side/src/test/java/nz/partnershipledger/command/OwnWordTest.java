package nz.partnershipledger.command;

import static nz.partnershipledger.command.ASketchOfADecision.MATTER;
import static nz.partnershipledger.command.ASketchOfADecision.confirmStance;
import static nz.partnershipledger.command.ASketchOfADecision.decide;
import static nz.partnershipledger.command.ASketchOfADecision.decided;
import static nz.partnershipledger.command.ASketchOfADecision.proposal;
import static nz.partnershipledger.command.ASketchOfADecision.stand;
import static nz.partnershipledger.command.ASketchOfADecision.stood;
import static nz.partnershipledger.command.ASketchOfAPartnership.FACILITATOR;
import static nz.partnershipledger.command.ASketchOfAPartnership.KAIAKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.LATER;
import static nz.partnershipledger.command.ASketchOfAPartnership.MADE_ON;
import static nz.partnershipledger.command.ASketchOfAPartnership.MOKO;
import static nz.partnershipledger.command.ASketchOfAPartnership.NAN;
import static nz.partnershipledger.command.ASketchOfAPartnership.STRANGER;
import static nz.partnershipledger.command.ASketchOfAPartnership.TEAM;
import static nz.partnershipledger.command.ASketchOfAPartnership.TODAY;
import static nz.partnershipledger.command.ASketchOfAPartnership.words;
import static nz.partnershipledger.command.Meeting.DIFFICULTY;
import static nz.partnershipledger.command.Meeting.GOOD;
import static nz.partnershipledger.command.Story.ofThePartnership;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.APrivateEntryIsKeptByItsAuthor;
import nz.partnershipledger.command.base.APrivateWordIsOnesOwn;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.command.base.MayBePrivate;
import nz.partnershipledger.command.base.ThisPersonIsNotAPartner;
import nz.partnershipledger.command.base.WhatAnEntryLinksToIsHere;
import nz.partnershipledger.command.base.WhatIsPrivate;
import nz.partnershipledger.command.decision.AboutAMatter.WishOutcome;
import nz.partnershipledger.command.decision.DecisionCommand;
import nz.partnershipledger.command.decision.DecisionRule;
import nz.partnershipledger.command.disagreement.DisagreementCommand;
import nz.partnershipledger.command.entry.EntryRule;
import nz.partnershipledger.command.entry.WidenEntry;
import nz.partnershipledger.command.hui.HuiCommand;
import nz.partnershipledger.command.hui.HuiRule;
import nz.partnershipledger.command.hui.SpeakingCommand.SendGoingWellHome;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.entry.EntryWidened;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** For whom somebody's own word is: for every partner, or for some until they widen it. */
class OwnWordTest {
    /** The first entry after the beginning and the proposal. */
    private static final long WORD = 6;

    private static final Audience FOR_MOKO = people(MOKO, NAN);

    private static Audience people(PersonId... people) {
        return Audience.people(Set.of(people));
    }

    private static WishOutcome wish(@Nullable PersonId by, Audience audience) {
        return new WishOutcome(TEAM, MATTER, words(42), by, LATER, audience);
    }

    private static OutcomeWished wished(PersonId by, boolean confirmed, Audience audience) {
        return new OutcomeWished(TEAM, MATTER, by, words(42), confirmed, LATER, audience);
    }

    private static StanceTaken stoodFor(PersonId by, Stance stance, boolean confirmed, Audience audience) {
        StanceTaken it = stood(by, stance, confirmed);
        return new StanceTaken(TEAM, MATTER, by, stance, it.reason(), confirmed, it.on(), audience);
    }

    private static WidenEntry widen(Audience before, Audience after) {
        return new WidenEntry(TEAM, new Marked(WORD, before), MATTER.value(), NAN, NAN, LATER, after, TODAY);
    }

    private static EntryWidened widened(long entry, PersonId by, Audience after) {
        return new EntryWidened(TEAM, entry, MATTER.value(), by, TODAY, after);
    }

    private static Story proposed() {
        return ofThePartnership().given(FACILITATOR, proposal());
    }

    private static Story hoped() {
        return proposed().given(NAN, wished(NAN, true, FOR_MOKO));
    }

    private static Stream<Class<?>> commands(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(OwnWordTest::commands)
                : Stream.of(family);
    }

    @Test
    void for_each_kind_of_own_word_there_is_a_command_that_says_for_whom_and_for_nothing_else() {
        assertThat(Stream.of(HuiCommand.class, DecisionCommand.class, DisagreementCommand.class)
                        .flatMap(OwnWordTest::commands)
                        .filter(it -> Arrays.stream(it.getRecordComponents())
                                .anyMatch(component -> component.getType() == Audience.class)))
                .hasSameSizeAs(Catalogue.ofAllEvents().events().stream()
                        .filter(ForSome.Word.class::isAssignableFrom)
                        .toList());
    }

    @Test
    void whose_word_it_is_and_who_wrote_it_down_read_it() {
        proposed().when(KAIAKO, wish(NAN, people(MOKO))).records(wished(NAN, false, people(MOKO, NAN, KAIAKO)));
    }

    @Test
    void those_it_is_for_take_part() {
        proposed().when(NAN, wish(null, people(STRANGER))).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void what_is_for_nobody_does_not_stand_in_the_partnership() {
        proposed().when(NAN, wish(null, Audience.PRIVATE)).isRefused(APrivateEntryIsKeptByItsAuthor.class);
    }

    @Test
    void its_author_keeps_it() {
        proposed()
                .when(NAN, new WhatIsPrivate(wish(null, Audience.PRIVATE)))
                .answers(List.of(wished(NAN, true, Audience.PRIVATE)));
    }

    @Test
    void nobody_keeps_what_another_said() {
        proposed().when(KAIAKO, new WhatIsPrivate(wish(NAN, Audience.PRIVATE))).isRefused(APrivateWordIsOnesOwn.class);
    }

    @Test
    void the_rules_are_those_for_everyone() {
        proposed()
                .given(FACILITATOR, decided(DecidedHow.CONSENSUS, NAN, FACILITATOR))
                .when(NAN, new WhatIsPrivate(wish(null, Audience.PRIVATE)))
                .isRefused(DecisionRule.A_STANCE_IS_TAKEN_BEFORE_THE_DECISION);
        proposed()
                .when(STRANGER, new WhatIsPrivate(wish(null, Audience.PRIVATE)))
                .isRefused(GroundRule.NO_SUCH_PARTNERSHIP);
    }

    @Test
    void every_own_word_may_be_kept() {
        assertThat(Stream.of(HuiCommand.class, DecisionCommand.class, DisagreementCommand.class)
                        .flatMap(OwnWordTest::commands)
                        .filter(it -> Arrays.stream(it.getRecordComponents())
                                .anyMatch(component -> component.getType() == Audience.class)))
                .allMatch(MayBePrivate.class::isAssignableFrom);
    }

    @Test
    void a_confirmation_reaches_no_further_than_its_entry() {
        proposed()
                .given(KAIAKO, stoodFor(NAN, Stance.SUPPORT, false, people(NAN, KAIAKO)))
                .when(NAN, confirmStance())
                .records(new StanceConfirmed(TEAM, MATTER, NAN, LATER, people(NAN, KAIAKO)));
    }

    @Test
    void or_as_far_as_that_was_widened() {
        proposed()
                .given(KAIAKO, stoodFor(NAN, Stance.SUPPORT, false, people(NAN, KAIAKO)))
                .given(NAN, widened(WORD, NAN, Audience.PARTNERSHIP))
                .when(NAN, confirmStance())
                .records(new StanceConfirmed(TEAM, MATTER, NAN, LATER, Audience.PARTNERSHIP));
    }

    @Test
    void a_stance_is_for_some_until_it_is_decided() {
        proposed()
                .given(NAN, stoodFor(NAN, Stance.OBJECT, true, FOR_MOKO))
                .given(NAN, stoodFor(NAN, Stance.SUPPORT, true, FOR_MOKO))
                .given(KAIAKO, stood(KAIAKO, Stance.SUPPORT, true))
                .when(FACILITATOR, decide(DecidedHow.CONSENSUS, NAN, FACILITATOR))
                .records(
                        decided(DecidedHow.CONSENSUS, NAN, FACILITATOR),
                        new EntryWidened(TEAM, WORD, MATTER.value(), NAN, LATER, Audience.PARTNERSHIP),
                        new EntryWidened(TEAM, WORD + 1, MATTER.value(), NAN, LATER, Audience.PARTNERSHIP));
    }

    @Test
    void an_objection_blocks_consensus_whomever_it_was_told() {
        proposed()
                .given(NAN, stoodFor(NAN, Stance.OBJECT, true, FOR_MOKO))
                .when(FACILITATOR, decide(DecidedHow.CONSENSUS, NAN, FACILITATOR))
                .isRefused(DecisionRule.AN_OBJECTION_BLOCKS_CONSENSUS);
    }

    @Test
    void who_knows_of_an_objection_does_not_lift_it_for_another() {
        proposed()
                .given(NAN, stoodFor(NAN, Stance.OBJECT, true, FOR_MOKO))
                .when(MOKO, stand(NAN, Stance.SUPPORT))
                .isRefused(DecisionRule.ONES_OWN_OBJECTION_IS_LIFTED_BY_ONESELF);
    }

    @Test
    void who_does_not_know_of_it_is_not_told_so() {
        proposed()
                .given(NAN, stoodFor(NAN, Stance.OBJECT, true, FOR_MOKO))
                .when(KAIAKO, stand(NAN, Stance.SUPPORT))
                .records(stood(NAN, Stance.SUPPORT, false));
    }

    @Test
    void and_lifts_nothing() {
        proposed()
                .given(NAN, stoodFor(NAN, Stance.OBJECT, true, FOR_MOKO))
                .given(KAIAKO, stood(NAN, Stance.SUPPORT, false))
                .when(FACILITATOR, decide(DecidedHow.CONSENSUS, NAN, FACILITATOR))
                .isRefused(DecisionRule.AN_OBJECTION_BLOCKS_CONSENSUS);
    }

    @Test
    void unless_it_is_confirmed() {
        proposed()
                .given(NAN, stoodFor(NAN, Stance.OBJECT, true, FOR_MOKO))
                .given(KAIAKO, stood(NAN, Stance.SUPPORT, false))
                .given(NAN, new StanceConfirmed(TEAM, MATTER, NAN, LATER, Audience.PARTNERSHIP))
                .when(FACILITATOR, decide(DecidedHow.CONSENSUS, NAN, FACILITATOR))
                .records(
                        decided(DecidedHow.CONSENSUS, NAN, FACILITATOR),
                        new EntryWidened(TEAM, WORD, MATTER.value(), NAN, LATER, Audience.PARTNERSHIP));
    }

    @Test
    void whose_word_it_is_widens_it() {
        hoped().when(NAN, widen(FOR_MOKO, Audience.PARTNERSHIP)).records(widened(WORD, NAN, Audience.PARTNERSHIP));
    }

    @Test
    void to_some_more_as_well() {
        hoped().when(NAN, widen(FOR_MOKO, people(MOKO, KAIAKO))).records(widened(WORD, NAN, people(MOKO, NAN, KAIAKO)));
    }

    @Test
    void nobody_narrows_it() {
        hoped().when(NAN, widen(FOR_MOKO, people(KAIAKO)))
                .isRefused(EntryRule.AN_AUDIENCE_IS_WIDENED_AND_NEVER_NARROWED);
    }

    @Test
    void what_is_widened_stays_so() {
        hoped().given(NAN, widened(WORD, NAN, Audience.PARTNERSHIP))
                .when(NAN, widen(FOR_MOKO, people(MOKO, KAIAKO)))
                .isRefused(EntryRule.AN_AUDIENCE_IS_WIDENED_AND_NEVER_NARROWED);
    }

    @Test
    void those_it_is_widened_to_take_part() {
        hoped().when(NAN, widen(FOR_MOKO, people(MOKO, STRANGER))).isRefused(ThisPersonIsNotAPartner.class);
    }

    @Test
    void whom_it_reaches_does_not_widen_it() {
        hoped().when(MOKO, widen(FOR_MOKO, Audience.PARTNERSHIP)).isRefused(EntryRule.ONLY_WHOSE_WORD_IT_IS_WIDENS_IT);
    }

    @Test
    void whom_it_does_not_reach_learns_nothing_of_it() {
        hoped().when(KAIAKO, widen(FOR_MOKO, Audience.PARTNERSHIP)).isRefused(EntryRule.NO_SUCH_ENTRY);
    }

    @Test
    void what_binds_others_is_not_widened() {
        WidenEntry proposal = new WidenEntry(
                TEAM,
                new Marked(WORD - 1, Audience.PARTNERSHIP),
                MATTER.value(),
                null,
                FACILITATOR,
                LATER,
                Audience.PARTNERSHIP,
                TODAY);

        proposed().when(FACILITATOR, proposal).isRefused(EntryRule.THIS_ENTRY_IS_NOT_WIDENED);
    }

    private static Story goingWell(Audience audience) {
        return ofThePartnership()
                .given(NAN, new GoingWellNoted(TEAM, GOOD, words(8), null, NAN, true, LATER, audience));
    }

    private static SendGoingWellHome send(PersonId to) {
        return new SendGoingWellHome(TEAM, GOOD, Set.of(to), TODAY);
    }

    @Test
    void what_is_for_some_is_sent_home_to_them() {
        goingWell(FOR_MOKO)
                .when(NAN, send(MOKO))
                .records(new GoingWellSentHome(TEAM, GOOD, Set.of(MOKO), TODAY, FOR_MOKO));
    }

    @Test
    void and_to_nobody_else() {
        goingWell(FOR_MOKO).when(NAN, send(KAIAKO)).isRefused(HuiRule.IT_IS_SENT_HOME_TO_THOSE_WHO_MAY_READ_IT);
    }

    @Test
    void whom_it_does_not_reach_sends_nothing_home() {
        goingWell(FOR_MOKO).when(KAIAKO, send(KAIAKO)).isRefused(HuiRule.NO_SUCH_GOOD_THING);
    }

    private static Story difficult() {
        return ofThePartnership()
                .given(NAN, new DifficultyNamed(TEAM, DIFFICULTY, words(8), null, NAN, true, LATER, FOR_MOKO));
    }

    private static Object springsFromIt() {
        return ASketchOfADecision.propose(NAN, new Origin(null, null, DIFFICULTY, null, null), MADE_ON);
    }

    @Test
    void nothing_springs_from_what_is_for_some() {
        difficult().when(NAN, springsFromIt()).isRefused(WhatAnEntryLinksToIsHere.class);
    }

    @Test
    void unless_it_was_widened() {
        difficult()
                .given(NAN, new EntryWidened(TEAM, 5, DIFFICULTY.value(), NAN, TODAY, Audience.PARTNERSHIP))
                .when(NAN, springsFromIt())
                .records(ASketchOfADecision.proposal(NAN, new Origin(null, null, DIFFICULTY, null, null)));
    }
}
