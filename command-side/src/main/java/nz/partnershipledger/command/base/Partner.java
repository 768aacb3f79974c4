package nz.partnershipledger.command.base;

import java.time.LocalDate;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PersonId;

/**
 * Someone who takes part in a partnership now.
 *
 * @param person who
 * @param role what they are in it
 * @param joined the day since when
 * @param joinedIn the version of the entry that says so; 0 for whoever facilitated when it formed
 */
public record Partner(PersonId person, PartnerRole role, LocalDate joined, long joinedIn) {}
