package nz.partnershipledger.query.commitment.mine;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nz.partnershipledger.query.commitment.PromiseRow;
import nz.partnershipledger.query.entry.WaitingCards;
import nz.partnershipledger.query.home.AtHome;
import nz.partnershipledger.query.hui.HuiInShort;
import nz.partnershipledger.query.hui.TableDesk.ToWriteUp;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.Sentence;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.sight.PausedForMe;
import org.jspecify.annotations.Nullable;

/**
 * The page of one's own promises.
 *
 * @param asked what was asked for
 * @param past which other moment is shown, if one is
 * @param lead what comes next, in one sentence
 * @param family the partnerships that the reader is whānau or ākonga of
 * @param called to others than whānau and ākonga, the nearest hui of their partnerships
 * @param minutes the hui whose minutes the reader writes now
 * @param waiting what waits for the reader's word besides promises
 * @param answers what is asked of the reader, and not answered
 * @param confirms what was written down for the reader, and not confirmed
 * @param open what the reader said they would do, soonest first
 * @param toMe what was promised to the reader and is still to come
 * @param earlier what became of the others
 * @param all where all promises of the reader stand
 * @param own the reader's own figures; null where none of their promises has come to its day
 * @param today the day it is
 * @param told what is told to whoever comes here
 * @param paused what the reader is told of sight that is paused
 */
record MyPromisesPage(
        Asked asked,
        @Nullable Past past,
        String lead,
        List<Ours> family,
        List<Ours> called,
        List<ToWriteUp> minutes,
        WaitingCards.Some waiting,
        Some<PromiseCard> answers,
        Some<PromiseCard> confirms,
        Some<PromiseCard> open,
        Some<PromiseCard> toMe,
        Some<PromiseRow> earlier,
        String all,
        @Nullable Sentence own,
        LocalDate today,
        AtHome.Told told,
        PausedForMe.Told paused) {
    private static final int MOST_TO_ME = 2;

    /**
     * The first of many: however much somebody promised, the page ends.
     *
     * @param more how many there are besides
     */
    record Some<T>(List<T> first, long more) {
        private static final int MOST = 20;

        /** Keeps its own copy. */
        Some {
            first = List.copyOf(first);
        }

        static <A, T> Some<T> of(List<A> all, Function<A, T> shown) {
            return new Some<>(all.stream().limit(MOST).map(shown).toList(), Math.max(0, all.size() - MOST));
        }

        /** Whether there are none. */
        public boolean isEmpty() {
            return first.isEmpty();
        }
    }

    /**
     * A partnership.
     *
     * @param address where it is told simply
     * @param label what it is called
     * @param hui when the next hui is, and what goes well; null in the past
     */
    record Ours(String address, Written label, HuiInShort.@Nullable Shown hui) {}

    /** The first of what was promised to the reader, in short. */
    public List<PromiseRow> someToMe() {
        return toMe.first().stream().limit(MOST_TO_ME).map(PromiseCard::promise).toList();
    }

    /** The hui that come first on the page. */
    public List<Ours> hui() {
        return family.isEmpty() ? called : family;
    }

    /** Whether nothing asks for the reader before they have read what this is. */
    public boolean isQuiet() {
        return waiting.cards().isEmpty()
                && answers.isEmpty()
                && confirms.isEmpty()
                && hui().stream().allMatch(it -> it.hui() == null || it.hui().nearest() == null);
    }

    /** Whether the reader comes as whānau or ākonga: then the next hui comes first, and what others promised them. */
    public boolean isFamily() {
        return !family.isEmpty();
    }
}
