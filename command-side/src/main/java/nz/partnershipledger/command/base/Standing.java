package nz.partnershipledger.command.base;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.partnership.TierChanged;

/**
 * Who stands where in a partnership: its partners, its facilitator and where it belongs. Every feature's rules look at it;
 * none of them changes it.
 *
 * @param partnership which partnership
 * @param cluster the code of the cluster that it belongs to
 * @param kura the code of its kura
 * @param kind whom it formed around
 * @param tier its tier of support now
 * @param formedOn the day it formed; nothing in it happens earlier
 * @param facilitator who facilitates it now, always a partner
 * @param partners those who take part now, in the order in which they joined
 * @param formerPartners those who took part once and do so no longer
 */
public record Standing(
        PartnershipId partnership,
        String cluster,
        String kura,
        PartnershipKind kind,
        Tier tier,
        LocalDate formedOn,
        PersonId facilitator,
        List<Partner> partners,
        Set<PersonId> formerPartners) {

    /** Keeps its own copies. */
    public Standing {
        partners = List.copyOf(partners);
        formerPartners = Set.copyOf(formerPartners);
    }

    /** The standing of a partnership that has just formed: its facilitator is its first partner. */
    public static Standing of(PartnershipFormed formed) {
        return new Standing(
                formed.partnership(),
                formed.cluster(),
                formed.kura(),
                formed.kind(),
                formed.tier(),
                formed.on(),
                formed.facilitator(),
                List.of(new Partner(formed.facilitator(), formed.facilitatorRole(), formed.on())),
                Set.of());
    }

    /** This person as a partner, if they take part now. */
    public Optional<Partner> partner(PersonId person) {
        return partners.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Those whom all of it is about: its ākonga and whānau now. */
    public Set<PersonId> akongaAndWhanau() {
        return partners.stream()
                .filter(it -> it.role() == PartnerRole.AKONGA || it.role() == PartnerRole.WHANAU)
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

    /** Whether this person facilitates now. */
    public boolean isFacilitator(PersonId person) {
        return facilitator.equals(person);
    }

    /** The standing after this has happened. */
    public Standing after(StandingEvent event) {
        return switch (event) {
            case PartnershipFormed formed -> of(formed);
            case PartnerJoined joined ->
                withPartners(
                        Stream.concat(
                                        partners.stream(),
                                        Stream.of(new Partner(joined.person(), joined.role(), joined.on())))
                                .toList(),
                        without(joined.person()));
            case PartnerLeft left ->
                withPartners(
                        partners.stream()
                                .filter(it -> !it.person().equals(left.person()))
                                .toList(),
                        with(left.person()));
            case FacilitatorChanged changed ->
                new Standing(partnership, cluster, kura, kind, tier, formedOn, changed.to(), partners, formerPartners);
            case TierChanged changed ->
                new Standing(
                        partnership,
                        cluster,
                        kura,
                        kind,
                        changed.tier(),
                        formedOn,
                        facilitator,
                        partners,
                        formerPartners);
        };
    }

    private Standing withPartners(List<Partner> now, Set<PersonId> former) {
        return new Standing(partnership, cluster, kura, kind, tier, formedOn, facilitator, now, former);
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
