import org.jspecify.annotations.NullMarked;

/**
 * The words of the ledger: what has happened in a partnership, as immutable facts, with their ids and value types.
 *
 * <p>It is a named module because a sealed type may be spread over packages only inside one; those who use it may stay
 * on the class path.
 */
@NullMarked
module nz.partnershipledger.events {
    requires transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports nz.partnershipledger.events;
    exports nz.partnershipledger.events.commitment;
    exports nz.partnershipledger.events.decision;
    exports nz.partnershipledger.events.disagreement;
    exports nz.partnershipledger.events.entry;
    exports nz.partnershipledger.events.hui;
    exports nz.partnershipledger.events.invitation;
    exports nz.partnershipledger.events.journey;
    exports nz.partnershipledger.events.partnership;
    exports nz.partnershipledger.events.person;
    exports nz.partnershipledger.events.rule;

    opens nz.partnershipledger.events;
    opens nz.partnershipledger.events.commitment;
    opens nz.partnershipledger.events.decision;
    opens nz.partnershipledger.events.disagreement;
    opens nz.partnershipledger.events.entry;
    opens nz.partnershipledger.events.hui;
    opens nz.partnershipledger.events.invitation;
    opens nz.partnershipledger.events.journey;
    opens nz.partnershipledger.events.partnership;
    opens nz.partnershipledger.events.person;
}
