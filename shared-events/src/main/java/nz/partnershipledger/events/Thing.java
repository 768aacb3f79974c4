package nz.partnershipledger.events;

import java.util.UUID;

/** Something that entries are about: it begins with one of them, and others say what became of it. */
public interface Thing {
    /** The bare id. */
    UUID value();
}
