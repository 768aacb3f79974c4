package nz.partnershipledger.command.base;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentEvent;
import nz.partnershipledger.events.commitment.WorkEvent;
import nz.partnershipledger.events.decision.DecisionEvent;
import nz.partnershipledger.events.disagreement.DisagreementEvent;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.entry.EntryShared;
import nz.partnershipledger.events.entry.EntryWidened;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.invitation.InvitationEvent;
import nz.partnershipledger.events.journey.JourneyEvent;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.LeavingWithdrawn;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseConfirmed;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseEnded;
import nz.partnershipledger.events.partnership.SightEvent.SightPaused;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.partnership.TierChanged;

/**
 * Who stands where in a partnership: its partners, its facilitator and where it belongs. Every feature's rules look at it;
 * none of them changes it.
 *
 * @param partnership which partnership
 * @param label the text that says what it is called now
 * @param cluster the code of the cluster that it belongs to
 * @param kura the code of its kura
 * @param kind whom it formed around
 * @param tier its tier of support now
 * @param formedOn the day it formed; nothing in it happens earlier
 * @param facilitator who facilitates it now, always a partner
 * @param partners those who take part now, in the order in which they joined
 * @param formerPartners those who took part once and do so no longer
 * @param deniedJoinings those who say that they never joined, as they would stand if they had
 * @param pauses the last pause of each one's sight, ended ones left out
 * @param leavings the leavings that were asked for and wait
 */
