package nz.partnershipledger.doors.page;

import nz.partnershipledger.events.Actor;

/** Someone who is signed in, as pages know them. */
public interface Reader {
    /** What they sign in with. */
    String username();

    /** Who they are and what their account may do. */
    Actor actor();
}
