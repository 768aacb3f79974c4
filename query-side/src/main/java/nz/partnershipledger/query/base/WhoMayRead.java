package nz.partnershipledger.query.base;

import java.util.Set;
import java.util.function.Predicate;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Who may read what: the read half of the table in {@code docs/security.md}, "Who may read what", and nowhere else. What
 * someone may read depends on where they stand now, whatever moment they look at.
 */
public final class WhoMayRead {
    private WhoMayRead() {}

    /**
     * How far an account reads.
     *
     * @param asPartner whether it reads the partnerships that its person is, or was, a partner of
     * @param clusters the clusters that it reads besides; null for all of them
     * @param countsOnly whether it reads nothing but counts
     */
    public record Reach(boolean asPartner, @Nullable Set<String> clusters, boolean countsOnly) {
        /** Whether nothing at all is within it. */
        public boolean isNothing() {
            return !asPartner && clusters != null && clusters.isEmpty();
        }
    }

    /** What someone is to a partnership whose entries they want to read. */
    public sealed interface Relation {
        /** A partner now. */
        record Partner() implements Relation {}

        /** A partner once, until the entry with this version. */
        record FormerPartner(long until) implements Relation {}

        /** One of these, whose sight is paused: they are told so, and nothing else of it. */
        record Paused() implements Relation {}

        /** Looks after practice in its cluster. */
        record Leader() implements Relation {}

        /** Is shown counts of it. */
        record Counter() implements Relation {}

        /** None of these: for them there is no such partnership. */
        record Stranger() implements Relation {}
    }

    /** How far this account reads. */
    public static Reach reach(Actor reader) {
        return switch (reader.role()) {
            case PARTNER, RTLB -> new Reach(true, Set.of(), false);
            case PRACTICE_LEADER -> new Reach(true, reader.clusters(), false);
            case CLUSTER_MANAGER -> new Reach(false, reader.clusters(), true);
            case AUDITOR -> new Reach(false, null, true);
            case ADMINISTRATOR, PRIVACY_OFFICER -> new Reach(false, Set.of(), false);
        };
    }

    /** Whether the account looks at partnerships from outside: at those of its clusters, or at all. */
    public static boolean looksFromOutside(Actor reader) {
        Set<String> clusters = reach(reader).clusters();
        return clusters == null || !clusters.isEmpty();
    }

    /** The clusters whose partnerships the account reads from outside, once its person has said why. */
    public static Set<String> readsFromOutside(Actor reader) {
        Reach reach = reach(reader);
        return reach.countsOnly() || reach.clusters() == null ? Set.of() : reach.clusters();
    }

    /** Whether the account reads reports. */
    public static boolean readsReports(Actor reader) {
        return switch (reader.role()) {
            case PRACTICE_LEADER, CLUSTER_MANAGER, AUDITOR -> true;
            case PARTNER, RTLB, ADMINISTRATOR, PRIVACY_OFFICER -> false;
        };
    }

    /**
     * The clusters of which this account reads reports; null for all of them.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_REPORTS} if it looks after none
     */
    public static @Nullable Set<String> reports(Actor reader) {
        return switch (reader.role()) {
            case PRACTICE_LEADER, CLUSTER_MANAGER -> reader.clusters();
            case AUDITOR -> null;
            case PARTNER, RTLB, ADMINISTRATOR, PRIVACY_OFFICER ->
                throw ReadingRule.THIS_ROLE_READS_NO_REPORTS.refusal();
        };
    }

    /** What this reader is to a partnership. */
    public static Relation relation(Actor reader, Standing standing) {
        Reach reach = reach(reader);
        if (reach.asPartner() && standing.paused().contains(reader.person())) {
            return new Relation.Paused();
        }
        if (reach.asPartner() && standing.partners().contains(reader.person())) {
            return new Relation.Partner();
        }
        if (reach.clusters() == null || reach.clusters().contains(standing.cluster())) {
            return reach.countsOnly() ? new Relation.Counter() : new Relation.Leader();
        }
        Long until = standing.formerPartners().get(reader.person());
        return reach.asPartner() && until != null ? new Relation.FormerPartner(until) : new Relation.Stranger();
    }

    /** Whether someone in this relation to a partnership reads or counts anything of it. */
    public static boolean reaches(Relation relation) {
        return switch (relation) {
            case Relation.Partner _, Relation.FormerPartner _, Relation.Leader _, Relation.Counter _ -> true;
            case Relation.Paused _, Relation.Stranger _ -> false;
        };
    }

    /**
     * Which entries of a partnership's stream someone in this relation to it may read.
     *
     * @param audiences whom its entries reach
     */
    public static Predicate<Recorded<? extends LedgerEvent>> entries(
            PersonId reader, Relation relation, Audiences audiences) {
        if (relation instanceof Relation.Paused) {
            return _ -> false;
        }
        return recorded -> recorded.recorder().equals(reader)
                || (recorded.event() instanceof PartnershipEvent event
                        && audiences.hold(recorded, event, reader)
                        && switch (relation) {
                            case Relation.Partner partner -> true;
                            case Relation.Leader leader -> true;
                            case Relation.Counter counter -> true;
                            case Relation.FormerPartner(long until) ->
                                recorded.version() <= until || event.named().contains(reader);
                            case Relation.Paused _, Relation.Stranger _ -> false;
                        });
    }

    /**
     * Whether someone may read what lies on the table at a hui: its agenda, who is present, and what is still to come of what was
     * promised. Its minute-taker, partner or not, may while it is under way; partners may at any time.
     *
     * @param relation what the reader is to the partnership
     * @param minuteTaker who writes the minutes of that hui, if that is known
     * @param underWay whether the hui has begun and its minutes are not shared yet
     */
    public static boolean theTable(Actor reader, Relation relation, @Nullable PersonId minuteTaker, boolean underWay) {
        return relation instanceof Relation.Partner
                || (underWay
                        && !(relation instanceof Relation.Paused)
                        && reach(reader).asPartner()
                        && reader.person().equals(minuteTaker));
    }

    /** Whether someone in this relation to a partnership is shown who read it from outside. */
    public static boolean seesWhoReads(Relation relation) {
        return switch (relation) {
            case Relation.Partner partner -> true;
            case Relation.Leader leader -> true;
            case Relation.FormerPartner former -> false;
            case Relation.Paused paused -> false;
            case Relation.Counter counter -> false;
            case Relation.Stranger stranger -> false;
        };
    }

    /** Whether the account may look after the views: see how far they are, try parked streams again, make them anew. */
    public static boolean looksAfterViews(Actor reader) {
        return switch (reader.role()) {
            case ADMINISTRATOR -> true;
            case PARTNER, RTLB, PRACTICE_LEADER, CLUSTER_MANAGER, AUDITOR, PRIVACY_OFFICER -> false;
        };
    }

    /** Whether the account is that of who looks after privacy: requests, corrections, what was put aside, and what the law asks for. */
    public static boolean looksAfterPrivacy(Actor reader) {
        return switch (reader.role()) {
            case PRIVACY_OFFICER -> true;
            case PARTNER, RTLB, PRACTICE_LEADER, CLUSTER_MANAGER, AUDITOR, ADMINISTRATOR -> false;
        };
    }

    /** Whether the account may know every person, for operations need it. */
    public static boolean knowsEveryone(Actor reader) {
        return switch (reader.role()) {
            case ADMINISTRATOR -> true;
            case PARTNER, RTLB, PRACTICE_LEADER, CLUSTER_MANAGER, AUDITOR, PRIVACY_OFFICER -> false;
        };
    }
}
