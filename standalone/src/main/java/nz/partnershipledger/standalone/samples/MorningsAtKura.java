package nz.partnershipledger.standalone.samples;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nz.partnershipledger.events.Element.ATA_WHAKAARO;
import static nz.partnershipledger.events.Element.KOHIKOHI;
import static nz.partnershipledger.events.Element.TATAI;
import static nz.partnershipledger.events.Element.WHAI_WHAKAARO;
import static nz.partnershipledger.events.Element.WHAKAMAHI;
import static nz.partnershipledger.events.Element.WHAKAWHANAUNGATANGA;
import static nz.partnershipledger.events.ReasonCategory.OTHER;
import static nz.partnershipledger.events.ReasonCategory.STRESS;
import static nz.partnershipledger.events.ReasonCategory.WAITING_ON_ANOTHER;
import static nz.partnershipledger.events.ReasonCategory.WORKLOAD;

import java.time.LocalDate;
import java.util.Map;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Tier;

/** A partnership that goes too fast, breaks, falls silent, and comes back by beginning again with a cup of tea. */
final class MorningsAtKura extends MorningsTogether {
    MorningsAtKura(Map<SamplePerson, PersonId> people, LocalDate firstMonday) {
        super(people, firstMonday);
    }

    @Override
    void tell() {
        weMeet();
        tooFast();
        var planned = weMeetForThePlan();
        theReadingLog(planned);
        theQuietPlace(planned);
        var loud = mostIsDecidedWithoutNan(planned);
        ringingNan();
        theSensoryPlan();
        theLapBag();
        var whatFor = whatMorningsAreFor();
        whoWeFeelDecides();
        itBreaks();
        weBeginAgain();
        var reset = weMeetToBeginAgain(whatFor);
        var desk = weListenThisTime(reset);
        weDecideTogether(reset, loud);
        weMoveTowardsEachOther(whatFor, desk);
        homework();
        mornings(weWillMeetAgain());
    }

    private void weMeet() {
        on(2, WEDNESDAY);
        rtlb.forms("Mornings at kura", Tier.TE_KAHUI);
        rtlb.welcomes(nan, PartnerRole.WHANAU, "Knowing what the night was like");
        rtlb.welcomes(akonga, PartnerRole.AKONGA, "Building anything out of anything");
        rtlb.welcomes(kaiako, PartnerRole.KAIAKO, "Room 6, and a calm voice");
        rtlb.welcomes(deputy, PartnerRole.SCHOOL_LEADER, "The say over rooms and relief");
        rtlb.movesTo(WHAKAWHANAUNGATANGA, "Getting to know each other, at Nan's kitchen table.");

        on(3, TUESDAY);
        nan.promises("Ring before eight when it was a rough night", to(kaiako));
        var gate = kaiako.promises("Be at the gate each morning", to(akonga), by(6, FRIDAY));

        on(6, FRIDAY);
        kaiako.keeps(gate, "Every day but one, and that day I sent word.");
    }

    private void tooFast() {
        on(5, THURSDAY);
        rtlb.movesTo(KOHIKOHI, "To see what mornings are like in Room 6.");
        rtlb.welcomes(therapist, PartnerRole.SPECIALIST, "Occupational therapy", "An eye for what noise and light do");
        var watching = therapist.promises("Watch three mornings in Room 6 and say what I saw", to(nan), by(8, FRIDAY));

        on(9, TUESDAY);
        therapist.keeps(watching, "Two mornings, and a trip on the third. I told kaiako what I saw.");
        nan.seesDifferently(watching, "I was told three mornings, and I have heard nothing.");
        rtlb.movesTo(ATA_WHAKAARO, "To make sense of it together.");

        on(9, THURSDAY);
        rtlb.movesTo(TATAI, "The plan had to be in by Friday.");

        on(13, WEDNESDAY);
        rtlb.movesTo(WHAKAMAHI, "We start with what is on the page.");
    }

    private void theReadingLog(Told.Hui planned) {
        on(9, THURSDAY);
        var log = rtlb.minutes(nan, "Bring the reading log back each morning", to(kaiako), from(planned));

        on(10, MONDAY);
        nan.declines(log, "That is not what I said. I said that I would try.");
    }

    private void theQuietPlace(Told.Hui planned) {
        on(9, THURSDAY);
        var place = rtlb.minutes(
                deputy, "Find a quiet place for the first ten minutes", to(akonga), by(14, FRIDAY), from(planned));

        on(9, FRIDAY);
        deputy.confirms(place);

        on(16, MONDAY);
        var missed = nan.saysItDidNotHappen(place, "Who could we ask together?");

        on(16, WEDNESDAY);
        deputy.replies(missed, "The room went to the hearing tests. I should have told you.");

        on(30, WEDNESDAY);
        deputy.letsGo(
                place, because(OTHER, "That room is gone for good. We look for another way together."), akonga, nan);
    }

    private void ringingNan() {
        on(9, THURSDAY);
        var calls = kaiako.promises("Ring Nan on Fridays with one good thing", to(nan), by(15, FRIDAY));

        on(13, FRIDAY);
        kaiako.asksForAHand(calls, "Fridays are my release day, and I keep missing the moment.", rtlb);

        on(17, THURSDAY);
        var missed = kaiako.misses(calls, because(STRESS, "Reports, and thirty in the room. I am sorry."));

        on(17, FRIDAY);
        nan.replies(missed, "I sat by the phone.");

        on(29, WEDNESDAY);
        kaiako.reopens(calls, "I want to try again, on a day that works.");
        kaiako.moves(calls, by(37, FRIDAY), because(OTHER, "Mondays at three. The room is quiet then."), nan);

        on(37, MONDAY);
        kaiako.keeps(calls, "Seven Mondays now. We both look forward to it.");
    }

