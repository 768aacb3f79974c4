package nz.partnershipledger.query.list;

import java.util.Locale;
import java.util.Objects;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * What a request wants to read. Controllers take it as an argument.
 *
 * @param reader who reads
 * @param about the partnership in its path, if there is one
 * @param parameters its parameters, to be read once
 * @param csv whether it is to be answered as CSV
 * @param locale the reader's language
 */
public record Wanted(Actor reader, @Nullable PartnershipId about, Parameters parameters, boolean csv, Locale locale) {
    /** The partnership in its path. */
    public PartnershipId partnership() {
        return Objects.requireNonNull(about, "the path names no partnership");
    }
}
