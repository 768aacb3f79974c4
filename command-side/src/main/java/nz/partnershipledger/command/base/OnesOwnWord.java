package nz.partnershipledger.command.base;

import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PersonId;

/** Somebody's own word may be for some of the partners; whose word it is, and who wrote it down, always read it. */
public final class OnesOwnWord {
    private OnesOwnWord() {}

    /**
     * Whom it reaches.
     *
     * @param asked whom it is to reach
     * @throws APrivateEntryIsKeptByItsAuthor if it is to reach nobody
     * @throws ThisPersonIsNotAPartner if it is to reach someone who takes no part
     */
    public static Audience reaching(Audience asked, PersonId speaker, PersonId recorder, Standing standing) {
        APrivateEntryIsKeptByItsAuthor.check(asked);
        ThisPersonIsNotAPartner.check(standing, asked);
        return asked.with(speaker).with(recorder);
    }
}
