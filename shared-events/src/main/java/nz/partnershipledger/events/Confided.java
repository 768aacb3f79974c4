package nz.partnershipledger.events;

import java.util.stream.Stream;

/**
 * Words that are closed to all but those they concern, whatever event holds them ({@code docs/security.md}, "Reasons"). An event says so
 * by the type of its component, and that is all there is to say. It is stored as the text it holds.
 */
public sealed interface Confided permits SealedReason, SealedSupport, SealedGrounds {
    /** The words, to be opened for those they concern alone. */
    PersonalText words();

    /** Which text it is. */
    default TextId text() {
        return words().text();
    }

    /** All that stands within a fact, however deep. */
    static Stream<Confided> in(Object fact) {
        return Contents.of(fact, Confided.class);
    }
}
