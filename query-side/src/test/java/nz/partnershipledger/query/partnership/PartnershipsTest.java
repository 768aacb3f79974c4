package nz.partnershipledger.query.partnership;

import static nz.partnershipledger.query.base.History.FACILITATOR;
import static nz.partnershipledger.query.base.History.KAIAKO;
import static nz.partnershipledger.query.base.History.NAN;
import static nz.partnershipledger.query.base.History.PARTNERSHIP;
import static nz.partnershipledger.query.base.History.day;
import static nz.partnershipledger.query.base.History.formed;
import static nz.partnershipledger.query.base.History.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.SealedGrounds;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseConfirmed;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseEnded;
import nz.partnershipledger.events.partnership.SightEvent.SightPaused;
import nz.partnershipledger.events.partnership.TierChanged;
import nz.partnershipledger.query.base.Audiences;
import nz.partnershipledger.query.base.History;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import org.junit.jupiter.api.Test;

class PartnershipsTest {
    private final History history = new History().then(formed());

    private PartnershipRow row() {
        return Replay.of(new Partnerships(), history.entries())
                .find(PARTNERSHIP)
                .orElseThrow();
    }

    @Test
    void a_partnership_forms_with_its_facilitator_as_first_partner() {
        assertThat(row().facilitator()).isEqualTo(FACILITATOR);
        assertThat(row().roleOf(FACILITATOR)).contains(PartnerRole.RTLB);
        assertThat(row().standing().partners()).containsExactly(FACILITATOR);
    }

    @Test
    void who_left_is_a_former_partner_from_that_entry_on() {
        history.then(joined(NAN, PartnerRole.WHANAU)).then(new PartnerLeft(PARTNERSHIP, NAN, null, day(5)));

        assertThat(row().standing().partners()).containsExactly(FACILITATOR);
        assertThat(row().standing().formerPartners()).containsEntry(NAN, 3L);
    }

    @Test
    void who_comes_back_is_a_partner_again_in_their_latest_role() {
        history.then(joined(NAN, PartnerRole.WHANAU))
                .then(new PartnerLeft(PARTNERSHIP, NAN, null, day(5)))
                .then(joined(NAN, PartnerRole.SUPPORT_PERSON));

        assertThat(row().standing().partners()).contains(NAN);
        assertThat(row().standing().formerPartners()).isEmpty();
        assertThat(row().roleOf(NAN)).contains(PartnerRole.SUPPORT_PERSON);
        assertThat(row().partners()).hasSize(3);
    }

    private static EntryNotSo notSo(long entry, PersonId by) {
        return new EntryNotSo(PARTNERSHIP, entry, null, by, null, day(9), Audience.PARTNERSHIP);
    }

    private static EntryConfirmed so(long entry, PersonId by) {
        return new EntryConfirmed(PARTNERSHIP, entry, null, by, null, day(9), Audience.PARTNERSHIP);
    }

    @Test
    void who_says_that_they_did_not_join_is_no_partner_until_they_say_otherwise() {
        history.then(joined(NAN, PartnerRole.WHANAU), notSo(2, NAN));

        assertThat(row().standing().partners()).containsExactly(FACILITATOR);
        assertThat(row().standing().formerPartners()).containsEntry(NAN, 3L);
        assertThat(row().roleOf(NAN)).isEmpty();
        history.then(so(2, NAN));
        assertThat(row().standing().partners()).containsExactlyInAnyOrder(FACILITATOR, NAN);
        assertThat(row().standing().formerPartners()).isEmpty();
        assertThat(row().roleOf(NAN)).contains(PartnerRole.WHANAU);
    }

    @Test
    void nobody_says_it_for_another_and_whoever_facilitates_stays() {
        history.then(joined(NAN, PartnerRole.WHANAU), joined(KAIAKO, PartnerRole.KAIAKO), notSo(2, KAIAKO))
                .then(
                        new FacilitatorChanged(PARTNERSHIP, FACILITATOR, KAIAKO, Set.of(), Set.of(), null, day(3)),
                        notSo(3, KAIAKO));

        assertThat(row().standing().partners()).containsExactlyInAnyOrder(FACILITATOR, NAN, KAIAKO);
        assertThat(row().partners().getLast().neverJoined()).isTrue();
    }

    @Test
    void a_tier_a_facilitator_and_a_leaving_stay_and_are_marked_with_who_says_that_they_are_not_so() {
        history.then(
                joined(NAN, PartnerRole.WHANAU),
                joined(KAIAKO, PartnerRole.KAIAKO),
                new FacilitatorChanged(PARTNERSHIP, FACILITATOR, KAIAKO, Set.of(NAN), Set.of(), null, day(3)),
                new TierChanged(PARTNERSHIP, Tier.TE_AROTAHI, null, Set.of(NAN), day(4)),
                notSo(4, NAN),
                so(4, KAIAKO),
                notSo(5, NAN),
                new PartnerLeft(PARTNERSHIP, NAN, null, day(5)),
                notSo(9, NAN));

        assertThat(row().facilitator()).isEqualTo(KAIAKO);
        assertThat(row().facilitatorAgreed())
                .isEqualTo(new Agreed(4, Set.of(NAN, KAIAKO), Set.of(KAIAKO), Set.of(NAN), null));
        assertThat(row().tier()).isEqualTo(Tier.TE_AROTAHI);
        assertThat(row().tierAgreed()).isEqualTo(new Agreed(5, Set.of(NAN), Set.of(), Set.of(NAN), null));
        assertThat(row().partners().get(1).left()).isEqualTo(new Agreed(9, Set.of(NAN), Set.of(), Set.of(NAN), null));
        assertThat(row().standing().formerPartners()).containsEntry(NAN, 9L);
        history.then(so(5, NAN));
        assertThat(Objects.requireNonNull(row().tierAgreed()).byAll()).isTrue();
    }

