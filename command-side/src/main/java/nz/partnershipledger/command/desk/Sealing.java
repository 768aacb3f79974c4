package nz.partnershipledger.command.desk;

import java.util.function.Supplier;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.ThisPersonIsNotKnown;
import nz.partnershipledger.events.Contents;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.ReasonCategory;
import nz.partnershipledger.events.SealedReason;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.commitment.Reason;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Seals the texts of a request for the history they are going to stand in. */
public final class Sealing {
    private final SealedTexts texts;

    /** Seals with these. */
    public Sealing(SealedTexts texts) {
        this.texts = texts;
    }

    /** Seals the first words about a partnership, which begins with them. */
    public PersonalText first(PartnershipId partnership, String words) {
        return sealed(
                () -> texts.sealFirst(partnership.asSubject(), partnership, words),
                GroundRule.NO_SUCH_PARTNERSHIP::refusal);
    }

    /** Seals the first words about a person, who becomes known by them. */
    public PersonalText first(PersonId person, String words) {
        return sealed(
                () -> texts.sealFirst(person.asSubject(), person, words), () -> new ThisPersonIsNotKnown("person"));
    }

    /**
     * Seals words about a partnership, if there are any.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link GroundRule#NO_SUCH_PARTNERSHIP} if there is no such partnership
     * @throws nz.partnershipledger.events.rule.Refusal {@link DeskRule#THESE_TEXTS_WERE_REMOVED} if nothing more can be written about it
     */
    public @Nullable PersonalText about(PartnershipId partnership, StreamId stream, @Nullable String words) {
        return words == null ? null : certain(partnership, stream, words);
    }

    /**
     * Seals words about a partnership.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link GroundRule#NO_SUCH_PARTNERSHIP} if there is no such partnership
     * @throws nz.partnershipledger.events.rule.Refusal {@link DeskRule#THESE_TEXTS_WERE_REMOVED} if nothing more can be written about it
     */
    public PersonalText certain(PartnershipId partnership, StreamId stream, String words) {
        return sealed(
                () -> texts.seal(partnership.asSubject(), stream, words), GroundRule.NO_SUCH_PARTNERSHIP::refusal);
    }

    /**
     * Seals words that a person keeps to themselves.
     *
     * @throws ThisPersonIsNotKnown if there is no such person
     * @throws nz.partnershipledger.events.rule.Refusal {@link DeskRule#THESE_TEXTS_WERE_REMOVED} if nothing more can be written about them
     */
    public PersonalText certain(PersonId author, StreamId stream, String words) {
        return sealed(() -> texts.seal(author.asSubject(), stream, words), () -> new ThisPersonIsNotKnown("audience"));
    }

    /**
     * Seals words about a person, if there are any.
     *
     * @param field the field that names the person
     * @throws ThisPersonIsNotKnown if there is no such person
     * @throws nz.partnershipledger.events.rule.Refusal {@link DeskRule#THESE_TEXTS_WERE_REMOVED} if nothing more can be written about them
     */
    public @Nullable PersonalText about(PersonId person, StreamId stream, @Nullable String words, String field) {
        return words == null
                ? null
                : sealed(() -> texts.seal(person.asSubject(), stream, words), () -> new ThisPersonIsNotKnown(field));
    }

    /**
     * Seals a reason, if one is given; one not asked yet is no reason.
     *
     * @param by who gives it, and whose it is
     * @throws ThisPersonIsNotKnown if there is no such person
     * @throws nz.partnershipledger.events.rule.Refusal {@link DeskRule#THESE_TEXTS_WERE_REMOVED} if nothing more can be written about them
     */
    public @Nullable SealedReason reason(PersonId by, StreamId stream, @Nullable Reason reason) {
        return reason == null || reason.category() == ReasonCategory.NOT_YET_ASKED
                ? null
                : new SealedReason(sealed(
                        () -> texts.sealReason(by.asSubject(), stream, reason.asWords()),
                        () -> new ThisPersonIsNotKnown("by")));
    }

    /**
     * The same fact, its texts, which its author wrote for themselves, sealed again for a partnership's history.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link DeskRule#THESE_TEXTS_WERE_REMOVED} if one of them cannot be read any more
     */
    public <E extends Record> E again(E fact, PersonId author, PartnershipId partnership) {
        return Contents.changed(fact, it -> switch (it) {
            case SealedReason reason ->
                reason.again(words -> texts.sealReason(words.subject(), partnership, opened(author, words)));
            case PersonalText text -> certain(partnership, partnership, opened(author, text));
            default -> it;
        });
    }

    private String opened(PersonId author, PersonalText text) {
        return switch (texts.open(author, text)) {
            case Opened.Words(String words, String _) -> words;
            case Opened.Removed _, Opened.Unreadable _ -> throw DeskRule.THESE_TEXTS_WERE_REMOVED.refusal();
        };
    }

    private static PersonalText sealed(Supplier<PersonalText> seal, Supplier<RuntimeException> ifUnknown) {
        try {
            return seal.get();
        } catch (SealedTexts.SubjectIsUnknown unknown) {
            throw ifUnknown.get();
        } catch (SealedTexts.SubjectIsRemoved removed) {
            throw DeskRule.THESE_TEXTS_WERE_REMOVED.refusal();
        }
    }
}