    private void theSensoryPlan() {
        on(9, FRIDAY);
        var plan = rtlb.promises(
                "Share the sensory plan with every adult in Room 6",
                suggestedBy(therapist),
                to(kaiako),
                by(14, FRIDAY));

        on(13, WEDNESDAY);
        rtlb.moves(
                plan,
                by(16, FRIDAY),
                because(WAITING_ON_ANOTHER, "I have only half of the plan so far."),
                kaiako,
                therapist);

        on(17, TUESDAY);
        rtlb.keeps(plan, "At the staff meeting. Two of the five adults were away.");
    }

    private void theLapBag() {
        on(14, MONDAY);
        var lapBag = therapist.promises("Bring the lap bag back from repair", to(akonga), by(19, FRIDAY));

        on(29, TUESDAY);
        var missed = therapist.misses(lapBag, because(WORKLOAD, "I cover three kura now, and this one slipped."));
        therapist.sharesTheReason(lapBag, missed);

        on(29, THURSDAY);
        akonga.replies(missed, "I made one out of a pillow.");
    }

    /** After this nobody writes anything for two months. */
    private void itBreaks() {
        on(18, THURSDAY);
        nan.promises("Say what is on my mind before it boils over", to(rtlb), between(rtlb));

        on(19, WEDNESDAY);
        rtlb.changesTierTo(Tier.TE_AROTAHI, "Mornings have become harder, for all of us.");
    }

    private void weBeginAgain() {
        on(28, MONDAY);
        rtlb.movesTo(WHAKAWHANAUNGATANGA, "We have stopped hearing each other. We begin again, with a cup of tea.");
        rtlb.welcomes(secondRtlb, PartnerRole.RTLB, "Someone new to all of us");
        rtlb.handsFacilitatingTo(secondRtlb, nan, kaiako, deputy);
        var visits = secondRtlb.promises(
                "Visit each of us first, at a place we choose", to(nan), suggestedBy(nan), by(30, FRIDAY));

        on(30, WEDNESDAY);
        secondRtlb.keeps(visits, "Six visits: a kitchen, a car, a field, two staffrooms and the sandpit.");
    }

    private Told.Promised weListenThisTime(Told.Hui reset) {
        on(31, TUESDAY);
        secondRtlb.movesTo(KOHIKOHI, "Once more, and ākonga speaks first.");
        var card = akonga.promises("Show my card when it is too loud", to(kaiako), by(33, FRIDAY), from(reset));
        var thumb = nan.promises(
                "Tell you at the gate how the night was, with a thumb up or down",
                to(kaiako),
                by(34, FRIDAY),
                from(reset));

        on(32, WEDNESDAY);
        secondRtlb.movesTo(ATA_WHAKAARO, "What is loud, and when. We had not known about the hand dryer.");

        on(33, TUESDAY);
        secondRtlb.movesTo(TATAI, "This time Nan held the pen.");
        var desk =
                deputy.promises("A desk by the office window, for the first ten minutes", to(akonga), by(37, TUESDAY));
        var page = therapist.promises("Write what I see on one page, in plain words", to(nan), by(38, WEDNESDAY));

        on(33, THURSDAY);
        akonga.keeps(card, "I showed it four times and got out in time.");
        var shelf = deputy.did("Put a shelf beside the new hook, where you can reach it", akonga);

        on(34, THURSDAY);
        deputy.keeps(desk, "It stands there since this morning, with a box of things to build.");
        akonga.thanksFor(shelf);
        var kept = nan.keeps(thumb, "It works. No words needed at the gate.");
        kaiako.replies(kept, "It is the best minute of my morning.");

        on(38, TUESDAY);
        var written = therapist.keeps(page, "One page, and Nan has crossed out two words of it.");

        on(38, WEDNESDAY);
        nan.replies(written, "This one I can read. Ka pai.");
        return desk;
    }

    private void mornings(Told.Hui next) {
        on(37, MONDAY);
        secondRtlb.movesTo(WHAKAMAHI, "Small things, every morning.");

        on(39, WEDNESDAY);
        secondRtlb.handsFacilitatingTo(rtlb, nan, kaiako, akonga);
        var photo = kaiako.promises("Send home a photo of what was built this week", to(nan), by(LAST_WEEK, FRIDAY));

        on(42, MONDAY);
        rtlb.opensBeside(WHAI_WHAKAARO, "Looking back together: what brought us here, and what keeps us here?");
        rtlb.minutes(deputy, "Keep the desk by the window next year too", to(akonga), by(47, FRIDAY));
        nan.asks(therapist, "Come to the hui with us, not after it", to(nan), by(46, THURSDAY));
        nan.promises("Bring the kai to our next hui", dueAt(next));

        on(LAST_WEEK, WEDNESDAY);
        var hand = kaiako.asksForAHand(photo, "My phone will not send it. Could someone show me?", deputy);

        on(LAST_WEEK, THURSDAY);
        deputy.replies(hand, "I am on relief all week, and will come by on Monday.");
        kaiako.answers(next, Coming.CAN_COME, null);
        therapist.answers(next, Coming.ANOTHER_TIME, "On Thursdays I am at another kura until eleven.");
    }
}
