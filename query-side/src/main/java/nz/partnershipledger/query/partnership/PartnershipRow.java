package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.query.base.Lists;
import nz.partnershipledger.query.base.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A partnership.
 *
 * @param partnership the partnership
 * @param label what it is called, sealed
 * @param cluster its cluster, by code
 * @param kura its school, by code
 * @param kind whom it formed around
 * @param tier its tier of support
 * @param facilitator who facilitates it
 * @param formedOn the day it formed
 * @param stage the element of He Pikorua that is in focus; null until one was entered
 * @param stageSince the day it was entered
 * @param alongside the element that stays open beside it, if one does
 * @param partners each time that someone was a partner, in the order in which they joined
 */
public record PartnershipRow(
        PartnershipId partnership,
        PersonalText label,
        String cluster,
        String kura,
        PartnershipKind kind,
        Tier tier,
        PersonId facilitator,
        LocalDate formedOn,
        @Nullable Element stage,
        @Nullable LocalDate stageSince,
        @Nullable Element alongside,
        List<Partner> partners) {
    /** Keeps its own copy of the partners. */
    public PartnershipRow {
        partners = List.copyOf(partners);
    }

    /**
     * One time that someone was a partner.
     *
     * @param person who
     * @param role what they were
     * @param joinedOn the day they joined
     * @param leftOn the day they left, if they have
     * @param leftVersion the version of the entry that says so
     */
    public record Partner(
            PersonId person,
            PartnerRole role,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable Long leftVersion) {
        private static Partner since(LocalDate joinedOn, PersonId person, PartnerRole role) {
            return new Partner(person, role, joinedOn, null, null);
        }

        /** Whether they still are. */
        public boolean isCurrent() {
            return leftVersion == null;
        }
    }

    static PartnershipRow formed(PartnershipFormed formed) {
        return new PartnershipRow(
                formed.partnership(),
                formed.label(),
                formed.cluster(),
                formed.kura(),
                formed.kind(),
                formed.tier(),
                formed.facilitator(),
                formed.on(),
                null,
                null,
                null,
                List.of(Partner.since(formed.on(), formed.facilitator(), formed.facilitatorRole())));
    }

    PartnershipRow joined(PartnerJoined joined) {
        return with(
                tier, facilitator, Lists.plus(partners, Partner.since(joined.on(), joined.person(), joined.role())));
    }

    PartnershipRow left(PartnerLeft left, long version) {
        return with(
                tier,
                facilitator,
                Lists.changed(
                        partners,
                        it -> it.isCurrent() && it.person().equals(left.person()),
                        it -> new Partner(it.person(), it.role(), it.joinedOn(), left.on(), version)));
    }

    PartnershipRow facilitatedBy(PersonId person) {
        return with(tier, person, partners);
    }

    PartnershipRow withTier(Tier newTier) {
        return with(newTier, facilitator, partners);
    }

    PartnershipRow entered(ElementEntered entered) {
        boolean staysOpen = entered.alongside() && stage != entered.element();
        return new PartnershipRow(
                partnership,
                label,
                cluster,
                kura,
                kind,
                tier,
                facilitator,
                formedOn,
                entered.element(),
                entered.on(),
                staysOpen ? stage : null,
                partners);
    }

    private PartnershipRow with(Tier newTier, PersonId newFacilitator, List<Partner> newPartners) {
        return new PartnershipRow(
                partnership,
                label,
                cluster,
                kura,
                kind,
                newTier,
                newFacilitator,
                formedOn,
                stage,
                stageSince,
                alongside,
                newPartners);
    }

    /** What someone is here, or last was. */
    public Optional<PartnerRole> roleOf(PersonId person) {
        return partners.stream()
                .filter(it -> it.person().equals(person))
                .map(Partner::role)
                .reduce((earlier, later) -> later);
    }

    /** Who may be told what, as far as it depends on standing here. */
    public Standing standing() {
        Set<PersonId> current = new HashSet<>();
        Map<PersonId, Long> former = new HashMap<>();
        for (Partner partner : partners) {
            if (partner.leftVersion() == null) {
                current.add(partner.person());
            } else {
                former.put(partner.person(), partner.leftVersion());
            }
        }
        former.keySet().removeAll(current);
        return new Standing(partnership, cluster, current, former);
    }
}
