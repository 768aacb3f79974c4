package nz.partnershipledger.command.imports;

import java.time.LocalDate;
import java.util.Objects;
import nz.partnershipledger.command.desk.Code;
import nz.partnershipledger.doors.json.Worded;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The partnership that a file is to begin: what {@code POST /partnerships} takes.
 *
 * @param label what it is called
 * @param cluster the code of its cluster
 * @param kura the code of its kura
 * @param formedOn the day it formed; no line of the file may be older
 * @param facilitator who facilitates it, and is its first partner
 * @param facilitatorRole what they are in it; {@code RTLB} when it is not said
 */
public record NewPartnership(
        @Worded(Wording.NAME) String label,
        String cluster,
        String kura,
        PartnershipKind kind,
        Tier tier,
        LocalDate formedOn,
        PersonId facilitator,
        @Nullable PartnerRole facilitatorRole) {

    PartnerRole facilitatorRoleOrUsual() {
        return Objects.requireNonNullElse(facilitatorRole, PartnerRole.RTLB);
    }

    /**
     * Holds that cluster and kura are codes.
     *
     * @throws nz.partnershipledger.doors.problem.RequestInTrouble if one is none
     */
    void checkCodes() {
        Code.check(cluster, "cluster");
        Code.check(kura, "kura");
    }

    /** All of it as one text, by which the same request is known again. */
    String asWords() {
        return String.join(
                "\0",
                label,
                cluster,
                kura,
                kind.name(),
                tier.name(),
                formedOn.toString(),
                facilitator.toString(),
                facilitatorRoleOrUsual().name());
    }

    /** Its label is someone's words, so it is never shown whole. */
    @Override
    public String toString() {
        return "NewPartnership[" + facilitator + "]";
    }
}
