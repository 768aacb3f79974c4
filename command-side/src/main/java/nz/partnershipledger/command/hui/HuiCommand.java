package nz.partnershipledger.command.hui;

import java.time.LocalDate;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Something asked about meeting: a hui, a voice, what is going well, or a difficulty. */
public sealed interface HuiCommand extends PartnershipCommand permits GatheringCommand, SpeakingCommand {
    /** The day it happened. */
    @Override
    LocalDate on();

    /** Whose act it is, or null when it is the actor's own. */
    default @Nullable PersonId by() {
        return null;
    }

    @Override
    default PersonId speaker(PersonId actor) {
        PersonId by = by();
        return by == null ? actor : by;
    }
}
