package nz.partnershipledger.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.SubjectId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.ChangeAskedFor.Change;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentDeclined;
import nz.partnershipledger.events.commitment.CommitmentEntryTakenBack;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReleased;
import nz.partnershipledger.events.commitment.CommitmentRenegotiated;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.CommitmentWithdrawn;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.commitment.HandOverDeclined;
import nz.partnershipledger.events.commitment.HandOverOffered;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import org.jspecify.annotations.Nullable;

/** An invented partnership with four partners, and what may have happened in it. */
final class ASketchOfAPartnership {
    static final PartnershipId TEAM = new PartnershipId(uuid(1));
    static final CommitmentId PROMISE = new CommitmentId(uuid(2));

    /** The facilitator, with an account as RTLB. */
    static final PersonId FACILITATOR = person(10);

    static final PersonId NAN = person(11);
    static final PersonId KAIAKO = person(12);
    static final PersonId MOKO = person(13);

    /** A practice leader of the cluster, who is no partner. */
    static final PersonId LEADER = person(14);

    static final PersonId STRANGER = person(15);

    static final LocalDate FORMED_ON = LocalDate.of(2024, 2, 1);
    static final LocalDate MADE_ON = LocalDate.of(2024, 3, 1);
    static final LocalDate LATER = LocalDate.of(2024, 4, 1);
    static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    static final Audience ALL = Audience.PARTNERSHIP;

    private ASketchOfAPartnership() {}

    static UUID uuid(int number) {
        return new UUID(0, number);
    }

    static PersonId person(int number) {
        return new PersonId(uuid(number));
    }

    /** Words that need not be opened here. */
    static PersonalText words(int number) {
        return new PersonalText(new SubjectId(uuid(900)), new TextId(uuid(1000 + number)), "c2VhbGVk", "cHJvb2Y=");
    }

    static Actor actor(PersonId person) {
        if (person.equals(FACILITATOR)) {
            return new Actor(person, SystemRole.RTLB, Set.of("C12"));
        }
        return new Actor(
                person, person.equals(LEADER) ? SystemRole.PRACTICE_LEADER : SystemRole.PARTNER, Set.of("C12"));
    }

    static Acting acting(Actor actor) {
        return new Acting(actor, TODAY);
    }

    static PartnershipFormed formed() {
        return new PartnershipFormed(
                TEAM,
                words(1),
                "C12",
                "K345",
                PartnershipKind.INDIVIDUAL,
                Tier.TE_MATUA,
                FACILITATOR,
                PartnerRole.RTLB,
                FORMED_ON);
    }

    static PartnerJoined joined(PersonId person, PartnerRole role) {
        return new PartnerJoined(TEAM, person, role, null, null, FORMED_ON.plusDays(1));
    }

    static PartnerLeft left(PersonId person) {
        return new PartnerLeft(TEAM, person, null, LATER);
    }

    /** Versions 1 to 4 of the history. */
    static List<PartnershipEvent> beginning() {
        return List.of(
                formed(),
                joined(NAN, PartnerRole.WHANAU),
                joined(KAIAKO, PartnerRole.KAIAKO),
                joined(MOKO, PartnerRole.AKONGA));
    }

    static Standing standing() {
        Standing standing = Standing.of(formed());
        List<PartnershipEvent> events = beginning();
        for (int version = 2; version <= events.size(); version++) {
            standing = standing.after(events.get(version - 1), version);
        }
        return standing;
    }

    static Promise promise(PersonId promiser, @Nullable PersonId owedTo) {
        return new Promise(words(2), promiser, null, owedTo, null, null, Origin.UNSAID, false, null, null);
    }

    static Promise spokenBy(PersonId promiser) {
        return new Promise(words(2), promiser, null, null, null, null, Origin.UNSAID, true, null, null);
    }

    static Promise suggestedBy(PersonId suggester, PersonId promiser) {
        return new Promise(words(2), promiser, suggester, null, null, null, Origin.UNSAID, false, null, null);
    }

