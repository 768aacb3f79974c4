package nz.partnershipledger.command.hui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nz.partnershipledger.command.base.EveryPartnerReadsThis;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Takes commands about meeting to the desk, with what every one of their requests may say. */
final class MeetingDesk {
    private final CommandDesk desk;
    private final KnownToTheLedger known;

    MeetingDesk(CommandDesk desk, KnownToTheLedger known) {
        this.desk = desk;
        this.known = known;
    }

    /** What every body may say. */
    interface Body {
        /** The day it happened; today when it is not said. */
        @Nullable
        LocalDate on();

        /** Whom it reaches, which can be nobody but every partner. */
        @Nullable
        Audience audience();
    }

    /** The people whom a field names. */
    record Named(String field, Collection<PersonId> people) {}

    /** The day that a request is about. */
    static LocalDate on(@Nullable Body body, Asking asking) {
        LocalDate on = body == null ? null : body.on();
        return on == null ? asking.acting().today() : on;
    }

    ResponseEntity<Answer> change(Asking asking, @Nullable Body body, HuiCommand command, UUID id, Named... named) {
        return desk.change(asking, body, asked(body, command, named), id).overHttp();
    }

    /** As {@link #change}, for what makes something new, which can be read there, below its partnership. */
    ResponseEntity<Answer> create(
            Asking asking, Body body, HuiCommand command, UUID id, String location, Named... named) {
        String where = "/api/partnerships/" + command.partnership() + location;
        return desk.create(asking, body, asked(body, command, named), id, where).overHttp();
    }

    private RecordMeeting asked(@Nullable Body body, HuiCommand command, Named... named) {
        EveryPartnerReadsThis.check(body == null ? null : body.audience());
        String unknown = null;
        for (Named it : List.of(named)) {
            unknown = unknown == null ? known.unknownIn(it.field(), it.people()) : unknown;
        }
        return new RecordMeeting(command, unknown);
    }
}
