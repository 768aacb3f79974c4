package nz.partnershipledger.query.hui.live;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DisagreementAbout;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the live page before anyone has typed: the agenda, the promises that are still to come. The draft itself is fetched by
 * the page's script, line by line.
 *
 * @param partnership whose hui it is
 * @param hui which hui
 * @param stage whether it is to be opened, is being written up, or is over
 * @param agenda what was put on the agenda
 * @param promises the promises that are still to come
 * @param origins what a promise may have come of that our record holds already
 * @param presenceRecorded whether it is recorded already who came
 * @param answers what each said to being asked, as far as they said something
 * @param others whom the reader knows and who may be here besides the partners
 * @param toldApart those at the table who share their name with someone
 */
public record LivePage(
        PartnershipId partnership,
        HuiId hui,
        Stage stage,
        List<Item> agenda,
        List<Promised> promises,
        List<Group> origins,
        boolean presenceRecorded,
        List<Answered> answers,
        List<Called> others,
        List<Called> toldApart) {
    /** Keeps its own copies. */
    public LivePage {
        agenda = List.copyOf(agenda);
        promises = List.copyOf(promises);
        origins = List.copyOf(origins);
        answers = List.copyOf(answers);
        others = List.copyOf(others);
        toldApart = List.copyOf(toldApart);
    }

    /** How far the hui is, as far as its page is concerned. */
    public enum Stage {
        /** It may be opened. */
        BEFORE,
        /** Its minutes are being written. */
        WRITING,
        /** Its minutes are shared, or it is not going to be. */
        OVER
    }

    /** Something on the agenda: in which part, and what it is about; without that it is the part itself. */
    public record Item(AgendaPart part, @Nullable Written text) {}

    /** What somebody said to being asked: who, whether they can come, and what they said with it. */
    public record Answered(
            Written who, String answer, @Nullable Written text) {}

    /** Things of one kind that a promise may have come of. */
    public record Group(String words, List<CameOf> things) {
        /** Keeps its own copy. */
        public Group {
            things = List.copyOf(things);
        }
    }

    /** One of them: how a line names it, and what it is called. */
    public record CameOf(String value, Written text) {}

    /** A promise that is still to come. */
    public record Promised(
            CommitmentId commitment,
            Written what,
            PersonId promiser,
            Written who,
            @Nullable LocalDate due) {}

    /** What can be said of it, as the draft calls that. */
    public List<String> lastTimes() {
        return List.of("HAPPENED", "NOT_YET", "TALK");
    }

    /** Where the draft is read and written. */
    public String draft() {
        return "/api" + address() + "/draft";
    }

    /** The address of the page of this hui. */
    public String address() {
        return "/partnerships/" + partnership + "/hui/" + hui;
    }

    /** Whether it may be opened. */
    public boolean isBefore() {
        return stage == Stage.BEFORE;
    }

    /** Whether its minutes are being written. */
    public boolean isBeingWritten() {
        return stage == Stage.WRITING;
    }

    /** Whether it is over, or not going to be. */
    public boolean isOver() {
        return stage == Stage.OVER;
    }

    /** How its owner may agree to share a voice. */
    public List<VoiceSharing> sharings() {
        return List.of(VoiceSharing.values());
    }

    /** How a voice may be gathered. */
    public List<VoiceGathering> gatherings() {
        return List.of(VoiceGathering.values());
    }

    /** Where someone may stand. */
    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    /** How something may be decided here and now; what is left to others here may be decided by them at once. */
    public List<DecidedHow> waysToDecide() {
        return List.of(DecidedHow.values());
    }

    /** In which areas something may be decided. */
    public List<DecisionArea> areas() {
        return List.of(DecisionArea.values());
    }

    /** What a difference may be about. */
    public List<DisagreementAbout> abouts() {
        return List.of(DisagreementAbout.values());
    }

    /** What the hui after this one may be called for. */
    public Set<HuiPurpose> purposes() {
        return EnumSet.complementOf(EnumSet.of(HuiPurpose.INITIAL));
    }

    /** What was put on the agenda in this part. */
    public List<Written> on(String part) {
        AgendaPart named = AgendaPart.valueOf(part);
        return agenda.stream()
                .filter(it -> it.part() == named)
                .map(Item::text)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The id of a line of which there is but one, so that two who begin it at once begin the same. */
    public UUID only(String line) {
        return UUID.nameUUIDFromBytes((hui + " " + line).getBytes(StandardCharsets.UTF_8));
    }
}
