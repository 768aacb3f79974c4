package nz.partnershipledger.events;

/** An area in which someone decides. */
public enum DecisionArea {
    /** What the goals are. */
    GOALS,

    /** What is done at school. */
    STRATEGIES_AT_SCHOOL,

    /** What is done at home. */
    HELP_AT_HOME,

    /** What is shared, and when. */
    SHARING,

    /** When hui are, and what is on their agenda. */
    HUI,

    /** What is adapted. */
    ADAPTATIONS,

    /** What comes next. */
    NEXT_STEPS
}
