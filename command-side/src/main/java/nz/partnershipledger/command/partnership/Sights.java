package nz.partnershipledger.command.partnership;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.Pause;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.partnership.SightCommand.ConfirmPause;
import nz.partnershipledger.command.partnership.SightCommand.EndPause;
import nz.partnershipledger.command.partnership.SightCommand.PauseSight;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.partnership.SightEvent;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseConfirmed;
import nz.partnershipledger.events.partnership.SightEvent.SightPauseEnded;
import nz.partnershipledger.events.partnership.SightEvent.SightPaused;

/** When what somebody reads may be paused, and for how long. */
public final class Sights {
    private Sights() {}

    /** What a command needs its actor to be allowed. */
    public static Need need(SightCommand command, Acting acting, Standing standing) {
        return switch (command) {
            case PauseSight _ -> new Need.ToPauseSight(standing);
            case ConfirmPause _ -> new Need.ToConfirmAPause(standing);
            case EndPause end ->
                new Need.ToEndAPause(
                        standing,
                        standing.pause(end.person(), acting.today())
                                .map(Pause::by)
                                .orElse(null));
        };
    }

    /** Decides what this command records. */
    public static List<SightEvent> decide(SightCommand command, Acting acting, Standing standing) {
        return List.of(
                switch (command) {
                    case PauseSight pause -> pause(pause, acting, standing);
                    case ConfirmPause confirm -> {
                        Pause paused = paused(confirm, acting, standing);
                        PartnershipRule.THIS_PAUSE_IS_CONFIRMED_ALREADY.check(!paused.confirmed());
                        yield new SightPauseConfirmed(
                                confirm.partnership(),
                                confirm.person(),
                                acting.person(),
                                acting.today(),
                                readers(confirm, acting, standing, paused.by()));
                    }
                    case EndPause end ->
                        new SightPauseEnded(
                                end.partnership(),
                                end.person(),
                                acting.person(),
                                acting.today(),
                                readers(
                                        end,
                                        acting,
                                        standing,
                                        paused(end, acting, standing).by()));
                });
    }

    private static SightPaused pause(PauseSight command, Acting acting, Standing standing) {
        PersonId person = command.person();
        if (!standing.isPartner(person) && !standing.isFormerPartner(person)) {
            throw PartnershipRule.NO_SUCH_PARTNER.refusal();
        }
        PartnershipRule.NOBODY_PAUSES_THEIR_OWN_SIGHT.check(!acting.person().equals(person));
        PartnershipRule.THIS_SIGHT_IS_ALREADY_PAUSED.check(
                standing.pause(person, acting.today()).isEmpty());
        return new SightPaused(
                command.partnership(),
                person,
                acting.person(),
                command.why(),
                acting.today(),
                readers(command, acting, standing, acting.person()));
    }

    private static Pause paused(SightCommand command, Acting acting, Standing standing) {
        return standing.pause(command.person(), acting.today())
                .orElseThrow(PartnershipRule.THIS_SIGHT_IS_NOT_PAUSED::refusal);
    }

    /** Who looks after it and is no practice leader, who reads of it in a list of all that is paused; never the one whose sight it is. */
    private static Audience readers(SightCommand command, Acting acting, Standing standing, PersonId pausedBy) {
        Set<PersonId> readers = Stream.of(standing.facilitator(), pausedBy, acting.person())
                .filter(it -> !it.equals(command.person()))
                .collect(Collectors.toSet());
        return Audience.people(readers);
    }
}
