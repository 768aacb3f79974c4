package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.query.list.InOrder;
import nz.partnershipledger.query.list.Text;
import org.jspecify.annotations.Nullable;

/**
 * A partnership.
 *
 * @param id the partnership
 * @param label what it is called: the words, or that and why they were removed
 * @param cluster its cluster, by code
 * @param kura its school, by code
 * @param kind whom it formed around
 * @param tier its tier of support
 * @param facilitator who facilitates it
 * @param formedOn the day it formed
 * @param stage the element of He Pikorua that is in focus; null until one was entered
 * @param stageSince the day it was entered
 * @param alongside the element that stays open beside it
 * @param labelAgreement what its whānau say of what it is called; null where it is called so from the beginning
 * @param tierAgreement what those whose support it is say of the tier; null where it is that of its beginning
 * @param facilitatorAgreement what is said of who facilitates; null where they do so from the beginning
 * @param stageAgreement what those whose journey it is say of the element in focus
 * @param partners each time that someone was a partner, in the order in which they joined
 */
public record PartnershipAnswer(
        PartnershipId id,
        Text label,
        String cluster,
        String kura,
        PartnershipKind kind,
        Tier tier,
        PersonId facilitator,
        LocalDate formedOn,
        @Nullable Element stage,
        @Nullable LocalDate stageSince,
        @Nullable Element alongside,
        @Nullable Agreement labelAgreement,
        @Nullable Agreement tierAgreement,
        @Nullable Agreement facilitatorAgreement,
        @Nullable Agreement stageAgreement,
        List<Partner> partners) {
    /** Keeps its own copy of the partners. */
    public PartnershipAnswer {
        partners = List.copyOf(partners);
    }

    /**
     * One time that someone was a partner.
     *
     * @param person who
     * @param role what they were
     * @param joinedOn the day they joined
     * @param leftOn the day they left, if they have
     * @param joining what they say of having joined; null for whoever facilitated when it formed. Who says that they did not is no partner.
     * @param leaving what they say of having left, if they have
     * @param askedToLeave whether another asked for their leaving, which waits for their yes
     */
    public record Partner(
            PersonId person,
            PartnerRole role,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable Agreement joining,
            @Nullable Agreement leaving,
            boolean askedToLeave) {}

    /**
     * What those whom an entry binds say of it.
     *
     * @param confirmed whether all of them have confirmed it
     * @param notSo who says that it is not so
     * @param whyNotAsked why those whom it binds could not be asked before: the words, or that and why they were removed; null where they were
     */
    public record Agreement(
            boolean confirmed,
            List<PersonId> notSo,
            @Nullable Text whyNotAsked) {
        /** Keeps its own copy of the people. */
        public Agreement {
            notSo = List.copyOf(notSo);
        }

        static @Nullable Agreement of(@Nullable Agreed it, PartnershipId where) {
            return it == null
                    ? null
                    : new Agreement(it.byAll(), InOrder.of(it.notSo()), Text.ifAny(where, it.whyNotAsked()));
        }
    }

    /** Tells one. */
    public static PartnershipAnswer of(PartnershipRow row) {
        return new PartnershipAnswer(
                row.partnership(),
                Text.in(row.partnership(), row.label()),
                row.cluster(),
                row.kura(),
                row.kind(),
                row.tier(),
                row.facilitator(),
                row.formedOn(),
                row.stage(),
                row.stageSince(),
                row.alongside(),
                Agreement.of(row.labelAgreed(), row.partnership()),
                Agreement.of(row.tierAgreed(), row.partnership()),
                Agreement.of(row.facilitatorAgreed(), row.partnership()),
                Agreement.of(row.stageAgreed(), row.partnership()),
                row.partners().stream()
                        .map(it -> new Partner(
                                it.person(),
                                it.role(),
                                it.joinedOn(),
                                it.leftOn(),
                                Agreement.of(it.joined(), row.partnership()),
                                Agreement.of(it.left(), row.partnership()),
                                it.askedToLeave() != null))
                        .toList());
    }
}
