package nz.partnershipledger.query.sight;

import java.time.LocalDate;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Text.Opens;
import org.jspecify.annotations.Nullable;

/**
 * That somebody's sight of a partnership was paused. The one whose sight it is, is told that it is, and whom to ask; by whom, until when and
 * why stands there for others.
 *
 * @param partnership the partnership
 * @param cluster its cluster, by code: a practice leader of it can be asked
 * @param facilitator who facilitates it, and can be asked
 * @param person whose sight it is
 * @param state what became of the pause
 * @param pausedOn the day on which it was paused
 * @param pausedBy who did
 * @param lastDay the last day on which it holds while nobody has confirmed it
 * @param confirmedOn the day on which a practice leader confirmed it, if one has
 * @param confirmedBy who did
 * @param endedOn the day on which it was ended, if it was
 * @param endedBy who did
 * @param why why it was paused, for the privacy officer and practice leaders of the cluster alone
 */
public record PausedSightAnswer(
        PartnershipId partnership,
        String cluster,
        PersonId facilitator,
        PersonId person,
        PauseState state,
        LocalDate pausedOn,
        @Nullable PersonId pausedBy,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate confirmedOn,
        @Nullable PersonId confirmedBy,
        @Nullable LocalDate endedOn,
        @Nullable PersonId endedBy,
        @Nullable Text why) {
    static PausedSightAnswer of(PausedSight it, Actor reader, LocalDate day) {
        boolean own = it.isOf(reader);
        Text why = own
                ? null
                : Text.ifAny(it.partnership().partnership(), it.pause().whyFor(it.looksAfterIt(reader)));
        return new PausedSightAnswer(
                it.partnership().partnership(),
                it.partnership().cluster(),
                it.partnership().facilitator(),
                it.pause().person(),
                PauseState.of(it.pause(), day),
                it.pause().pausedOn(),
                own ? null : it.pause().by(),
                own ? null : it.pause().lastDay(),
                own ? null : it.pause().confirmedOn(),
                own ? null : it.pause().confirmedBy(),
                own ? null : it.pause().endedOn(),
                own ? null : it.pause().endedBy(),
                // Whoever decides about it reads why by that; a reading that its partners see would tell them of it.
                why == null ? null : why.opening(Opens.BY_RIGHT));
    }
}
