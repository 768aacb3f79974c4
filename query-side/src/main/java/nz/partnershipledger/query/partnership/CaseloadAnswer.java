package nz.partnershipledger.query.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * A partnership in a caseload.
 *
 * @param id the partnership
 * @param label what it is called: the words, or that and why they were removed
 * @param cluster its cluster, by code
 * @param kura its school, by code
 * @param kind whom it formed around
 * @param tier its tier of support
 * @param facilitator who facilitates it
 * @param formedOn the day it formed
 * @param partners how many partners it has
 * @param stage the element of He Pikorua that is in focus
 * @param stageSince the day it was entered
 * @param open how many promises are still to come
 * @param overdue how many of those still to come are past their day
 * @param proposed how many promises wait for an answer
 * @param unconfirmed how many were written down for someone who has not confirmed them
 * @param standingDisagreements how many differences are left standing, on purpose
 * @param toRevisit of these, how many have come to the day on which they come back to it
 * @param changesAskedFor of those still to come, how many wait for their promiser's word on a change that was asked for
 * @param movedOften of those still to come, of how many the day agreed was moved three times or more
 * @param toReview how many decisions have come to the day on which they are looked at again
 * @param difficulties how many difficulties were named that no hui was held since to come to
 * @param quietWeeks for how many weeks nothing has happened that somebody wrote down; 0 where it is not long
 * @param needs what it needs from its people
 * @param nextHui when its next hui begins; null where none is called
 * @param lastVoices when those who are to be heard before all others were heard last
 */
public record CaseloadAnswer(
        PartnershipId id,
        Text label,
        String cluster,
        String kura,
        PartnershipKind kind,
        Tier tier,
        PersonId facilitator,
        LocalDate formedOn,
        int partners,
        @Nullable Element stage,
        @Nullable LocalDate stageSince,
        long open,
        long overdue,
        long proposed,
        long unconfirmed,
        long standingDisagreements,
        long toRevisit,
        long changesAskedFor,
        long movedOften,
        long toReview,
        long difficulties,
        long quietWeeks,
        List<Need> needs,
        @Nullable Instant nextHui,
        LastVoices lastVoices) {
    /** Keeps its own copy of the needs. */
    public CaseloadAnswer {
        needs = List.copyOf(needs);
    }

    /**
     * When those who are to be heard before all others were heard last.
     *
     * @param akonga an ākonga
     * @param whanau someone of the whānau
     * @param akongaConfirmed an ākonga, by what they said themselves or have confirmed
     * @param whanauConfirmed someone of the whānau, by what they said themselves or have confirmed
     * @param akongaReadBack an ākonga without an account, by what was read back to them
     * @param whanauReadBack someone of the whānau without an account, by what was read back to them
     */
    public record LastVoices(
            @Nullable LocalDate akonga,
            @Nullable LocalDate whanau,
            @Nullable LocalDate akongaConfirmed,
            @Nullable LocalDate whanauConfirmed,
            @Nullable LocalDate akongaReadBack,
            @Nullable LocalDate whanauReadBack) {}

    static CaseloadAnswer of(
            PartnershipRow row,
            Promises.Counts promises,
            Differences.Counts differences,
            long toReview,
            Meetings.Told meetings,
            long quietWeeks,
            LocalDate unheardSince) {
        CaseloadAnswer told = new CaseloadAnswer(
                row.partnership(),
                Text.in(row.partnership(), row.label()).opening(Text.Opens.IN_LISTS),
                row.cluster(),
                row.kura(),
                row.kind(),
                row.tier(),
                row.facilitator(),
                row.formedOn(),
                row.standing().partners().size(),
                row.stage(),
                row.stageSince(),
                promises.open(),
                promises.overdue(),
                promises.proposed(),
                promises.unconfirmed(),
                differences.standing(),
                differences.toRevisit(),
                promises.changesAskedFor(),
                promises.movedOften(),
                toReview,
                meetings.difficulties(),
                quietWeeks,
                List.of(),
                meetings.nextHui(),
                new LastVoices(
                        meetings.akongaHeard(),
                        meetings.whanauHeard(),
                        meetings.akongaConfirmed(),
                        meetings.whanauConfirmed(),
                        meetings.akongaReadBack(),
                        meetings.whanauReadBack()));
        return told.needing(Need.of(told, row, unheardSince));
    }

    private CaseloadAnswer needing(List<Need> now) {
        return new CaseloadAnswer(
                id,
                label,
                cluster,
                kura,
                kind,
                tier,
                facilitator,
                formedOn,
                partners,
                stage,
                stageSince,
                open,
                overdue,
                proposed,
                unconfirmed,
                standingDisagreements,
                toRevisit,
                changesAskedFor,
                movedOften,
                toReview,
                difficulties,
                quietWeeks,
                now,
                nextHui,
                lastVoices);
    }
}
