package nz.partnershipledger.command.desk;

import java.time.LocalDate;
import java.util.UUID;
import nz.partnershipledger.command.base.EveryPartnerReadsThis;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A request to record something that every partner reads, and what all such requests share: the day, the sealing of words for the
 * partnership's history, the answer.
 */
public final class SharedEntry {
    private final CommandDesk desk;
    private final Sealing sealing;
    private final PartnershipId partnership;
    private final Asking asking;
    private final Body body;

    /** What every one of these bodies may say. */
    public interface Body {
        /** The day it happened; today when it is not said. */
        @Nullable
        LocalDate on();

        /** Whom it reaches; every partner, whether that is said or not. */
        @Nullable
        Audience audience();
    }

    /** A body that need say nothing. */
    public record Bare(@Nullable LocalDate on, @Nullable Audience audience) implements Body {
        /** This body, or one that says nothing where none came. */
        public static Bare of(@Nullable Bare body) {
            return body == null ? new Bare(null, null) : body;
        }
    }

    /**
     * Reads what all of them share.
     *
     * @throws EveryPartnerReadsThis if it is marked for some partners
     */
    public SharedEntry(CommandDesk desk, Sealing sealing, PartnershipId partnership, Asking asking, Body body) {
        EveryPartnerReadsThis.check(body.audience());
        this.desk = desk;
        this.sealing = sealing;
        this.partnership = partnership;
        this.asking = asking;
        this.body = body;
    }

    /** The day it happened. */
    public LocalDate on() {
        LocalDate on = body.on();
        return on == null ? asking.acting().today() : on;
    }

    /** These words, sealed. */
    public PersonalText words(String words) {
        return sealing.certain(partnership, partnership, words);
    }

    /** These words, sealed, if there are any. */
    public @Nullable PersonalText wordsIfAny(@Nullable String words) {
        return sealing.about(partnership, partnership, words);
    }

    /**
     * Records what is asked about this.
     *
     * @param id what is changed
     */
    public ResponseEntity<Answer> change(Object command, UUID id) {
        return desk.change(asking, body, command, id).overHttp();
    }

    /**
     * Records what makes something new.
     *
     * @param id what is made
     * @param place where it can be read, below the partnership's own address
     */
    public ResponseEntity<Answer> create(Object command, UUID id, String place) {
        return desk.create(asking, body, command, id, "/api/partnerships/" + partnership + place)
                .overHttp();
    }
}
