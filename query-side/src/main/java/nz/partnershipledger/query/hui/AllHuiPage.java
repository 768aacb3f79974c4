package nz.partnershipledger.query.hui;

import java.util.List;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Whole;

/**
 * The page of the hui of one partnership, and of what is said there and between them.
 *
 * @param whole the partnership
 * @param ahead the hui still to come, the earliest first
 * @param behind those that are over, the latest first
 * @param lastHeard when the ākonga and the whānau were heard last, in words
 * @param voices who was heard, the latest first
 * @param goingWell what is going well, the latest first
 * @param difficulties what is difficult, the latest first
 * @param people whom the reader knows and may name as the one who writes the minutes
 */
record AllHuiPage(
        Whole whole,
        List<HuiOnPage> ahead,
        List<HuiOnPage> behind,
        List<String> lastHeard,
        List<SaidOnPage> voices,
        List<SaidOnPage> goingWell,
        List<SaidOnPage> difficulties,
        List<Called> people) {
    /** What a hui may be called for. */
    public List<HuiPurpose> purposes() {
        return List.of(HuiPurpose.values());
    }

    /** How a voice may be gathered. */
    public List<VoiceGathering> ways() {
        return List.of(VoiceGathering.values());
    }

    /** How its owner may agree to share it. */
    public List<VoiceSharing> sharings() {
        return List.of(VoiceSharing.values());
    }
}
