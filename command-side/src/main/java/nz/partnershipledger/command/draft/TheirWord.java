package nz.partnershipledger.command.draft;

import java.time.LocalDate;
import java.util.UUID;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.desk.MetaDataOfCommands;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What someone whom a line of the draft names says of its words, with their own account; recorded as theirs when the minutes are shared
 * ({@code docs/decisions/0059-those-present-confirm-their-own.md}).
 *
 * @param actor who says so
 * @param so whether it is what they said
 * @param on the day on which they said so
 * @param account the account by which they said so
 * @param wayInBy who last opened that account or gave a code for it, until its owner has seen that they did
 */
public record TheirWord(
        Actor actor,
        boolean so,
        LocalDate on,
        UUID account,
        @Nullable PersonId wayInBy) {
    /** Who says so. */
    public PersonId person() {
        return actor.person();
    }

    /** What goes beside it when it is recorded with what another shares. */
    public MetaData beside(MetaData ofSharing) {
        LocalDate today = MetaDataOfCommands.acting(ofSharing).today();
        return MetaDataOfCommands.by(new Acting(actor, today), account, wayInBy, ofSharing);
    }
}
