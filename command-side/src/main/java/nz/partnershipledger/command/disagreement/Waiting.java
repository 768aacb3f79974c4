package nz.partnershipledger.command.disagreement;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.events.PersonId;

/**
 * A position that was minuted for someone and waits for them to confirm it.
 *
 * @param whose whose position it is
 * @param on the day they spoke
 * @param marked the entry, and whom it was to reach
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Waiting(PersonId whose, LocalDate on, Marked marked) {}
