package nz.partnershipledger.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Decider;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.DecisionMapId;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.decision.DecisionMade;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.events.decision.DecisionProposed;
import nz.partnershipledger.events.decision.OutcomeWished;
import nz.partnershipledger.events.decision.StanceTaken;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.entry.EntryReadBack;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.events.journey.ElementEntered;

/** What partnerships do besides promising: they move on and go back, meet, hear each other, and decide. */
final class LivesAtRandom {
    private static final int DAYS = 300;
    private static final int MOST = 25;

    private final Random random;

    LivesAtRandom(Random random) {
        this.random = random;
    }

    /** Goes on with the history of a partnership, of which these are all entries so far. */
    void goOn(
            PartnershipId partnership,
            List<PersonId> people,
            PersonalText text,
            LocalDate first,
            List<LedgerEvent> events) {
        for (int i = random.nextInt(MOST); i > 0; i--) {
            events.add(new ElementEntered(
                    partnership, any(Element.values()), random.nextInt(4) == 0, null, Set.of(), day(first)));
        }
        for (int i = random.nextInt(MOST); i > 0; i--) {
            hui(partnership, people, text, day(first), events);
        }
        for (PersonId person : people) {
            if (random.nextInt(3) == 0) {
                map(partnership, person, day(first), events);
            }
        }
        for (int i = random.nextInt(MOST); i > 0; i--) {
            decision(partnership, people, text, day(first), events);
        }
    }

    private void hui(
            PartnershipId partnership,
            List<PersonId> people,
            PersonalText text,
            LocalDate day,
            List<LedgerEvent> events) {
        HuiId hui = HuiId.random();
        events.add(new HuiCalled(
                partnership,
                hui,
                any(HuiPurpose.values()),
                day.atTime(15, 0).atZone(Aotearoa.ZONE).toInstant(),
                null,
                people.getFirst(),
                null,
                null,
                Set.of(),
                day.minusDays(9)));
        if (random.nextInt(6) == 0) {
            return;
        }
        for (PersonId person : people) {
            if (random.nextInt(3) == 0) {
                VoiceId voice = VoiceId.random();
                events.add(new VoiceHeard(
                        partnership,
                        voice,
                        person,
                        any(VoiceGathering.values()),
                        VoiceSharing.OWN_WORDS,
                        text,
                        random.nextInt(6) == 0 ? null : hui,
                        random.nextBoolean(),
                        day.minusDays(random.nextInt(3)),
                        Audience.PARTNERSHIP));
                answer(partnership, person, voice.value(), day, events);
            }
        }
        events.add(new HuiHeld(partnership, hui, some(people), Set.of(), Set.of(), day));
    }

    private void map(PartnershipId partnership, PersonId person, LocalDate day, List<LedgerEvent> events) {
        DecisionMapId map = DecisionMapId.random();
        Map<DecisionArea, Decider> areas = new EnumMap<>(DecisionArea.class);
        for (DecisionArea area : DecisionArea.values()) {
            if (random.nextBoolean()) {
                areas.put(area, random.nextBoolean() ? Decider.SHARED : any(Decider.values()));
            }
        }
        if (!areas.isEmpty()) {
            events.add(new DecisionMapDrawn(partnership, map, person, areas, random.nextBoolean(), day));
            answer(partnership, person, map.value(), day, events);
        }
    }

    private void decision(
            PartnershipId partnership,
            List<PersonId> people,
            PersonalText text,
            LocalDate day,
            List<LedgerEvent> events) {
        DecisionId decision = DecisionId.random();
        PersonId proposer = any(people.toArray(PersonId[]::new));
        events.add(new DecisionProposed(
                partnership,
                decision,
                text,
                text,
                proposer,
                random.nextInt(4) == 0 ? null : any(DecisionArea.values()),
                Set.of(),
                Origin.UNSAID,
                day.minusDays(random.nextInt(20))));
        answer(partnership, proposer, decision.value(), day, events);
        for (PersonId person : people) {
            switch (random.nextInt(6)) {
                case 0 -> {
                    events.add(new StanceTaken(
                            partnership,
                            decision,
                            person,
                            Stance.SUPPORT,
                            null,
                            random.nextBoolean(),
                            day,
                            Audience.PARTNERSHIP));
                    answer(partnership, person, decision.value(), day, events);
                }
                case 1 ->
                    events.add(new OutcomeWished(
                            partnership, decision, person, text, random.nextBoolean(), day, Audience.PARTNERSHIP));
                default -> {
                    // Nobody heard them.
                }
            }
        }
        if (random.nextInt(6) > 0) {
            Set<PersonId> deciders = some(people);
            events.add(new DecisionMade(
                    partnership, decision, any(DecidedHow.values()), deciders, some(people), text, null, day));
            int entry = events.size();
            for (PersonId person : people.stream().filter(deciders::contains).toList()) {
                said(partnership, person, entry, decision.value(), day, events);
            }
        }
    }

    private void answer(
            PartnershipId partnership, PersonId person, UUID about, LocalDate day, List<LedgerEvent> events) {
        if (random.nextInt(3) == 0) {
            said(partnership, person, events.size(), about, day, events);
        }
    }

    private void said(
            PartnershipId partnership,
            PersonId person,
            long entry,
            UUID about,
            LocalDate day,
            List<LedgerEvent> events) {
        switch (random.nextInt(12)) {
            case 0 -> events.add(new EntryNotSo(partnership, entry, about, person, null, day, Audience.PARTNERSHIP));
            case 1 ->
                events.add(new EntryReadBack(partnership, entry, about, person, person, day, Audience.PARTNERSHIP));
            case 2, 3 -> {
                // They have not said yet.
            }
            default ->
                events.add(new EntryConfirmed(partnership, entry, about, person, null, day, Audience.PARTNERSHIP));
        }
    }

    private Set<PersonId> some(List<PersonId> people) {
        Set<PersonId> some = new HashSet<>();
        people.stream().filter(_ -> random.nextBoolean()).forEach(some::add);
        return some.isEmpty() ? Set.of(people.getFirst()) : some;
    }

    private LocalDate day(LocalDate first) {
        return first.plusDays(random.nextInt(DAYS));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
