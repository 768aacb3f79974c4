package nz.partnershipledger.events;

/**
 * A fact that tells what someone said or promised. Ākonga are asked of no other kind whether it is so, and answer all others from where
 * they stand if they want to ({@code docs/decisions/0053-agreed-by-those-it-binds.md}).
 */
public interface OwnWord extends Binds {}
