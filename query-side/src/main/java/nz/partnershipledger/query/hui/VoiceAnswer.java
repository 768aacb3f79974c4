package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was heard.
 *
 * @param id the voice
 * @param partnership where it was heard
 * @param whose whose voice it is
 * @param how how it was gathered
 * @param sharing how its owner agreed to share it
 * @param words what they said, or the summary that they approved, or that and why it was removed; null where only that they were heard
 *     is shared
 * @param hui the hui at which, or for which, if it was one
 * @param on the day they were heard
 * @param recordedBy who wrote it down
 * @param confirmed whether its owner said so themselves, or has confirmed it
 * @param answers what its owner says of it; what they say is not so counts as not heard
 * @param audience {@code PARTNERSHIP}, or the people who may read it
 * @param events the positions of the entries it is made of
 */
public record VoiceAnswer(
        VoiceId id,
        PartnershipId partnership,
        PersonId whose,
        VoiceGathering how,
        VoiceSharing sharing,
        @Nullable Text words,
        @Nullable HuiId hui,
        LocalDate on,
        PersonId recordedBy,
        boolean confirmed,
        List<EntryAnswer.Answered> answers,
        Object audience,
        List<Long> events) {
    /** Keeps its own copies. */
    public VoiceAnswer {
        answers = List.copyOf(answers);
        events = List.copyOf(events);
    }

    static VoiceAnswer of(VoiceRow it, AnswersReading said) {
        return new VoiceAnswer(
                it.voice(),
                it.partnership(),
                it.whose(),
                it.how(),
                it.sharing(),
                Text.ifAny(it.partnership(), it.sharedWords()),
                it.hui(),
                it.heardOn(),
                it.recordedBy(),
                it.confirmed(),
                said.of(it.events().getFirst()),
                said.audience(it.events().getFirst()),
                it.events());
    }

    /** What its owner says of it. */
    public Word word() {
        return Word.of(confirmed, answers);
    }

    /**
     * Who was heard.
     *
     * @param items the voices on this page
     * @param nextCursor where the next page begins; null on the last
     * @param total how many voices there are on all pages
     * @param lastHeard when the ākonga and the whānau were heard last, whatever the list is narrowed to
     */
    public record Voices(List<VoiceAnswer> items, @Nullable String nextCursor, long total, LastHeard lastHeard) {
        /** Keeps its own copy of the voices. */
        public Voices {
            items = List.copyOf(items);
        }

        static Voices of(Page<VoiceAnswer> page, Seen seen) {
            return new Voices(
                    page.items(),
                    page.nextCursor(),
                    page.total(),
                    LastHeard.of(seen.rows(new nz.partnershipledger.query.hui.Voices()), seen.then()));
        }
    }
}