    static CommitmentMade made(PersonId promiser) {
        return made(promiser, ALL);
    }

    static CommitmentMade made(PersonId promiser, Audience audience) {
        return new CommitmentMade(TEAM, PROMISE, promise(promiser, null), true, MADE_ON, audience);
    }

    static CommitmentMade madeFor(PersonId owedTo, PersonId promiser) {
        return new CommitmentMade(TEAM, PROMISE, promise(promiser, owedTo), true, MADE_ON, ALL);
    }

    static CommitmentMade minuted(PersonId promiser) {
        return new CommitmentMade(TEAM, PROMISE, spokenBy(promiser), false, MADE_ON, ALL);
    }

    static CommitmentProposed proposed(PersonId promiser) {
        return new CommitmentProposed(TEAM, PROMISE, promise(promiser, null), MADE_ON, ALL);
    }

    static CommitmentAccepted accepted(PersonId by, boolean confirmed) {
        return new CommitmentAccepted(TEAM, PROMISE, by, confirmed, null, LATER, ALL);
    }

    static CommitmentConfirmed confirmed(PersonId by) {
        return new CommitmentConfirmed(TEAM, PROMISE, by, null, LATER, ALL);
    }

    static CommitmentDeclined declined(PersonId by) {
        return new CommitmentDeclined(TEAM, PROMISE, by, null, LATER, ALL);
    }

    static CommitmentWithdrawn withdrawn(PersonId by) {
        return new CommitmentWithdrawn(TEAM, PROMISE, by, null, LATER, ALL);
    }

    static CommitmentKept kept(PersonId by) {
        return new CommitmentKept(TEAM, PROMISE, by, null, LATER, ALL);
    }

    static CommitmentMissed missed(PersonId by, @Nullable PersonalText reason) {
        return new CommitmentMissed(
                TEAM, PROMISE, by, reason == null ? null : new SealedReason(reason), null, LATER, ALL);
    }

    static CommitmentReleased released(PersonId by, PersonId agreed) {
        return new CommitmentReleased(TEAM, PROMISE, by, null, Set.of(agreed), null, LATER, ALL);
    }

    static CommitmentRenegotiated renegotiated(PersonId by, PersonId agreed) {
        return new CommitmentRenegotiated(TEAM, PROMISE, by, TODAY, null, null, null, Set.of(agreed), LATER, ALL);
    }

    static CommitmentReopened reopened(PersonId by) {
        return new CommitmentReopened(TEAM, PROMISE, by, null, LATER, ALL);
    }

    static CommitmentEntryTakenBack takenBack(PersonId by, long entry) {
        return new CommitmentEntryTakenBack(TEAM, PROMISE, by, entry, null, LATER, ALL);
    }

    /** Of Nan, who promised it. */
    static ChangeAskedFor handOverAskedFor(PersonId by, PersonId to) {
        return new ChangeAskedFor(
                TEAM, PROMISE, by, NAN, Change.HAND_OVER, null, null, null, to, null, Set.of(), null, null, LATER, ALL);
    }

    /** Of Nan, who promised it: another day. */
    static ChangeAskedFor anotherDayAskedFor(PersonId by, @Nullable PersonalText whyNotAsked, PersonId agreed) {
        return new ChangeAskedFor(
                TEAM,
                PROMISE,
                by,
                NAN,
                Change.RENEGOTIATE,
                TODAY,
                null,
                null,
                null,
                null,
                Set.of(agreed),
                null,
                whyNotAsked,
                LATER,
                ALL);
    }

    static HandOverOffered offered(PersonId by, PersonId to) {
        return new HandOverOffered(TEAM, PROMISE, by, to, null, LATER, ALL);
    }

    static HandOverAccepted handOverAccepted(PersonId by, boolean confirmed) {
        return new HandOverAccepted(TEAM, PROMISE, by, confirmed, null, LATER, ALL);
    }

    static HandOverDeclined handOverDeclined(PersonId by) {
        return new HandOverDeclined(TEAM, PROMISE, by, null, LATER, ALL);
    }
}
