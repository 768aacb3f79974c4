package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Set;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.commitment.Promise;
import org.jspecify.annotations.Nullable;

/**
 * How a promise began; none of it changes later.
 *
 * @param partnership the partnership it belongs to
 * @param on the day it was put down as made; nothing about it happens earlier
 * @param recorder who put it down
 * @param suggestedBy who suggested it, if someone else did
 * @param owedTo whom it is for, if it is for one person
 * @param hui the hui it sprang from, if it sprang from one: those present there may speak in it
 * @param audience whom it reaches
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Beginning(
        PartnershipId partnership,
        LocalDate on,
        PersonId recorder,
        @Nullable PersonId suggestedBy,
        @Nullable PersonId owedTo,
        @Nullable HuiId hui,
        Audience audience) {

    static Beginning of(PartnershipEvent event, Promise promise, PersonId recorder) {
        return new Beginning(
                event.partnership(),
                event.on(),
                recorder,
                promise.suggestedBy(),
                promise.owedTo(),
                promise.origin().hui(),
                event.audience());
    }

    /** Where it sprang from, as far as it matters to who may speak in it. */
    Origin origin() {
        return hui == null ? Origin.UNSAID : Origin.at(hui);
    }

    /** Those who had a part in how it began, besides the promiser. */
    Set<PersonId> concerned() {
        return People.of(Set.of(recorder), suggestedBy, owedTo);
    }
}
