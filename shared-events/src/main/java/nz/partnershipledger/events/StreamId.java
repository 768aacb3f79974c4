package nz.partnershipledger.events;

import java.util.UUID;

/** The history that an event belongs to: that of one partnership or of one person. */
public sealed interface StreamId permits PersonId, PartnershipId {
    /** The bare id, unique over both kinds of stream. */
    UUID value();
}
