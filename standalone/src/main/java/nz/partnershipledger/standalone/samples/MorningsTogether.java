package nz.partnershipledger.standalone.samples;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nz.partnershipledger.events.DecidedHow.CONSENSUS;
import static nz.partnershipledger.events.DecidedHow.HANDED_OVER;
import static nz.partnershipledger.events.DecidedHow.UNILATERAL;
import static nz.partnershipledger.events.DecidedHow.VOTE;
import static nz.partnershipledger.events.DecisionArea.GOALS;
import static nz.partnershipledger.events.DecisionArea.HELP_AT_HOME;
import static nz.partnershipledger.events.DecisionArea.HUI;
import static nz.partnershipledger.events.DecisionArea.SHARING;
import static nz.partnershipledger.events.DecisionArea.STRATEGIES_AT_SCHOOL;
import static nz.partnershipledger.standalone.samples.Outlook.whatGoesOn;
import static nz.partnershipledger.standalone.samples.Outlook.whatMightHelp;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceSharing;

/** Those who take part in {@link MorningsAtKura}: how they meet, decide and differ, before they begin again and after. */
abstract class MorningsTogether extends Story {
    private static final LocalTime BEFORE_TEA = LocalTime.of(9, 30);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 30);

    final Voice rtlb = voice(SamplePerson.RTLB);
    final Voice secondRtlb = voice(SamplePerson.SECOND_RTLB);
    final Voice nan = voice(SamplePerson.NAN);
    final Voice akonga = voice(SamplePerson.AKONGA_ROOM_6);
    final Voice kaiako = voice(SamplePerson.KAIAKO_ROOM_6);
    final Voice deputy = voice(SamplePerson.DEPUTY_PRINCIPAL);
    final Voice therapist = voice(SamplePerson.OCCUPATIONAL_THERAPIST);

    MorningsTogether(Map<SamplePerson, PersonId> people, LocalDate firstMonday) {
        super(people, firstMonday, LocalTime.of(16, 10));
    }

    // Before they begin again.

    /** Everything on its agenda is one person's, and nobody has seen it before. */
    final Told.Hui weMeetForThePlan() {
        on(8, WEDNESDAY);
        var hui = rtlb.calls(HuiPurpose.TATAI, when(9, THURSDAY, AFTER_LUNCH), "The meeting room beside the office");

        on(9, THURSDAY, AFTER_LUNCH.minusHours(1));
        rtlb.putsOnAgenda(hui, AgendaPart.FEEDBACK, "What the three mornings in Room 6 showed");
        rtlb.putsOnAgenda(hui, AgendaPart.DIFFICULTIES, "What we work on first");
        rtlb.putsOnAgenda(hui, AgendaPart.NEXT_DATE, null);

        on(9, THURSDAY, AFTER_LUNCH);
        rtlb.opens(hui);
        rtlb.holds(hui, rtlb, nan, kaiako, deputy, therapist);

        on(9, FRIDAY);
        rtlb.sharesMinutes(hui, "Forty minutes. We have a plan, and it went in on time.", rtlb);
        return hui;
    }

    final Told.Matter mostIsDecidedWithoutNan(Told.Hui planned) {
        on(9, THURSDAY, AFTER_LUNCH.plusMinutes(20));
        var first = rtlb.proposes("What do we work on first?", "Being on the mat by nine", GOALS, from(planned));

        on(9, FRIDAY);
        rtlb.records(first, UNILATERAL, "On the mat by nine. There was no time left to ask.", rtlb);

        on(11, WEDNESDAY);
        var log =
                rtlb.proposes("The reading log at home", "Ten minutes every evening, and the log signed", HELP_AT_HOME);

        on(13, THURSDAY);
        var loud = therapist.proposes(
                "Leave the room or stay when it is loud?",
                "Stay, with the headphones on, until it is over",
                STRATEGIES_AT_SCHOOL);
        kaiako.supports(loud);

        on(13, FRIDAY);
        rtlb.records(log, UNILATERAL, "Ten minutes every evening. Kaiako sends the log home.", rtlb, kaiako);
        deputy.supports(loud, "Nobody is free to walk beside someone who leaves.");

        on(14, WEDNESDAY);
        var whoReads = kaiako.proposes(
                "Who reads the sensory plan?", "Every adult who works in Room 6, relievers too", SHARING);

        on(14, FRIDAY);
        nan.objects(loud, "Headphones do not help when the body says go. I have seen it at home.");

        on(16, THURSDAY);
        kaiako.records(
                whoReads, VOTE, "Every adult who works in Room 6. Two for it, one not sure.", rtlb, kaiako, deputy);

        on(16, FRIDAY);
        deputy.records(
                loud, UNILATERAL, "For now, stay in the room. I had to say something before the weekend.", deputy);
        return loud;
    }

    final Told.Difference whatMorningsAreFor() {
        on(17, WEDNESDAY);
        var difference = nan.seesDifferently("What mornings are for", DisagreementAbout.PRIORITIES, kaiako, rtlb);
        nan.sees(
                difference,
                whatGoesOn("A morning is for landing. Nobody learns while they are still falling.")
                        .help("Ten minutes with the hands busy before anyone asks for anything."));

        on(17, FRIDAY);
        kaiako.sees(
                difference,
                whatGoesOn("The day turns on the first half hour, for thirty of them.")
                        .whoDoesWhat("I hold the room. Someone else would have to hold the door."));
        return difference;
    }

    /** It is their own view of it, and that is all it is. */
    final void whoWeFeelDecides() {
        on(17, THURSDAY, LocalTime.of(17, 30));
        nan.feelsWhoDecides(Map.of(
                GOALS, Decider.RTLB,
                STRATEGIES_AT_SCHOOL, Decider.LEADER,
                HELP_AT_HOME, Decider.KAIAKO,
                SHARING, Decider.RTLB,
                HUI, Decider.RTLB));
        rtlb.feelsWhoDecides(Map.of(
                GOALS, Decider.SHARED,
                STRATEGIES_AT_SCHOOL, Decider.SHARED,
                HELP_AT_HOME, Decider.SHARED,
                SHARING, Decider.SHARED,
                HUI, Decider.SHARED));
        kaiako.feelsWhoDecides(Map.of(
                GOALS, Decider.SHARED,
                STRATEGIES_AT_SCHOOL, Decider.SHARED,
                HELP_AT_HOME, Decider.SHARED,
                SHARING, Decider.SHARED));
    }

    // The hui at which they begin again.

    final Told.Hui weMeetToBeginAgain(Told.Difference mornings) {
        on(17, FRIDAY, LocalTime.of(17, 30));
        var guess = rtlb.guesses(
                mornings,
                akonga,
                whatGoesOn("Room 6 is too much, all of it.").help("To be somewhere else until it is quiet."));

        on(28, TUESDAY);
        var hui =
                secondRtlb.calls(HuiPurpose.RESET, when(31, TUESDAY, BEFORE_TEA), "The library, around the low table");
        secondRtlb.asksToWriteMinutes(hui, deputy);

        on(28, THURSDAY);
        akonga.putsOnAgenda(hui, AgendaPart.VOICES, "I want to show you where it is loud");

        on(29, TUESDAY);
        nan.putsOnAgenda(hui, AgendaPart.VOICES, "What I hoped for when we began");
        kaiako.putsOnAgenda(hui, AgendaPart.GOING_WELL, "What I see on the good mornings");

        on(29, WEDNESDAY);
        therapist.putsOnAgenda(hui, AgendaPart.FEEDBACK, "One page in place of eleven");
        secondRtlb.clearsTheWayTo(hui, "Half past nine, when Nan's shift is over, and the agenda printed large");

        on(29, FRIDAY);
        secondRtlb.sharesAgenda(hui, everyone());

        on(30, FRIDAY);
        rtlb.shows(guess);

        on(31, MONDAY);
        akonga.declines(guess);

        on(31, TUESDAY, BEFORE_TEA);
        deputy.opens(hui);
        deputy.holds(hui, everyone());
        secondRtlb.saysWhatStaysHere(hui);
        akonga.speaks(
                hui,
                VoiceGathering.DRAWING_OR_PLAY,
                "This is the hook. This is the wall. Behind the wall is the roaring, and it does not tell you when.");
        var fromNan = deputy.hears(
                nan,
                hui,
                VoiceGathering.AT_THE_HUI,
                VoiceSharing.OWN_WORDS,
                "I stopped ringing because every time I rang there was a new plan. Today you asked first.");
        var walking = kaiako.seesGoingWell(
                hui, "On windy days we walk in together and count the gulls. Those mornings hold until lunch.");

        on(31, WEDNESDAY);
        nan.confirms(fromNan);
        kaiako.sendsHome(walking, nan, akonga);
        deputy.sharesMinutes(
                hui, "We began with a karakia and ended with scones. Nobody looked at the clock.", secondRtlb, nan);

        on(31, THURSDAY);
        therapist.corrects(hui, "It says that I have a new plan. I said that I have a question.");

        on(31, FRIDAY);
        akonga.tellsHowItWas(hui, "They looked where I pointed.");
        nan.tellsHowItWas(hui, "First hui I did not want to leave early.");
        return hui;
    }

    private Voice[] everyone() {
        return List.of(akonga, nan, kaiako, deputy, therapist, rtlb, secondRtlb).toArray(Voice[]::new);
    }

    // After it.

    final void weDecideTogether(Told.Hui reset, Told.Matter loud) {
        on(31, TUESDAY, BEFORE_TEA.plusHours(1));
        var dryer = akonga.namesDifficulty(reset, "The hand dryer behind the wall, next to my hook.");
        var begin = akonga.proposes(
                "How do mornings begin?",
                "My hook on the other side, and ten minutes of building before the mat",
                STRATEGIES_AT_SCHOOL,
                from(reset),
                from(dryer));
        nan.hopes(begin, "That the first ten minutes belong to the one who needs them.");
        nan.supports(begin);
        kaiako.supports(begin, "I can start the others on their books.");
        deputy.supportsWithConcerns(begin, "I do not know yet where a desk could stand.");
        therapist.supports(begin);
        deputy.records(
                begin,
                CONSENSUS,
                "The hook moves today. Ten minutes of building come first, each morning.",
                by(36, WEDNESDAY),
                everyone());
        var atHome = secondRtlb.proposes(
                "How you can help at home",
                "This part of the plan stays empty for Nan to fill",
                HELP_AT_HOME,
                from(reset));
        secondRtlb.handsOver(atHome, nan, "You know what evenings are like. We do not.");

        on(32, WEDNESDAY);
        var shared =
                nan.proposes("What is shared, and with whom?", "Nothing goes to anyone before I have read it", SHARING);

        on(32, THURSDAY);
        akonga.supports(shared, "Me too. I read it too.");
        kaiako.supports(shared);
        therapist.standsAside(shared, "My agency asks me for a report each term. I will show it to Nan first.");

        on(33, TUESDAY);
        secondRtlb.records(
                shared,
                CONSENSUS,
                "Nan and ākonga read it first. Then those who are named on it, and nobody else.",
                nan,
                akonga,
                kaiako,
                deputy,
                secondRtlb);
        deputy.finds(
                loud, Finding.REVERSED, "Whoever needs to leave shows the card and goes. I should have asked Nan.");

        on(33, WEDNESDAY);
        nan.records(atHome, HANDED_OVER, "A story at bedtime, no log. We tell you when it was a good one.", nan);

        on(34, MONDAY);
        nan.amendsThePlan("A thumb up or down at the gate, in place of the morning note.");

        on(36, WEDNESDAY);
        kaiako.finds(begin, Finding.STANDS, "Five weeks, and we would not go back.");
        weDrawItAgain();
    }

    private void weDrawItAgain() {
        on(40, TUESDAY);
        nan.feelsWhoDecides(Map.of(
                GOALS, Decider.SHARED,
                STRATEGIES_AT_SCHOOL, Decider.SHARED,
                HELP_AT_HOME, Decider.MYSELF,
                SHARING, Decider.SHARED,
                HUI, Decider.RTLB));
        kaiako.feelsWhoDecides(Map.of(
                GOALS, Decider.SHARED,
                STRATEGIES_AT_SCHOOL, Decider.SHARED,
                HELP_AT_HOME, Decider.WHANAU,
                SHARING, Decider.SHARED,
                HUI, Decider.SHARED));

        on(42, THURSDAY);
        kaiako.proposes(
                "When do we meet next year?", "Once a term, on an evening, and each of us calls one of them", HUI);
    }

    final void weMoveTowardsEachOther(Told.Difference mornings, Told.Promised desk) {
        on(31, TUESDAY, LocalTime.of(15, 30));
        akonga.sees(
                mornings,
                whatGoesOn("It is not the room. It is the roaring, and I never know when.")
                        .help("Building something first. Then I can do the mat."));
        deputy.sees(
                mornings,
                whatMightHelp("A place that is near, and not behind a door.")
                        .whoDoesWhat("I can find the place. Kaiako and ākonga say when."));

        on(32, THURSDAY, LocalTime.of(17, 0));
        nan.findsCommonGround(mornings, "All of us want a morning that begins without a fright.");
        akonga.means("loud", "When I can not hear what I think.");

        on(33, WEDNESDAY, LocalTime.of(17, 0));
        secondRtlb.settles(
                mornings,
                SettledHow.TRIAL,
                "The desk by the office window for four weeks. Then we ask ākonga how it is.",
                desk);
        nan.means("ready", "Fed, dressed, and looking up.");

        on(33, THURSDAY, LocalTime.of(17, 0));
        kaiako.means("ready", "Bag on the hook, and the hands quiet. I like Nan's better.");
    }

    /** It may stand until there is time for it. */
    final void homework() {
        on(38, MONDAY);
        var homework = nan.seesDifferently("Homework on weeknights", DisagreementAbout.WAYS_OF_WORKING, kaiako);
        nan.sees(
                homework,
                whatGoesOn("By five o'clock there is nothing left in the tank.").help("Weekends, if at all."));

        on(38, FRIDAY);
        kaiako.sees(homework, whatGoesOn("A little each day keeps the words warm."));

        on(39, TUESDAY);
        rtlb.leavesStanding(homework, by(47, MONDAY), "Not now. Mornings first, and then we come back to it.");
    }

    final Told.Hui weWillMeetAgain() {
        on(42, MONDAY);
        var next = rtlb.calls(HuiPurpose.REVIEW, when(45, WEDNESDAY, BEFORE_TEA), "The library, around the low table");

        on(43, TUESDAY);
        rtlb.postpones(next, when(46, THURSDAY, BEFORE_TEA), "Nan is on the early shift that week.");
        akonga.putsOnAgenda(next, AgendaPart.GOING_WELL, "The tower that goes up to the window");
        return next;
    }
}
