package nz.partnershipledger.events;

import java.time.Instant;
import java.util.Set;

/**
 * An event as it stands in the ledger.
 *
 * @param event what happened
 * @param stream the history it belongs to
 * @param version its place in that history, counted from 1
 * @param position its place among all events of the ledger; positions rise, with gaps
 * @param at when the ledger recorded it, by the database's clock
 * @param recorder who recorded it
 * @param source the way it came in
 * @param saidAloud who of those it binds said so to whoever recorded it; their own word it is not
 * @param asks whether those it binds are asked for their word; entries from before people were asked wait for nobody
 */
public record Recorded<E extends LedgerEvent>(
        E event,
        StreamId stream,
        long version,
        long position,
        Instant at,
        PersonId recorder,
        Source source,
        Set<PersonId> saidAloud,
        boolean asks) {}
