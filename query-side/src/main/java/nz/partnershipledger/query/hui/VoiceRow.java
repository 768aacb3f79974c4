package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.query.base.Lists;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was heard.
 *
 * @param voice the voice
 * @param partnership where it was heard
 * @param whose whose voice it is
 * @param how how it was gathered
 * @param sharing how its owner agreed to share it
 * @param words what they said, or its summary, sealed; null where only that they were heard is shared
 * @param hui the hui at which, or for which, if it was one
 * @param heardOn the day they were heard
 * @param recordedBy who wrote it down
 * @param confirmed whether its owner said so themselves, or has confirmed it
 * @param denied whether its owner says that it is not so
 * @param readBack whether it was read back to its owner, who has no account
 * @param events the positions of its entries
 */
public record VoiceRow(
        VoiceId voice,
        PartnershipId partnership,
        PersonId whose,
        VoiceGathering how,
        VoiceSharing sharing,
        @Nullable PersonalText words,
        @Nullable HuiId hui,
        LocalDate heardOn,
        PersonId recordedBy,
        boolean confirmed,
        @Nullable Boolean denied,
        @Nullable Boolean readBack,
        List<Long> events) {
    /** Keeps its own copy of the positions. */
    public VoiceRow {
        events = List.copyOf(events);
    }

    static VoiceRow of(VoiceHeard heard, Recorded<?> recorded) {
        return new VoiceRow(
                heard.voice(),
                heard.partnership(),
                heard.whose(),
                heard.how(),
                heard.sharing(),
                heard.words(),
                heard.hui(),
                heard.on(),
                recorded.recorder(),
                heard.confirmed(),
                false,
                false,
                List.of(recorded.position()));
    }

    VoiceRow confirmedAt(long position) {
        return answered(true, position);
    }

    /** Its owner said whether it is so. */
    VoiceRow answered(boolean isSo, long position) {
        return with(isSo, !isSo, readBack, position);
    }

    /** It was read back to its owner. */
    VoiceRow readBackAt(long position) {
        return with(confirmed, denied, true, position);
    }

    private VoiceRow with(boolean isSo, @Nullable Boolean isNotSo, @Nullable Boolean wasReadBack, long position) {
        return new VoiceRow(
                voice,
                partnership,
                whose,
                how,
                sharing,
                words,
                hui,
                heardOn,
                recordedBy,
                isSo,
                isNotSo,
                wasReadBack,
                Lists.plus(events, position));
    }

    /** Whether its owner heard it, and has not said themselves whether it is so. */
    public boolean isReadBack() {
        return Boolean.TRUE.equals(readBack) && !confirmed && isHeard();
    }

    /** Whether its owner was heard by it: what they say is not so is kept, and counts for nothing. */
    public boolean isHeard() {
        return !Boolean.TRUE.equals(denied);
    }

    /** What is shown of what they said: as much as its owner agreed to. */
    public @Nullable PersonalText sharedWords() {
        return switch (sharing) {
            case OWN_WORDS, APPROVED_SUMMARY -> words;
            case HEARD_ONLY -> null;
        };
    }

    /** Whether it was gathered for this hui, before it. */
    boolean isGatheredFor(HuiRow gathering) {
        return isHeard()
                && gathering.hui().equals(hui)
                && how != VoiceGathering.AT_THE_HUI
                && !heardOn.isAfter(gathering.day());
    }
}
