package nz.partnershipledger.query.list;

import java.util.List;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What someone has before their eyes when a list is made for them: who reads, at which moment, and what of. */
public interface Sight {
    /** Who reads. */
    Actor reader();

    /** The moment that was asked for. */
    AskedMoment asked();

    /** The moment. */
    default Moment moment() {
        return asked().moment();
    }

    /** The one partnership that it is of; null where it is a list across partnerships. */
    default @Nullable PartnershipId partnership() {
        return null;
    }

    /** What cursors are bound to besides who reads what at which moment, such as the partnership. */
    default List<?> boundTo() {
        return List.of();
    }

    /** Something of it as an answer over HTTP. */
    default <T> ResponseEntity<T> overHttp(T answer) {
        return ResponseEntity.ok(answer);
    }

    /** Partnerships within someone's reach, or whatever else is no single one. */
    record OfMany(Actor reader, AskedMoment asked) implements Sight {}
}
