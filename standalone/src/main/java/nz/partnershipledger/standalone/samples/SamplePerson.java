package nz.partnershipledger.standalone.samples;

import nz.partnershipledger.events.SystemRole;

/** Everyone in the samples. Nobody of them lives; they are called by what they are, as people are around a table. */
public enum SamplePerson {
    NAN("nan", "Nan", Sees.MORNINGS),
    AKONGA_ROOM_6("akonga6", "Ākonga, Room 6", Sees.MORNINGS),
    KAIAKO_ROOM_6("kaiako6", "Kaiako, Room 6", Sees.MORNINGS),
    OCCUPATIONAL_THERAPIST("therapist", "Occupational therapist", Sees.MORNINGS),
    KORO("koro", "Koro", Sees.STORIES),
    AKONGA_ROOM_2("akonga2", "Ākonga, Room 2", Sees.STORIES),
    KAIAKO_ROOM_2("kaiako2", "Kaiako, Room 2", Sees.STORIES),
    KAIAWHINA("kaiawhina", "Kaiāwhina", Sees.THEIR_OWN_PART),
    KAIAWHINA_WHO_FOLLOWS("kaiawhina2", "Kaiāwhina, second half", Sees.STORIES),
    DEPUTY_PRINCIPAL("deputy", "Deputy principal", Sees.BOTH),
    RTLB("rtlb", "RTLB", Sees.FACILITATES_MORNINGS),
    SECOND_RTLB("rtlb2", "RTLB of the other kura", Sees.FACILITATES_STORIES),
    PRACTICE_LEADER("leader", "Practice leader", Sees.FROM_OUTSIDE);

    private final String username;
    private final String called;
    private final Sees sees;

    SamplePerson(String username, String called, Sees sees) {
        this.username = username;
        this.called = called;
        this.sees = sees;
    }

    /** What someone sees after signing in. */
    enum Sees {
        MORNINGS("mornings", SystemRole.PARTNER),
        STORIES("stories", SystemRole.PARTNER),
        THEIR_OWN_PART("own-part", SystemRole.PARTNER),
        BOTH("both", SystemRole.PARTNER),
        FACILITATES_MORNINGS("facilitates-mornings", SystemRole.RTLB),
        FACILITATES_STORIES("facilitates-stories", SystemRole.RTLB),
        FROM_OUTSIDE("from-outside", SystemRole.PRACTICE_LEADER);

        private final String key;
        private final SystemRole role;

        Sees(String key, SystemRole role) {
            this.key = key;
            this.role = role;
        }
    }

    /** The account's username. */
    public String username() {
        return username;
    }

    /** What they are called in the ledger. */
    public String called() {
        return called;
    }

    /** The key of the sentence that says what they see. */
    public String seesKey() {
        return "samples.sees." + sees.key;
    }

    SystemRole role() {
        return sees.role;
    }
}
