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
            PartnershipRow row, Promises.Counts promises, Differences.Counts differences, Meetings.Told meetings) {
        return new CaseloadAnswer(
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
                Need.of(row, promises, differences),
                meetings.nextHui(),
                new LastVoices(
                        meetings.akongaHeard(),
                        meetings.whanauHeard(),
                        meetings.akongaConfirmed(),
                        meetings.whanauConfirmed(),
                        meetings.akongaReadBack(),
                        meetings.whanauReadBack()));
    }
}
