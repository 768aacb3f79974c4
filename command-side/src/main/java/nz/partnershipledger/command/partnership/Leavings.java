package nz.partnershipledger.command.partnership;

import java.util.List;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Partner;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.WaitingLeaving;
import nz.partnershipledger.command.partnership.LeavingCommand.AnswerLeaving;
import nz.partnershipledger.command.partnership.LeavingCommand.LeavePartnership;
import nz.partnershipledger.command.partnership.LeavingCommand.WithdrawLeaving;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.LeavingWithdrawn;
import nz.partnershipledger.events.partnership.PartnerLeft;
import org.jspecify.annotations.Nullable;

/** Nobody else ends the sight of whānau or ākonga on their own record: what another writes down of their leaving waits for their yes. */
public final class Leavings {
    private Leavings() {}

    /**
     * What a command records.
     *
     * @param first what is said of the leaving
     * @param leaving the leaving that this is about; null where it is off
     * @param carriedBy who carries on what the one who leaves has promised and not yet done, if anyone is named
     * @param inForce whether they leave by this, and not only if they say yes
     */
    public record Decided(
            List<PartnershipEvent> first,
            @Nullable PartnerLeft leaving,
            @Nullable PersonId carriedBy,
            boolean inForce) {
        /** Keeps its own copy. */
        public Decided {
            first = List.copyOf(first);
        }

        private static Decided off(PartnershipEvent event) {
            return new Decided(List.of(event), null, null, false);
        }
    }

    /** Decides what this command of this actor records, with who stands where now. */
    public static Decided decide(LeavingCommand command, PersonId actor, Standing standing) {
        return switch (command) {
            case LeavePartnership leave -> leave(leave, actor, standing);
            case WithdrawLeaving withdraw -> Decided.off(withdraw(withdraw, actor, standing));
            case AnswerLeaving answer -> answer(answer, standing);
        };
    }

    private static Decided leave(LeavePartnership command, PersonId actor, Standing standing) {
        Partner leaver = leaver(command.person(), standing);
        NothingHappensBeforeItBegan.check(command.on(), leaver.joined());
        PartnerLeft left = new PartnerLeft(command.partnership(), command.person(), command.reason(), command.on());
        if (actor.equals(leaver.person()) || !standing.akongaAndWhanau().contains(leaver.person())) {
            return new Decided(List.of(), left, command.carriedBy(), true);
        }
        PartnershipRule.WHO_HAS_AN_ACCOUNT_IS_ASKED.check(
                command.whyNotAsked() == null || !Boolean.TRUE.equals(command.hasAnAccount()));
        PartnershipRule.ONE_LEAVING_IS_ASKED_FOR_AT_A_TIME.check(command.whyNotAsked() != null
                || standing.leaving(leaver.person()).isEmpty());
        LeavingAskedFor asked = new LeavingAskedFor(
                command.partnership(),
                command.person(),
                actor,
                command.carriedBy(),
                command.reason(),
                command.whyNotAsked(),
                command.on());
        return new Decided(List.of(asked), left, command.carriedBy(), !asked.asks());
    }

    private static Partner leaver(PersonId person, Standing standing) {
        Partner leaver = standing.partner(person).orElseThrow(PartnershipRule.NO_SUCH_PARTNER::refusal);
        PartnershipRule.THE_FACILITATOR_HANDS_OVER_FIRST.check(!standing.isFacilitator(person));
        return leaver;
    }

    private static LeavingWithdrawn withdraw(WithdrawLeaving command, PersonId actor, Standing standing) {
        WaitingLeaving waiting =
                standing.leaving(command.person()).orElseThrow(PartnershipRule.NO_LEAVING_WAITS::refusal);
        PartnershipRule.ONLY_WHO_ASKED_FOR_A_LEAVING_WITHDRAWS_IT.check(
                waiting.by().equals(actor));
        return new LeavingWithdrawn(command.partnership(), command.person(), actor, command.reason(), command.on());
    }

    /** Records the word, and after a yes the leaving as their own, on the day of the yes. */
    private static Decided answer(AnswerLeaving command, Standing standing) {
        LeavingAskedFor asked = command.asked();
        PartnershipRule.NO_LEAVING_WAITS.check(standing.leaving(asked.person())
                .filter(it -> it.version() == command.entry())
                .isPresent());
        NothingHappensBeforeItBegan.check(command.on(), asked.on());
        if (command.isSo()) {
            leaver(asked.person(), standing);
        }
        return command.isSo()
                ? new Decided(
                        List.of(new EntryConfirmed(
                                command.partnership(),
                                command.entry(),
                                null,
                                asked.person(),
                                command.text(),
                                command.on(),
                                asked.audience())),
                        new PartnerLeft(command.partnership(), asked.person(), asked.reason(), command.on()),
                        asked.carriedBy(),
                        true)
                : Decided.off(new EntryNotSo(
                        command.partnership(),
                        command.entry(),
                        null,
                        asked.person(),
                        command.text(),
                        command.on(),
                        asked.audience()));
    }
}