public record Standing(
        PartnershipId partnership,
        TextId label,
        String cluster,
        String kura,
        PartnershipKind kind,
        Tier tier,
        LocalDate formedOn,
        PersonId facilitator,
        List<Partner> partners,
        Set<PersonId> formerPartners,
        List<Partner> deniedJoinings,
        List<Pause> pauses,
        List<WaitingLeaving> leavings) {

    /** Keeps its own copies. */
    public Standing {
        partners = List.copyOf(partners);
        formerPartners = Set.copyOf(formerPartners);
        deniedJoinings = List.copyOf(deniedJoinings);
        pauses = List.copyOf(pauses);
        leavings = List.copyOf(leavings);
    }

    /** The standing of a partnership that has just formed: its facilitator is its first partner. */
    public static Standing of(PartnershipFormed formed) {
        return new Standing(
                formed.partnership(),
                formed.label().text(),
                formed.cluster(),
                formed.kura(),
                formed.kind(),
                formed.tier(),
                formed.on(),
                formed.facilitator(),
                List.of(new Partner(formed.facilitator(), formed.facilitatorRole(), formed.on(), 0)),
                Set.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** This person as a partner, if they take part now. */
    public Optional<Partner> partner(PersonId person) {
        return partners.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Those whom all of it is about: its ākonga and whānau now. */
    public Set<PersonId> akongaAndWhanau() {
        return allOf(PartnerRole.AKONGA, PartnerRole.WHANAU);
    }

    /** Its whānau now. */
    public Set<PersonId> whanau() {
        return allOf(PartnerRole.WHANAU);
    }

    private Set<PersonId> allOf(PartnerRole... roles) {
        return partners.stream()
                .filter(it -> List.of(roles).contains(it.role()))
                .map(Partner::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this person takes part now. */
    public boolean isPartner(PersonId person) {
        return partner(person).isPresent();
    }

    /** Whether this person took part once and does so no longer. */
    public boolean isFormerPartner(PersonId person) {
        return formerPartners.contains(person);
    }

    /** That this person's sight is paused on this day, if it is. */
    public Optional<Pause> pause(PersonId person, LocalDate day) {
        return pauses.stream()
                .filter(it -> it.person().equals(person) && it.holds(day))
                .findFirst();
    }

    /** The leaving of this person that was asked for and waits for their word, if one does. */
    public Optional<WaitingLeaving> leaving(PersonId person) {
        return leavings.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Whether this person facilitates now. */
    public boolean isFacilitator(PersonId person) {
        return facilitator.equals(person);
    }

    /**
     * The standing after this has happened; most of what happens changes nothing of it.
     *
     * @param version its version in the partnership's history
     */
    public Standing after(PartnershipEvent event, long version) {
        return switch (event) {
            case StandingEvent changed -> after(changed, version);
            case SightEvent paused -> after(paused);
            case EntryNotSo notSo -> after(notSo).without(it -> it.version() == notSo.entry());
            case EntryConfirmed confirmed -> after(confirmed);
            case JourneyEvent _,
                    CommitmentEvent _,
                    WorkEvent _,
                    HuiEvent _,
                    DecisionEvent _,
                    DisagreementEvent _,
                    ReplyGiven _,
                    EntryReadBack _,
                    EntryWidened _,
                    EntryShared _,
                    InvitationEvent _ -> this;
        };
    }

    /** Whoever says that they did not join is no partner, unless it is they who facilitate. */
    private Standing after(EntryNotSo notSo) {
        return partner(notSo.by())
                .filter(it -> it.joinedIn() == notSo.entry() && !isFacilitator(it.person()))
                .map(it -> with(
                        partners.stream().filter(other -> !other.equals(it)).toList(),
                        with(it.person()),
                        Stream.concat(deniedJoinings.stream(), Stream.of(it)).toList()))
                .orElse(this);
    }

    private Standing after(EntryConfirmed confirmed) {
        return deniedJoinings.stream()
                .filter(it -> it.joinedIn() == confirmed.entry() && it.person().equals(confirmed.by()))
                .filter(it -> !isPartner(it.person()))
                .findFirst()
                .map(it -> with(
                        Stream.concat(partners.stream(), Stream.of(it)).toList(),
                        without(it.person()),
                        deniedJoinings.stream()
                                .filter(other -> !other.equals(it))
                                .toList()))
                .orElse(this);
    }

    private Standing after(SightEvent event) {
        Stream<Pause> others = pauses.stream().filter(it -> !it.person().equals(event.person()));
        Stream<Pause> theirs = switch (event) {
            case SightPaused it -> Stream.of(new Pause(it.person(), it.by(), it.lastDay(), false));
            case SightPauseConfirmed it ->
                pauses.stream()
                        .filter(pause -> pause.person().equals(it.person()))
                        .map(Pause::confirm);
            case SightPauseEnded _ -> Stream.of();
        };
        return with(Stream.concat(others, theirs).toList(), leavings);
    }

    private Standing after(StandingEvent event, long version) {
        return switch (event) {
            case PartnershipFormed formed -> of(formed);
            case PartnerJoined joined ->
                withPartners(
                        Stream.concat(
                                        partners.stream(),
                                        Stream.of(new Partner(joined.person(), joined.role(), joined.on(), version)))
                                .toList(),
                        without(joined.person()));
            case LeavingAskedFor asked ->
                asked.asks()
                        ? with(
                                pauses,
                                Stream.concat(
                                                leavings.stream(),
                                                Stream.of(new WaitingLeaving(asked.person(), version, asked.by())))
                                        .toList())
                        : this;
            case LeavingWithdrawn withdrawn -> without(it -> it.person().equals(withdrawn.person()));
            case PartnerLeft left ->
                without(it -> it.person().equals(left.person()))
                        .withPartners(
                                partners.stream()
                                        .filter(it -> !it.person().equals(left.person()))
                                        .toList(),
                                with(left.person()));
            case FacilitatorChanged changed -> with(label, tier, changed.to());
            case TierChanged changed -> with(label, changed.tier(), facilitator);
            case PartnershipRenamed renamed -> with(renamed.label().text(), tier, facilitator);
        };
    }

    private Standing withPartners(List<Partner> now, Set<PersonId> former) {
        return with(now, former, deniedJoinings);
    }

    private Standing with(TextId called, Tier now, PersonId facilitates) {
        return new Standing(
                partnership,
                called,
                cluster,
                kura,
                kind,
                now,
                formedOn,
                facilitates,
                partners,
                formerPartners,
                deniedJoinings,
                pauses,
                leavings);
    }

    private Standing without(Predicate<WaitingLeaving> ended) {
        return with(pauses, leavings.stream().filter(ended.negate()).toList());
    }

    private Standing with(List<Pause> paused, List<WaitingLeaving> waiting) {
        return new Standing(
                partnership,
                label,
                cluster,
                kura,
                kind,
                tier,
                formedOn,
                facilitator,
                partners,
                formerPartners,
                deniedJoinings,
                paused,
                waiting);
    }

    private Standing with(List<Partner> now, Set<PersonId> former, List<Partner> denied) {
        return new Standing(
                partnership,
                label,
                cluster,
                kura,
                kind,
                tier,
                formedOn,
                facilitator,
                now,
                former,
                denied,
                pauses,
                leavings);
    }

    private Set<PersonId> with(PersonId person) {
        Set<PersonId> former = new HashSet<>(formerPartners);
        former.add(person);
        return former;
    }

    private Set<PersonId> without(PersonId person) {
        Set<PersonId> former = new HashSet<>(formerPartners);
        former.remove(person);
        return former;
    }
}
