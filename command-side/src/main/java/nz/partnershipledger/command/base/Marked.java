package nz.partnershipledger.command.base;

import com.fasterxml.jackson.annotation.JsonFormat;
import nz.partnershipledger.events.Audience;

/**
 * For whom an entry was marked when it was recorded.
 *
 * @param entry the version of the entry in its history
 * @param audience whom it was to reach
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Marked(long entry, Audience audience) {}
