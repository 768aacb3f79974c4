package nz.partnershipledger.query.decision;

/** How someone whom a decision is about came to it; worked out, never typed ({@code docs/decisions/0053-agreed-by-those-it-binds.md}). */
public enum Involvement {
    /** They are among those who decided, and have not said that it is not so. */
    TOGETHER,
    /** They said where they stand, or were heard on the matter, before others decided. */
    ASKED,
    /** Others decided, and they were told. */
    TOLD
}
