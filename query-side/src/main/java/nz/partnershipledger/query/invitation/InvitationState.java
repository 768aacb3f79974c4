package nz.partnershipledger.query.invitation;

/** How an invitation stands. */
public enum InvitationState {
    /** It waits for an answer. */
    OPEN,
    /** The answer was yes. */
    ACCEPTED,
    /** The answer was no. */
    DECLINED,
    /** It was taken back. */
    REVOKED,
    /** Nobody answered in time. */
    EXPIRED,
    /** Wrong numbers closed it. */
    CLOSED;

    /** Whether it may be given another link: nobody has answered it, nor taken it back. */
    public boolean mayBeRenewed() {
        return this == OPEN || this == EXPIRED || this == CLOSED;
    }
}
