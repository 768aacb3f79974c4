package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/**
 * A promise as a page shows it.
 *
 * @param id the promise
 * @param address its own page
 * @param what what was promised
 * @param asMinuted whom the minutes named, where that is not simply the promiser
 * @param promiser who promised it
 * @param suggestedBy who suggested it
 * @param owedTo whom it is for
 * @param recordedBy who wrote it down, if that was another
 * @param due the day agreed last
 * @param noDay what is said where there is no such day
 * @param moved how often that was moved, in words
 * @param state where it stands
 * @param beside what is said beside that
 * @param reason the reason given last, as far as the reader may know it
 * @param support what support was offered, as far as the reader may know it
 * @param story all of it in one sentence
 */
public record PromiseRow(
        String id,
        String address,
        Written what,
        @Nullable Written asMinuted,
        Called promiser,
        @Nullable Called suggestedBy,
        @Nullable Called owedTo,
        @Nullable Called recordedBy,
        @Nullable LocalDate due,
        String noDay,
        @Nullable String moved,
        State state,
        List<String> beside,
        @Nullable String reason,
        @Nullable Written support,
        String story) {

    /** A promise as the API tells it, for a page. */
    public static PromiseRow of(Item it, Asked asked, Faces faces, PromiseWords words) {
        Object asMinuted = it.asMinuted();
        Object support = it.support();
        return new PromiseRow(
                it.commitment().toString(),
                asked.at("/partnerships/%s/promises/%s".formatted(it.partnership(), it.commitment())),
                Written.of(it.what(), words.say()),
                asMinuted == null ? null : Written.of(asMinuted, words.say()),
                faces.called(it.promiser()),
                faces.calledIfAny(it.suggestedBy()),
                faces.calledIfAny(it.owedTo()),
                it.recordedBy().equals(it.promiser()) ? null : faces.called(it.recordedBy()),
                it.due(),
                words.say().label(it.dueAtHui() == null ? "promise.no-day" : "promise.at-next-hui"),
                words.moved(it),
                words.state(it),
                words.beside(it, who -> faces.called(who).name()),
                words.reason(it),
                support == null ? null : Written.of(support, words.say()),
                words.story(it));
    }
}
