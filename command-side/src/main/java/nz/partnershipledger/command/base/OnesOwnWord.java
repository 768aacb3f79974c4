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
     * @throws APrivateWordIsOnesOwn if its recorder would keep to themselves what another said
     * @throws ThisPersonIsNotAPartner if it is to reach someone who takes no part, or to be kept by them
     */
    public static Audience reaching(Audience asked, PersonId speaker, PersonId recorder, Standing standing) {
        APrivateWordIsOnesOwn.check(asked, speaker, recorder);
        ThisPersonIsNotAPartner.check(standing, asked);
        if (asked.equals(Audience.PRIVATE)) {
            ThisPersonIsNotAPartner.check(standing, recorder, "by");
        }
        return asked.with(speaker).with(recorder);
    }
}
