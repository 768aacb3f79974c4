package nz.partnershipledger.query.listening;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.partnershipledger.events.PartnershipId;

/** What a page that is open tells of. */
sealed interface ListenedTo {
    /** A partnership: its page, or its time line. */
    record APartnership(PartnershipId partnership) implements ListenedTo {
        @Override
        public String asked() {
            return partnership.toString();
        }
    }

    /** All that the reader takes part in or looks after: home, partnerships, follow-through. */
    record AllInReach() implements ListenedTo {
        @Override
        public String asked() {
            return REACH;
        }
    }

    /** What is reported: dashboards. */
    record Reports() implements ListenedTo {
        @Override
        public String asked() {
            return REPORTS;
        }
    }

    String REACH = "reach";
    String REPORTS = "reports";
    Pattern OF_A_PARTNERSHIP = Pattern.compile(
            "/partnerships/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:/timeline)?");
    Pattern OF_ALL = Pattern.compile("/my-promises|/partnerships|/follow-through");
    Pattern OF_REPORTS = Pattern.compile("/dashboards(?:/[a-z-]+)?");
    Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** How it is asked for. */
    String asked();

    /** What the page at this path tells of, if it follows what is written. */
    static Optional<ListenedTo> at(String path) {
        Matcher one = OF_A_PARTNERSHIP.matcher(path);
        if (one.matches()) {
            return Optional.of(new APartnership(new PartnershipId(UUID.fromString(one.group(1)))));
        }
        if (OF_ALL.matcher(path).matches()) {
            return Optional.of(new AllInReach());
        }
        return OF_REPORTS.matcher(path).matches() ? Optional.of(new Reports()) : Optional.empty();
    }

    /** What is asked for so. */
    static Optional<ListenedTo> asked(String word) {
        if (ID.matcher(word).matches()) {
            return Optional.of(new APartnership(new PartnershipId(UUID.fromString(word))));
        }
        return switch (word) {
            case REACH -> Optional.of(new AllInReach());
            case REPORTS -> Optional.of(new Reports());
            default -> Optional.empty();
        };
    }
}
