package nz.partnershipledger.command.journey;

import java.util.List;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.journey.JourneyCommand.MoveToElement;
import nz.partnershipledger.events.journey.ElementEntered;
import nz.partnershipledger.events.journey.JourneyEvent;

/**
 * The moves through He Pikorua. Any element may follow any, itself included: the ledger records a move and never forbids
 * one, so that there is no state to look at here.
 */
public final class Journey {
    private Journey() {}

    /** Decides what this command records, with who stands where now. */
    public static List<JourneyEvent> decide(JourneyCommand command, Standing standing) {
        return switch (command) {
            case MoveToElement move -> {
                NothingHappensBeforeItBegan.check(move.on(), standing.formedOn());
                yield List.of(new ElementEntered(
                        move.partnership(),
                        move.element(),
                        move.alongside(),
                        move.reason(),
                        standing.akongaAndWhanau(),
                        move.on()));
            }
        };
    }
}
