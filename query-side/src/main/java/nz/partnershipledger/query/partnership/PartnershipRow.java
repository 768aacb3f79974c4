package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.entry.AnswerEvent;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseConfirmed;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseEnded;
import nz.partnershipledger.events.partnership.SightEvent.SightPaused;
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
 * @param entered each time that an element came into focus, in the order in which that was written down
 * @param labelAgreed what its whānau say of what it is called; null where it is called so from the beginning
 * @param tierAgreed what those whose support it is say of the tier; null where it is that of its beginning
 * @param facilitatorAgreed what is said of who facilitates; null where they do so from the beginning
 * @param stageAgreed what those whose journey it is say of the element in focus
 * @param partners each time that someone was a partner, in the order in which they joined
 * @param pauses each time that someone's sight was paused, in order; which of them hold depends on the day
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
        List<Entered> entered,
        @Nullable Agreed labelAgreed,
        @Nullable Agreed tierAgreed,
        @Nullable Agreed facilitatorAgreed,
        @Nullable Agreed stageAgreed,
        List<Partner> partners,
        List<Pause> pauses) {
    /** Keeps its own copies. */
    public PartnershipRow {
        entered = List.copyOf(entered);
        partners = List.copyOf(partners);
        pauses = List.copyOf(pauses);
    }

    /**
     * One time that an element came into focus.
     *
     * @param element which
     * @param on the day
     */
    public record Entered(Element element, LocalDate on) {}

    /**
     * One time that someone was a partner.
     *
     * @param person who
     * @param role what they were
     * @param joinedOn the day they joined
     * @param leftOn the day they left, if they have
     * @param leftVersion the version of the entry that says so
     * @param joined what they say of having joined; null for whoever facilitated when it formed
     * @param left what they say of having left, where another wrote that down or they did
     * @param askedToLeave what they say of their leaving, for which another asked; null where it waits no longer
     * @param askedToLeaveBy who asked for it
     */
    public record Partner(
            PersonId person,
            PartnerRole role,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable Long leftVersion,
            @Nullable Agreed joined,
            @Nullable Agreed left,
            @Nullable Agreed askedToLeave,
            @Nullable PersonId askedToLeaveBy) {
        private static Partner since(LocalDate joinedOn, PersonId person, PartnerRole role, @Nullable Agreed joined) {
            return new Partner(person, role, joinedOn, null, null, joined, null, null, null);
        }

        private Partner ended(LocalDate on, long version, @Nullable Agreed leaving) {
            return new Partner(person, role, joinedOn, on, version, joined, leaving, null, null);
        }

        private Partner asked(@Nullable Agreed leaving, @Nullable PersonId by) {
            return new Partner(person, role, joinedOn, leftOn, leftVersion, joined, left, leaving, by);
        }

        /** Whether they say that they never joined. */
        public boolean neverJoined() {
            return joined != null && joined.notSo().contains(person);
        }

        /** What they say of their joining or leaving ends it, or lets it go on. */
        private Partner answered(AnswerEvent answer, long version, boolean facilitates) {
            boolean waits = askedToLeave != null && answer.entry() != askedToLeave.version();
            Partner now = new Partner(
                    person,
                    role,
                    joinedOn,
                    leftOn,
                    leftVersion,
                    joined == null ? null : joined.answered(answer),
                    left == null ? null : left.answered(answer),
                    waits ? askedToLeave : null,
                    waits ? askedToLeaveBy : null);
            if (neverJoined() == now.neverJoined() || facilitates || left != null) {
                return now;
            }
            return now.neverJoined()
                    ? now.ended(answer.on(), version, null)
                    : since(joinedOn, person, role, now.joined());
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
                List.of(),
                null,
                null,
                null,
                null,
                List.of(Partner.since(formed.on(), formed.facilitator(), formed.facilitatorRole(), null)),
                List.of());
    }

    PartnershipRow joined(PartnerJoined joined, Agreed agreed) {
        return with(Lists.plus(partners, Partner.since(joined.on(), joined.person(), joined.role(), agreed)));
    }

    PartnershipRow left(PartnerLeft left, Agreed agreed) {
        return with(Lists.changed(
                partners,
                it -> it.isCurrent() && it.person().equals(left.person()),
                it -> it.ended(left.on(), agreed.version(), agreed.following(it.askedToLeave()))));
    }

    PartnershipRow askedToLeave(LeavingAskedFor asked, Agreed agreed) {
        return withAsked(asked.person(), agreed, asked.by());
    }

    PartnershipRow askedToLeaveNoMore(PersonId person) {
        return withAsked(person, null, null);
    }

    private PartnershipRow withAsked(PersonId person, @Nullable Agreed leaving, @Nullable PersonId by) {
        return with(Lists.changed(
                partners, it -> it.isCurrent() && it.person().equals(person), it -> it.asked(leaving, by)));
    }

    PartnershipRow facilitatedBy(PersonId person, Agreed agreed) {
        return with(tier, person, labelAgreed, tierAgreed, agreed, stageAgreed, partners);
    }

    PartnershipRow withTier(Tier newTier, Agreed agreed) {
        return with(newTier, facilitator, labelAgreed, agreed, facilitatorAgreed, stageAgreed, partners);
    }

    PartnershipRow called(PersonalText newLabel, Agreed agreed) {
        return with(newLabel, tier, facilitator, agreed, tierAgreed, facilitatorAgreed, stageAgreed, partners, pauses);
    }

    /** Somebody said whether something of this is so; who says that they did not join is no partner, unless it is they who facilitate. */
    PartnershipRow answered(AnswerEvent it, long version) {
        return with(
                tier,
                facilitator,
                labelAgreed == null ? null : labelAgreed.answered(it),
                tierAgreed == null ? null : tierAgreed.answered(it),
                facilitatorAgreed == null ? null : facilitatorAgreed.answered(it),
                stageAgreed == null ? null : stageAgreed.answered(it),
                partners.stream()
                        .map(partner ->
                                partner.answered(it, version, partner.person().equals(facilitator)))
                        .toList());
    }

    /** Whether someone whom it binds says of its label, its tier, its facilitator or the element in focus that it is not so. */
    boolean isSaidNotToBeSo() {
        return Stream.of(labelAgreed, tierAgreed, facilitatorAgreed, stageAgreed)
                .flatMap(Stream::ofNullable)
                .anyMatch(it -> !it.notSo().isEmpty());
    }

    PartnershipRow entered(ElementEntered entered, Agreed agreed) {
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
                Lists.plus(this.entered, new Entered(entered.element(), entered.on())),
                labelAgreed,
                tierAgreed,
                facilitatorAgreed,
                agreed,
                partners,
                pauses);
    }

    PartnershipRow paused(SightEvent event) {
        return withPauses(
                switch (event) {
                    case SightPaused it -> Lists.plus(pauses, Pause.begun(it));
                    case SightPauseConfirmed _, SightPauseEnded _ ->
                        pauses.stream().map(it -> it.after(event)).toList();
                });
    }

    /** As it stands on this day, on which some pauses may not hold any longer. */
    public PartnershipRow on(LocalDate day) {
        return pauses.isEmpty()
                ? this
                : withPauses(pauses.stream().filter(it -> it.holds(day)).toList());
    }

    private PartnershipRow withPauses(List<Pause> newPauses) {
        return with(
                label, tier, facilitator, labelAgreed, tierAgreed, facilitatorAgreed, stageAgreed, partners, newPauses);
    }

    private PartnershipRow with(List<Partner> newPartners) {
        return with(tier, facilitator, labelAgreed, tierAgreed, facilitatorAgreed, stageAgreed, newPartners);
    }

    private PartnershipRow with(
            Tier newTier,
            PersonId newFacilitator,
            @Nullable Agreed ofLabel,
            @Nullable Agreed ofTier,
            @Nullable Agreed ofFacilitator,
            @Nullable Agreed ofStage,
            List<Partner> newPartners) {
        return with(label, newTier, newFacilitator, ofLabel, ofTier, ofFacilitator, ofStage, newPartners, pauses);
    }

    private PartnershipRow with(
            PersonalText newLabel,
            Tier newTier,
            PersonId newFacilitator,
            @Nullable Agreed ofLabel,
            @Nullable Agreed ofTier,
            @Nullable Agreed ofFacilitator,
            @Nullable Agreed ofStage,
            List<Partner> newPartners,
            List<Pause> newPauses) {
        return new PartnershipRow(
                partnership,
                newLabel,
                cluster,
                kura,
                kind,
                newTier,
                newFacilitator,
                formedOn,
                stage,
                stageSince,
                alongside,
                entered,
                ofLabel,
                ofTier,
                ofFacilitator,
                ofStage,
                newPartners,
                newPauses);
    }

    /** The element in focus on a day: of those entered by then, the one that was written down last; null before the first. */
    public @Nullable Element elementOn(LocalDate day) {
        return entered.stream()
                .filter(it -> !it.on().isAfter(day))
                .map(Entered::element)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Which these are, as the database is asked for them. */
    public static UUID[] ids(Collection<PartnershipRow> rows) {
        return rows.stream().map(it -> it.partnership().value()).toArray(UUID[]::new);
    }

    /** What someone is here, or last was. */
    public Optional<PartnerRole> roleOf(PersonId person) {
        return partners.stream()
                .filter(it -> it.person().equals(person) && !(it.neverJoined() && !it.isCurrent()))
                .map(Partner::role)
                .reduce((earlier, later) -> later);
    }

    /** Whether they take part as an ākonga. */
    public boolean isAkonga(PersonId person) {
        return roleOf(person).filter(PartnerRole.AKONGA::equals).isPresent();
    }

    /** Who may be told what, as far as it depends on standing here; on a day, once it {@linkplain #on stands as on that}. */
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
        return new Standing(
                partnership,
                cluster,
                current,
                former,
                pauses.stream()
                        .filter(it -> it.endedOn() == null)
                        .map(Pause::person)
                        .collect(Collectors.toSet()));
    }
}