    @Test
    void a_name_stays_and_is_marked_with_who_of_the_whanau_says_that_it_is_not_so() {
        PersonalText label = new PersonalText(PARTNERSHIP.asSubject(), new TextId(NAN.value()), "c2VhbGVk", "cHJvb2Y=");
        history.then(
                joined(NAN, PartnerRole.WHANAU),
                joined(KAIAKO, PartnerRole.KAIAKO),
                new PartnershipRenamed(PARTNERSHIP, label, Set.of(KAIAKO), Set.of(NAN), day(3)),
                notSo(4, NAN),
                so(4, KAIAKO));

        assertThat(row().label()).isEqualTo(label);
        assertThat(row().labelAgreed())
                .isEqualTo(new Agreed(4, Set.of(NAN, KAIAKO), Set.of(KAIAKO), Set.of(NAN), null));
        assertThat(row().isSaidNotToBeSo()).isTrue();
        history.then(so(4, NAN), new TierChanged(PARTNERSHIP, Tier.TE_AROTAHI, null, Set.of(), day(4)));
        assertThat(row().isSaidNotToBeSo()).isFalse();
        assertThat(row().label()).isEqualTo(label);
        assertThat(Objects.requireNonNull(row().labelAgreed()).byAll()).isTrue();
    }

    private static final SealedGrounds WHY = new SealedGrounds(
            new PersonalText(PARTNERSHIP.asSubject(), new TextId(PARTNERSHIP.value()), "c2VhbGVk", "cHJvb2Y="));

    private static SightPaused paused(LocalDate on) {
        return new SightPaused(PARTNERSHIP, NAN, FACILITATOR, WHY, on, Audience.people(Set.of(FACILITATOR)));
    }

    private Relation relationOfNan(SystemRole role, LocalDate day) {
        return WhoMayRead.relation(
                new Actor(NAN, role, Set.of("c33")), row().on(day).standing());
    }

    /** Paused on Monday, 9 February 2026. */
    @Test
    void whose_sight_is_paused_reads_nothing_until_it_ends_by_itself() {
        LocalDate monday = LocalDate.of(2026, 2, 9);
        history.then(joined(NAN, PartnerRole.WHANAU), paused(monday));

        assertThat(relationOfNan(SystemRole.PARTNER, monday)).isEqualTo(new Relation.Paused());
        assertThat(relationOfNan(SystemRole.PRACTICE_LEADER, monday.plusDays(7)))
                .isEqualTo(new Relation.Paused());
        assertThat(relationOfNan(SystemRole.PARTNER, monday.plusDays(8))).isEqualTo(new Relation.Partner());
        Audiences audiences = Audiences.in(history.entries());
        assertThat(history.entries())
                .noneMatch(WhoMayRead.entries(NAN, new Relation.Paused(), audiences))
                .anyMatch(WhoMayRead.entries(NAN, new Relation.Partner(), audiences));
    }

    @Test
    void once_it_is_confirmed_it_holds_until_it_is_ended_and_an_earlier_one_stays_as_it_was() {
        LocalDate monday = LocalDate.of(2026, 2, 9);
        LocalDate later = monday.plusDays(20);
        Audience readers = Audience.people(Set.of(FACILITATOR));
        history.then(joined(NAN, PartnerRole.WHANAU), paused(monday), paused(later))
                .then(new SightPauseConfirmed(PARTNERSHIP, NAN, KAIAKO, later, readers));

        assertThat(relationOfNan(SystemRole.PARTNER, later.plusYears(1))).isEqualTo(new Relation.Paused());
        assertThat(row().pauses().getFirst().holds(later)).isFalse();
        history.then(new SightPauseEnded(PARTNERSHIP, NAN, KAIAKO, later.plusDays(1), readers));
        assertThat(relationOfNan(SystemRole.PARTNER, later.plusDays(1))).isEqualTo(new Relation.Partner());
        assertThat(row().pauses()).extracting(Pause::endedOn).containsExactly(null, later.plusDays(1));
    }

    @Test
    void why_is_read_by_who_paused_it_and_by_those_who_look_after_practice_or_privacy() {
        history.then(joined(NAN, PartnerRole.WHANAU), paused(LocalDate.of(2026, 2, 9)));
        Pause pause = row().pauses().getFirst();

        assertThat(pause.whyFor(true)).isNotNull();
        assertThat(pause.whyFor(false)).isNull();
    }

    @Test
    void facilitator_and_tier_may_change() {
        history.then(joined(KAIAKO, PartnerRole.KAIAKO))
                .then(new FacilitatorChanged(PARTNERSHIP, FACILITATOR, KAIAKO, Set.of(KAIAKO), Set.of(), null, day(3)))
                .then(new TierChanged(PARTNERSHIP, Tier.TE_AROTAHI, null, Set.of(), day(4)));

        assertThat(row().facilitator()).isEqualTo(KAIAKO);
        assertThat(row().tier()).isEqualTo(Tier.TE_AROTAHI);
    }
}
