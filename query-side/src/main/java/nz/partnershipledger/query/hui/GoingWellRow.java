package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.hui.GoingWellNoted;
import nz.partnershipledger.events.hui.GoingWellSentHome;
import nz.partnershipledger.query.base.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Something that is going well.
 *
 * @param goingWell which thing
 * @param partnership where
 * @param text what is going well, sealed
 * @param hui the hui at which it was said, if it was at one
 * @param saidBy who said so
 * @param confirmed whether they said so themselves
 * @param notedOn the day it was said
 * @param recordedBy who wrote it down
 * @param sentHome each time that it was sent home
 * @param events the positions of its entries
 */
public record GoingWellRow(
        GoingWellId goingWell,
        PartnershipId partnership,
        PersonalText text,
        @Nullable HuiId hui,
        PersonId saidBy,
        boolean confirmed,
        LocalDate notedOn,
        PersonId recordedBy,
        List<SentHome> sentHome,
        List<Long> events) {
    /** Keeps its own copies. */
    public GoingWellRow {
        sentHome = List.copyOf(sentHome);
        events = List.copyOf(events);
    }

    /**
     * That it was sent home.
     *
     * @param to to whom
     * @param on the day
     */
    public record SentHome(Set<PersonId> to, LocalDate on) {
        /** Keeps its own copy of the people. */
        public SentHome {
            to = Set.copyOf(to);
        }
    }

    static GoingWellRow of(GoingWellNoted noted, Recorded<?> recorded) {
        return new GoingWellRow(
                noted.goingWell(),
                noted.partnership(),
                noted.text(),
                noted.hui(),
                noted.by(),
                noted.confirmed(),
                noted.on(),
                recorded.recorder(),
                List.of(),
                List.of(recorded.position()));
    }

    GoingWellRow sentHome(GoingWellSentHome sent, long position) {
        return new GoingWellRow(
                goingWell,
                partnership,
                text,
                hui,
                saidBy,
                confirmed,
                notedOn,
                recordedBy,
                Lists.plus(sentHome, new SentHome(sent.to(), sent.on())),
                Lists.plus(events, position));
    }
}
