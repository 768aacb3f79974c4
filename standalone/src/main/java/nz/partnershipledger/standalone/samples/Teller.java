package nz.partnershipledger.standalone.samples;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.OwnHistory;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.disagreement.ShowGuess;
import nz.partnershipledger.command.disagreement.ShowingAGuess;
import nz.partnershipledger.doors.account.SampleAccounts.Opened;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.store.LedgerEvents;

/**
 * Records what the stories tell, past the same desk and the same rules as everything else, each act by the account of the one
 * whose it is.
 *
 * @param desk where commands go
 * @param sealing seals what is written
 * @param events what has been recorded so far
 * @param accounts who asks with which account
 */
record Teller(CommandDesk desk, Sealing sealing, LedgerEvents events, Map<SamplePerson, Opened> accounts) {
    /** Records a command of one of them. */
    Answer record(SamplePerson who, LocalDate today, Object command, UUID id) {
        Opened account = Objects.requireNonNull(accounts.get(who));
        return record(account, today, command, id);
    }

    /** Records a command by an account. */
    Answer record(Opened account, LocalDate today, Object command, UUID id) {
        Asking asking = new Asking(
                new Acting(account.actor(), today),
                account.account(),
                Source.SAMPLE,
                UUID.randomUUID().toString(),
                "sample",
                null,
                null);
        return command instanceof ShowGuess show
                ? ShowingAGuess.show(
                        show,
                        new OwnHistory(asking, show.partnership(), desk, sealing, events),
                        it -> desk.change(asking, null, it, id))
                : desk.change(asking, null, command, id);
    }
}
