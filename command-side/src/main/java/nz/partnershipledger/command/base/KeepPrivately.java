package nz.partnershipledger.command.base;

import java.util.List;
import java.util.function.Supplier;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;

/**
 * Keeps in a person's own history what is for nobody else.
 *
 * @param person the author, who is the actor
 * @param entries what a partnership decided that may be kept there, or its refusal
 */
public record KeepPrivately(PersonId person, Supplier<List<PartnershipEvent>> entries) implements PersonCommand {}
