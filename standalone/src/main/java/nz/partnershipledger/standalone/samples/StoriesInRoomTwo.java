package nz.partnershipledger.standalone.samples;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nz.partnershipledger.events.DecidedHow.CONSENSUS;
import static nz.partnershipledger.events.DecidedHow.HANDED_OVER;
import static nz.partnershipledger.events.DecisionArea.GOALS;
import static nz.partnershipledger.events.DecisionArea.HELP_AT_HOME;
import static nz.partnershipledger.events.DecisionArea.STRATEGIES_AT_SCHOOL;
import static nz.partnershipledger.events.Element.ATA_WHAKAARO;
import static nz.partnershipledger.events.Element.KOHIKOHI;
import static nz.partnershipledger.events.Element.MANA_MOTUHAKE;
import static nz.partnershipledger.events.Element.TATAI;
import static nz.partnershipledger.events.Element.WHAI_WHAKAARO;
import static nz.partnershipledger.events.Element.WHAKAMAHI;
import static nz.partnershipledger.events.Element.WHAKAWHANAUNGATANGA;
import static nz.partnershipledger.events.ReasonCategory.NO_LONGER_NEEDED;
import static nz.partnershipledger.events.ReasonCategory.WAITING_ON_ANOTHER;
import static nz.partnershipledger.standalone.samples.Outlook.whatGoesOn;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SettledHow;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceSharing;

/** A partnership that goes well: not because nothing goes wrong in it, but because it is said. */
final class StoriesInRoomTwo extends Story {
    private static final LocalTime MID_MORNING = LocalTime.of(10, 0);

    private final Voice rtlb = voice(SamplePerson.SECOND_RTLB);
    private final Voice koro = voice(SamplePerson.KORO);
    private final Voice akonga = voice(SamplePerson.AKONGA_ROOM_2);
    private final Voice kaiako = voice(SamplePerson.KAIAKO_ROOM_2);
    private final Voice deputy = voice(SamplePerson.DEPUTY_PRINCIPAL);
    private final Voice kaiawhina = voice(SamplePerson.KAIAWHINA);
    private final Voice successor = voice(SamplePerson.KAIAWHINA_WHO_FOLLOWS);

    StoriesInRoomTwo(Map<SamplePerson, PersonId> people, LocalDate firstMonday) {
        super(people, firstMonday, LocalTime.of(12, 40));
    }

    @Override
    void tell() {
        weMeet();
        weListen();
        wePlan(weMeetForThePlan());
        arePicturesReading();
        weDoIt();
        weLookBackAndPlanAgain(weMeetToLookBack());
        aPromiseDoesNotHappen();
        theRoomCarriesItOn();
        weWillMeetAgain();
    }

    private void weMeet() {
        on(1, TUESDAY);
        rtlb.forms("Stories in Room 2", Tier.TE_KAHUI);
        rtlb.welcomes(koro, PartnerRole.WHANAU, "Stories of the valley, and time on Fridays");
        rtlb.welcomes(akonga, PartnerRole.AKONGA, "Drawing, jokes, and knowing every eel in the stream");
        rtlb.welcomes(kaiako, PartnerRole.KAIAKO, "Twenty-four tamariki who like to hear a story");
        rtlb.welcomes(deputy, PartnerRole.SCHOOL_LEADER, "Keys, and the timetable");
        rtlb.welcomes(kaiawhina, PartnerRole.SUPPORT_STAFF, "A seat beside anyone who needs one");
        rtlb.movesTo(WHAKAWHANAUNGATANGA, "A cup of tea with Koro, before anything is written down.");

        on(1, THURSDAY);
        var fridays = koro.promises("Come in on Fridays and read beside the window", to(akonga), by(3, FRIDAY));
        var oneGoodThing =
                kaiako.promises("Send home one good thing from the week, every Friday", to(koro), by(4, FRIDAY));

        on(3, FRIDAY);
        koro.keeps(fridays, "Two Fridays so far. We read about eels.");

        on(4, FRIDAY);
        kaiako.keeps(oneGoodThing, "Four notes went home, one of them a drawing.");
    }

