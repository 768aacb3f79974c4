package nz.partnershipledger.query.hui;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.hui.ConfidentialityStated;
import nz.partnershipledger.events.hui.DifficultyNamed;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.events.hui.HuiCalled;
import nz.partnershipledger.events.hui.HuiEvent;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.store.Catalogue;

/** Under which headings minutes are set: those of the recommended agenda, and what came of it, in their order. */
enum MinutesPart {
    OPENING(AgendaPart.OPENING),
    INTRODUCTIONS(AgendaPart.INTRODUCTIONS),
    VALUES(AgendaPart.VALUES),
    VOICES(AgendaPart.VOICES),
    GOING_WELL(AgendaPart.GOING_WELL),
    DIFFICULTIES(AgendaPart.DIFFICULTIES),
    DIFFERENCES("differences.title"),
    DECISIONS("decisions.title"),
    PROMISES("promises.title"),
    FEEDBACK(AgendaPart.FEEDBACK),
    GENERAL(AgendaPart.GENERAL),
    NEXT_DATE(AgendaPart.NEXT_DATE),
    CLOSING(AgendaPart.CLOSING);

    private static final Map<Class<? extends HuiEvent>, MinutesPart> AT_A_HUI = Map.of(
            ConfidentialityStated.class, OPENING,
            VoiceHeard.class, VOICES,
            VoiceConfirmed.class, VOICES,
            GoingWellNoted.class, GOING_WELL,
            GoingWellSentHome.class, GOING_WELL,
            DifficultyNamed.class, DIFFICULTIES,
            HuiCalled.class, NEXT_DATE);

    private static final Map<String, MinutesPart> OF_TYPES = AT_A_HUI.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    it -> Catalogue.storedForm(it.getKey()).name(), Map.Entry::getValue));

    private static final Map<String, Feature> FEATURES =
            Arrays.stream(Feature.values()).collect(Collectors.toUnmodifiableMap(Feature::word, it -> it));

    private final String key;

    MinutesPart(AgendaPart part) {
        this("agenda." + part.name());
    }

    MinutesPart(String key) {
        this.key = key;
    }

    /** The part for what was said in this part of the agenda. */
    static MinutesPart of(AgendaPart part) {
        return valueOf(part.name());
    }

    /** The part for what was recorded at a hui. */
    static MinutesPart of(EntryAnswer entry) {
        return switch (FEATURES.get(entry.feature())) {
            case DECISION -> DECISIONS;
            case DISAGREEMENT -> DIFFERENCES;
            case COMMITMENT -> PROMISES;
            case HUI -> OF_TYPES.getOrDefault(entry.type(), INTRODUCTIONS);
            case PARTNERSHIP, JOURNEY, ENTRY -> GENERAL;
            case null -> throw new IllegalArgumentException("no feature is called " + entry.feature());
        };
    }

    /** The key of its heading. */
    String key() {
        return key;
    }
}
