package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.commitment.Reason;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.SaidReason;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/**
 * Rows of follow-through as one reader sees them on one day, with their texts opened.
 *
 * @param texts the rows' texts
 * @param reader who reads
 * @param day the day on which it is judged what is overdue
 */
record FollowThroughItems(Texts texts, PersonId reader, LocalDate day) {
    static FollowThroughItems open(
            SealedTexts sealed, Collection<FollowThroughRow> rows, PersonId reader, LocalDate day) {
        List<SealedTexts.Placed> placed = rows.stream()
                .flatMap(row -> Stream.of(
                                row.what(),
                                row.asMinuted(),
                                words(row.reason(), reader),
                                supportOf(row.support(), reader))
                        .filter(Objects::nonNull)
                        .map(text -> new SealedTexts.Placed(row.stream(), Objects.requireNonNull(text))))
                .toList();
        return new FollowThroughItems(Texts.open(sealed, placed), reader, day);
    }

    private static @Nullable PersonalText words(@Nullable GivenReason reason, PersonId reader) {
        return reason == null ? null : reason.wordsFor(reader);
    }

    private static @Nullable PersonalText supportOf(@Nullable GivenReason reason, PersonId reader) {
        return reason == null ? null : reason.supportFor(reader);
    }

    Item of(FollowThroughRow row) {
        return new Item(
                row.commitment(),
                row.partnership(),
                Texts.say(texts.read(row.what())),
                texts.say(row.asMinuted()),
                row.promiser(),
                row.suggestedBy(),
                row.owedTo(),
                row.recordedBy(),
                row.promisedOn(),
                row.firstDue(),
                row.due(),
                row.dueAtHui(),
                row.moves(),
                row.status(),
                row.isOverdue(day),
                row.keptOn(),
                row.isKeptLate(),
                reason(row.reason()),
                row.reason() != null,
                texts.say(supportOf(row.support(), reader)),
                row.promiseConfirmed(),
                row.disputed(),
                row.link(),
                row.origin(),
                Readers.say(row.privateTo(), row.readers()),
                row.events());
    }

    private @Nullable Object reason(@Nullable GivenReason reason) {
        PersonalText given = words(reason, reader);
        if (given == null) {
            return null;
        }
        Opened opened = texts.read(given);
        if (opened instanceof Opened.Words(String words, String salt)) {
            Reason said = Reason.fromWords(words);
            return new SaidReason(said.category(), said.text());
        }
        return Texts.say(opened);
    }
}