    private void weListen() {
        on(4, FRIDAY);
        rtlb.movesTo(KOHIKOHI, "To hear from each of us what helps.");
        var choosing = akonga.promises("Choose the book on Mondays", to(kaiako));
        var easyAndHard = rtlb.asks(
                kaiawhina, "Write down when reading feels easy and when it does not", to(akonga), by(7, FRIDAY));

        on(5, MONDAY);
        kaiawhina.accepts(easyAndHard);

        on(6, WEDNESDAY);
        kaiawhina.notes(easyAndHard, "Easy after morning tea, hard before lunch.");
        akonga.notes(choosing, "I chose the one with the taniwha.");

        on(7, FRIDAY);
        kaiawhina.keeps(easyAndHard, "Fifteen mornings, on one page. Ākonga drew the faces.");

        on(8, TUESDAY);
        rtlb.movesTo(ATA_WHAKAARO, "We put what each of us saw side by side.");
        quietCorner();
    }

    private void quietCorner() {
        var corner = rtlb.minutes(
                deputy, "Find a quiet corner that is free after morning tea", to(akonga), by(10, WEDNESDAY));

        on(8, WEDNESDAY);
        deputy.confirms(corner);

        on(10, TUESDAY);
        deputy.moves(
                corner,
                by(14, WEDNESDAY),
                because(WAITING_ON_ANOTHER, "The shelves can only be shifted in the holidays."),
                akonga,
                koro);

        on(13, THURSDAY);
        deputy.keeps(corner, "Behind the library shelves, with two cushions and a lamp.");
    }

    private Told.Hui weMeetForThePlan() {
        on(7, MONDAY);
        var hui = rtlb.calls(HuiPurpose.TATAI, when(9, TUESDAY, MID_MORNING), "Room 2, after morning tea");
        rtlb.asksToWriteMinutes(hui, kaiawhina);

        on(7, WEDNESDAY);
        akonga.putsOnAgenda(hui, AgendaPart.VOICES, "My drawing of a good morning");
        koro.putsOnAgenda(hui, AgendaPart.OPENING, "A story of the valley to begin with");
        kaiako.putsOnAgenda(hui, AgendaPart.GOING_WELL, null);
        rtlb.putsOnAgenda(hui, AgendaPart.NEXT_DATE, null);
        rtlb.clearsTheWayTo(hui, "A ride for Koro, there and home again");

        on(7, THURSDAY);
        rtlb.sharesAgenda(hui, koro, akonga, kaiako, deputy, kaiawhina);

        on(9, TUESDAY, MID_MORNING);
        kaiawhina.opens(hui);
        kaiawhina.holds(hui, rtlb, koro, akonga, kaiako, deputy, kaiawhina);
        rtlb.saysWhatStaysHere(hui);
        akonga.speaks(
                hui, VoiceGathering.DRAWING_OR_PLAY, "That is me and the eel and the book. The eel is listening.");
        koro.speaks(hui, VoiceGathering.AT_THE_HUI, "At home it is all questions, until the light goes out.");
        var eels = kaiawhina.seesGoingWell(hui, "Four mornings in a row with the same book, and it was not our idea.");

        on(9, WEDNESDAY);
        kaiako.sendsHome(eels, koro, akonga);
        kaiawhina.sharesMinutes(hui, "One plan, one page, and the rest of the biscuits.", rtlb, koro);

        on(9, THURSDAY);
        akonga.tellsHowItWas(hui, "I went first.");
        return hui;
    }

    private void wePlan(Told.Hui hui) {
        on(9, TUESDAY, MID_MORNING.plusMinutes(30));
        var grow = akonga.proposes("What do we want to grow?", "Reading to someone who listens", GOALS, from(hui));
        koro.supports(grow);
        kaiako.supports(grow, "It is a goal that I can hear.");
        kaiawhina.supports(grow);
        kaiawhina.records(
                grow,
                CONSENSUS,
                "Reading to someone who listens, a little more each month.",
                by(20, TUESDAY),
                akonga,
                koro,
                kaiako,
                deputy,
                kaiawhina,
                rtlb);
        var atHome = kaiako.proposes("What do we read at home?", "We leave it open", HELP_AT_HOME, from(hui));
        kaiako.handsOver(atHome, koro, "You have the stories. We have only the books.");

        on(10, MONDAY);
        koro.records(atHome, HANDED_OVER, "Nothing from a list. We tell one, and then we look for it in a book.", koro);

        on(9, TUESDAY);
        rtlb.movesTo(TATAI, "One plan on one page, with everyone's name against something.");
    }

