package nz.partnershipledger.command.hui;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.events.hui.VoiceEvent;
import nz.partnershipledger.events.hui.VoiceHeard;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of one voice.
 *
 * @param id which voice
 * @param on the day it was heard
 * @param unconfirmedOwner whose it is, until they have confirmed it
 * @param marked the entry, and whom it was to reach
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Voice(VoiceId id, LocalDate on, @Nullable PersonId unconfirmedOwner, Marked marked) {
    /** The voice that was heard. */
    static Voice heard(VoiceHeard heard, long version) {
        return new Voice(
                heard.voice(),
                heard.on(),
                heard.confirmed() ? null : heard.whose(),
                new Marked(version, heard.audience()));
    }

    /** The voice after this has happened. */
    Voice after(VoiceEvent event) {
        return switch (event) {
            case VoiceHeard _ -> this;
            case VoiceConfirmed _ -> new Voice(id, on, null, marked);
        };
    }
}
