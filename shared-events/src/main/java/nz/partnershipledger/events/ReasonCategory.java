package nz.partnershipledger.events;

/** Why a promise changed or did not happen, as its promiser says. Never shown in a figure, an export or a name. */
public enum ReasonCategory {
    WORKLOAD,
    STRESS,
    WAITING_ON_ANOTHER,
    ACCESS,
    UNCLEAR,
    NO_LONGER_NEEDED,
    OTHER,
    NOT_YET_ASKED
}