    private void arePicturesReading() {
        on(10, THURSDAY);
        var pictures = koro.seesDifferently("Are pictures reading?", DisagreementAbout.PHILOSOPHY, kaiako);
        koro.sees(
                pictures,
                whatGoesOn("My own koro read the river. A picture is read, too.")
                        .help("Count the drawings."));
        kaiako.sees(
                pictures,
                whatGoesOn("Pictures open the door. Words are the room.").whoDoesWhat("I choose the words."));
        var guess = kaiawhina.guesses(
                pictures, akonga, whatGoesOn("First I see it, then I can say it, then I can read it."));

        on(11, MONDAY);
        kaiawhina.shows(guess);

        on(11, TUESDAY);
        akonga.confirms(guess);

        on(12, TUESDAY);
        kaiako.findsCommonGround(pictures, "Both of us want the story to come first.");
        rtlb.settles(pictures, SettledHow.CONSENSUS, "Pictures first, words beside them, in every book we choose.");
        koro.means("reading", "Seeing what is there, and telling it on.");
    }

    private void weDoIt() {
        on(13, FRIDAY);
        rtlb.movesTo(WHAKAMAHI, "The corner is ready, and so are we.");
        var groupFirst = kaiako.promises("Read each new book with the whole group first", to(akonga), by(16, FRIDAY));
        var twoStories = koro.promises("Record two stories of our valley on my phone", to(akonga), by(14, FRIDAY));
        var pairedReading = rtlb.promises(
                "Show paired reading in Room 2, three times", to(kaiawhina), suggestedBy(kaiawhina), by(15, WEDNESDAY));

        on(15, TUESDAY);
        koro.keeps(twoStories, "The phone and I needed a few more days. Two stories are there now.");
        var hand = kaiako.asksForAHand(
                groupFirst, "Could someone take the group on Wednesdays while I read with six of them?", deputy);

        on(15, WEDNESDAY);
        rtlb.keeps(pairedReading, "Three times, the last time from the back of the room.");
        deputy.replies(hand, "I can, from next week. It is the best part of my Wednesday.");

        on(16, FRIDAY);
        kaiako.keeps(groupFirst, "Three books, each of them with everyone first.");

        on(17, MONDAY);
        var littleOnes = akonga.promises("Read one page to the little ones in Room 1", to(kaiako), by(19, FRIDAY));

        on(19, THURSDAY);
        var read = akonga.keeps(littleOnes, "I read three pages. They wanted more.");
        kaiako.replies(read, "They still talk about it. Tino pai!");
    }

    private Told.Matter weMeetToLookBack() {
        on(18, TUESDAY);
        var hui = rtlb.calls(HuiPurpose.REVIEW, when(20, TUESDAY, MID_MORNING), "The corner behind the shelves");
        rtlb.asksToWriteMinutes(hui, kaiako);
        akonga.putsOnAgenda(hui, AgendaPart.GOING_WELL, "I read, you listen");
        koro.putsOnAgenda(hui, AgendaPart.GENERAL, "Writing, and why it is so quiet about it");

        on(18, THURSDAY);
        rtlb.sharesAgenda(hui, koro, akonga, kaiako, deputy, kaiawhina);

        on(20, TUESDAY, MID_MORNING);
        kaiako.opens(hui);
        kaiako.holds(hui, List.of(rtlb, koro, akonga, kaiako, kaiawhina), List.of(deputy));
        akonga.speaks(hui, VoiceGathering.AT_THE_HUI, "Reading is easy now. Writing makes my hand tired.");
        kaiako.hears(koro, hui, VoiceGathering.AT_THE_HUI, VoiceSharing.HEARD_ONLY, null);
        var reader = kaiako.seesGoingWell(hui, "The little ones ask for their reader by name.");
        var writing = kaiako.proposes(
                "How does writing begin?", "With a drawing, every time", STRATEGIES_AT_SCHOOL, from(hui));
        akonga.hopes(writing, "That I can finish the picture first.");
        akonga.supports(writing);
        koro.supports(writing);
        kaiawhina.supports(writing, "I can sit close by.");

        on(20, WEDNESDAY);
        kaiako.sendsHome(reader, koro, akonga);
        kaiako.sharesMinutes(hui, "Deputy principal sends aroha from the meeting about the roof.", rtlb, koro);

        on(21, TUESDAY);
        kaiako.records(
                writing,
                CONSENSUS,
                "Each piece begins with a drawing, and the picture may be finished.",
                by(30, TUESDAY),
                akonga,
                koro,
                kaiako,
                kaiawhina,
                rtlb);

        on(30, TUESDAY, MID_MORNING);
        akonga.finds(writing, Finding.STANDS, "I would still do it. Now I draw less and write more.");
        return writing;
    }

