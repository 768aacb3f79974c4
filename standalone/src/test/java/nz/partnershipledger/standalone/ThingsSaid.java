package nz.partnershipledger.standalone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.standalone.BothSides.Someone;
import nz.partnershipledger.store.Recording;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * A hui, a voice, something that is going well and a difficulty, each by its id.
 *
 * @param ids the ids, by what they are called in paths
 */
record ThingsSaid(Map<String, String> ids) {
    private static final LocalDate ON = LocalDate.of(2026, 2, 5);

    /** What each is called in paths, by the last word of the path of its list. */
    static final Map<String, String> LISTS =
            Map.of("hui", "hui", "voices", "voice", "going-well", "goingWell", "difficulties", "difficulty");

    /** Records one of each, whatever the rules say: they are looked at here by those who read. */
    static ThingsSaid recorded(BothSides ledger, String partnership, Someone by) {
        PartnershipId where = new PartnershipId(UUID.fromString(partnership));
        PersonId who = new PersonId(UUID.fromString(by.id()));
        HuiId hui = HuiId.random();
        VoiceId voice = VoiceId.random();
        GoingWellId goingWell = GoingWellId.random();
        DifficultyId difficulty = DifficultyId.random();
        append(
                ledger,
                where,
                who,
                List.of(
                        new HuiCalled(
                                where,
                                hui,
                                HuiPurpose.REVIEW,
                                Instant.parse("2026-02-20T00:00:00Z"),
                                null,
                                who,
                                null,
                                null,
                                Set.of(),
                                ON),
                        new VoiceHeard(
                                where,
                                voice,
                                who,
                                VoiceGathering.CONVERSATION,
                                VoiceSharing.HEARD_ONLY,
                                null,
                                null,
                                true,
                                ON,
                                Audience.PARTNERSHIP),
                        new GoingWellNoted(
                                where, goingWell, unreadable(where), null, who, true, ON, Audience.PARTNERSHIP),
                        new DifficultyNamed(
                                where, difficulty, unreadable(where), null, who, true, ON, Audience.PARTNERSHIP)));
        return new ThingsSaid(Map.of(
                "hui", hui.toString(),
                "voice", voice.toString(),
                "goingWell", goingWell.toString(),
                "difficulty", difficulty.toString()));
    }

    private static PersonalText unreadable(PartnershipId where) {
        return new PersonalText(where.asSubject(), TextId.random(), "words", "proof");
    }

    private static void append(BothSides ledger, PartnershipId where, PersonId who, List<LedgerEvent> events) {
        long version = ledger.commandStore().events().version(where);
        List<EventMessage<?>> messages = new ArrayList<>();
        for (LedgerEvent event : events) {
            messages.add(new GenericDomainEventMessage<>(
                    "partnership",
                    where.toString(),
                    version++,
                    event,
                    Map.of(Recording.ACTOR, who.toString(), Recording.SOURCE, "api", Recording.ROLE, "PARTNER")));
        }
        ledger.commandStore().store().eventStore().publish(messages);
    }

    /** A path with these things in it. */
    String in(String path) {
        String filled = path;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    /** Whether an answer tells of one of them. */
    boolean isToldOfIn(String answer) {
        return ids.values().stream().anyMatch(answer::contains);
    }
}
