package nz.partnershipledger.command.desk;

import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.SubjectId;
import nz.partnershipledger.events.commitment.Reason;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Seals the texts of a request for the history they are going to stand in. */
public final class Sealing {
    private final SealedTexts texts;

    /** Seals with these. */
    public Sealing(SealedTexts texts) {
        this.texts = texts;
    }

    /**
     * Seals words about a subject.
     *
     * @throws TheseTextsWereRemoved if nothing more can be written about them
     */
    public PersonalText seal(SubjectId subject, StreamId stream, String words) {
        try {
            return texts.seal(subject, stream, words);
        } catch (SealedTexts.SubjectIsRemoved removed) {
            throw new TheseTextsWereRemoved();
        }
    }

    /**
     * Seals words if there are any.
     *
     * @throws TheseTextsWereRemoved if nothing more can be written about the subject
     */
    public @Nullable PersonalText sealIfGiven(SubjectId subject, StreamId stream, @Nullable String words) {
        return words == null ? null : seal(subject, stream, words);
    }

    /**
     * Seals a reason; one not asked yet is no reason.
     *
     * @throws TheseTextsWereRemoved if nothing more can be written about the subject
     */
    public @Nullable PersonalText sealReason(SubjectId subject, StreamId stream, @Nullable Reason reason) {
        if (reason == null || reason.category() == ReasonCategory.NOT_YET_ASKED) {
            return null;
        }
        try {
            return texts.sealReason(subject, stream, reason.asWords());
        } catch (SealedTexts.SubjectIsRemoved removed) {
            throw new TheseTextsWereRemoved();
        }
    }
}