    private void weLookBackAndPlanAgain(Told.Matter writing) {
        on(20, TUESDAY);
        rtlb.movesTo(WHAI_WHAKAARO, "Half a year on: what grew, and what did not?");

        on(21, WEDNESDAY);
        rtlb.movesTo(TATAI, "Reading grows by itself now. Writing needs a plan of its own.");
        var drawFirst = kaiako.promises(
                "Let each piece of writing begin with a drawing", to(akonga), by(27, FRIDAY), from(writing));
        var spelling = rtlb.promises("Bring the spelling game to Room 2", to(kaiako), by(26, WEDNESDAY));
        var besideWriting =
                kaiawhina.promises("Sit beside writing time on Tuesdays and Thursdays", to(akonga), by(29, FRIDAY));

        on(25, TUESDAY);
        rtlb.movesTo(WHAKAMAHI, "Drawing first, then words.");

        on(25, FRIDAY);
        rtlb.letsGo(spelling, because(NO_LONGER_NEEDED, "Room 2 has made a better game of its own."), kaiako);

        on(27, FRIDAY);
        kaiako.keeps(drawFirst, "Eleven drawings, and under each of them more words than before.");
        someoneLeavesAndSomeoneComes(besideWriting);
    }

    private void someoneLeavesAndSomeoneComes(Told.Promised besideWriting) {
        on(26, THURSDAY);
        kaiawhina.leaves("Our whānau is moving south. I will miss these mornings.", kaiako);

        on(27, MONDAY);
        rtlb.welcomes(successor, PartnerRole.SUPPORT_STAFF, "New eyes, and a box of felt pens");
        kaiako.handsOver(besideWriting, successor, "You will be there at the right time of day.");

        on(27, TUESDAY);
        successor.accepts(besideWriting);

        on(29, FRIDAY);
        successor.keeps(besideWriting, "All six times. We are through the first box of felt pens.");
    }

    private void aPromiseDoesNotHappen() {
        on(28, WEDNESDAY);
        var eels = deputy.promises("Buy a second copy of the eel book for home", to(koro), by(33, FRIDAY));

        on(34, TUESDAY);
        var missed =
                deputy.misses(eels, because(WAITING_ON_ANOTHER, "The order was lost, and I did not look in time."));
        deputy.sharesTheReason(eels, missed);

        on(34, WEDNESDAY);
        koro.replies(missed, "The library had one. No harm done, and thank you for saying so.");
    }

    private void theRoomCarriesItOn() {
        on(30, TUESDAY);
        deputy.changesTierTo(Tier.TE_MATUA, "What helps here now helps all of Room 2.");

        on(31, TUESDAY);
        rtlb.movesTo(MANA_MOTUHAKE, "Room 2 carries it on. I step back, and stay within reach.");
        var wholeRoom = koro.promises("Tell one story of the valley to all of Room 2", to(kaiako), by(41, FRIDAY));
        var nextKaiako =
                kaiako.promises("Tell the next kaiako what helps, with ākonga in the room", to(akonga), by(46, FRIDAY));
        rtlb.promises("Ring to ask how it goes", to(koro), by(45, WEDNESDAY));
        rtlb.minutes(deputy, "Keep the reading corner when the rooms change", to(akonga), by(48, FRIDAY));

        on(40, FRIDAY);
        var told = koro.keeps(wholeRoom, "The one about the flood. Nobody went out to play until it was over.");

        on(41, MONDAY);
        kaiako.replies(told, "They asked for the voices again. Ka pai, Koro.");

        on(LAST_WEEK, WEDNESDAY);
        kaiako.notes(nextKaiako, "We wrote the list together: five things that help, in our own order.");
    }

    private void weWillMeetAgain() {
        on(42, TUESDAY);
        var next = rtlb.calls(HuiPurpose.REVIEW, when(46, WEDNESDAY, MID_MORNING), "The corner behind the shelves");
        akonga.putsOnAgenda(next, AgendaPart.VOICES, "What the next kaiako needs to know");

        on(LAST_WEEK, TUESDAY);
        koro.putsOnAgenda(next, AgendaPart.CLOSING, "I bring the waiata");
        rtlb.sharesAgenda(next, koro, akonga, kaiako, deputy, successor);
    }
}
