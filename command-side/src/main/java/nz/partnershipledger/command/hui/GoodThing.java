package nz.partnershipledger.command.hui;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.events.GoingWellId;

/**
 * What the rules need to know of one thing that is going well.
 *
 * @param id which thing
 * @param on the day it was noted
 * @param marked the entry, and whom it was to reach
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record GoodThing(GoingWellId id, LocalDate on, Marked marked) {}
