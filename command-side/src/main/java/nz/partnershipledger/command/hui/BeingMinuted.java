package nz.partnershipledger.command.hui;

import java.time.LocalDate;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A hui whose minutes are being written.
 *
 * @param began the day on which it was opened, or held where nobody opened it
 * @param facilitator who facilitates it
 * @param minuteTaker who writes its minutes, if that was said
 * @param held whether it is recorded already who came
 * @param next the next hui that was called already, if there is one
 */
public record BeingMinuted(
        LocalDate began,
        PersonId facilitator,
        @Nullable PersonId minuteTaker,
        boolean held,
        @Nullable HuiId next) {}
