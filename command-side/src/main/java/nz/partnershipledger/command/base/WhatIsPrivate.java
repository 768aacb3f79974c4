package nz.partnershipledger.command.base;

import nz.partnershipledger.events.PartnershipId;

/**
 * Asks a partnership what would be recorded of something that its author keeps to themselves, and records nothing: it answers with the
 * events, or refuses, as if they were for others.
 *
 * @param command what is asked for
 */
public record WhatIsPrivate(PartnershipCommand command) implements PartnershipCommand {
    @Override
    public PartnershipId partnership() {
        return command.partnership();
    }
}
