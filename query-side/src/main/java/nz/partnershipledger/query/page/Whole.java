package nz.partnershipledger.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What every page about one partnership knows of it.
 *
 * @param asked what was asked for
 * @param seen the partnership as this reader sees it at the moment
 * @param opening opens the texts of what is shown
 * @param reader who reads
 * @param label what it is called
 * @param partners who takes part, at the moment
 * @param past which other moment is shown, if one is
 * @param today the day it is
 */
public record Whole(
        Asked asked,
        Seen seen,
        Opening opening,
        Actor reader,
        Written label,
        List<Called> partners,
        @Nullable Past past,
        LocalDate today) {
    /** An answer of which this reader is shown the texts. */
    public <A> A open(A answer) {
        return opening.open(reader, answer);
    }

    /** The partnership. */
    public PartnershipId id() {
        return seen.now().partnership();
    }

    /** The address of all partnerships, at the same moment; there a version is none. */
    public String partnerships() {
        Map<String, String[]> moment = asked.anew("version");
        moment.keySet().retainAll(Parameters.MOMENT);
        Instant asOf = seen.moment().asOf();
        if (asOf != null) {
            moment.put("asOf", new String[] {asOf.toString()});
        }
        return Asked.address("/partnerships", moment);
    }

    /** The address of its page, at the same moment. */
    public String address() {
        return asked.at("/partnerships/" + id());
    }

    /** The address of something of it, at the same moment. */
    public String address(String part) {
        return asked.at("/partnerships/" + id() + part);
    }

    /** The address of one of its lists as a table, at the same moment. */
    public String table(String list) {
        return asked.at("/api/partnerships/%s/%s.csv".formatted(id(), list));
    }

    /** The list that the reader came from, as they left it; null where they came from none. */
    public @Nullable String list() {
        return FromList.of(asked);
    }

    /**
     * One of its pages.
     *
     * @param address where it is, at the same moment
     * @param key the key of what it is called
     * @param here whether it is the one that is shown
     */
    public record Tab(String address, String key, boolean here) {}

    /** Its pages, as each of them leads to the others. */
    public List<Tab> tabs() {
        return Stream.of(
                        tab("", "partnership.now"),
                        isFamily() ? tab("/what-we-said", "said.title") : null,
                        tab("/promises", "promises.title"),
                        tab("/hui", "hui.title"),
                        tab("/decisions", "decisions.title"),
                        tab("/power-sharing", "power.title"),
                        tab("/disagreements", "differences.title"),
                        tab("/words", "words.title"),
                        tab("/timeline", "happened.title"),
                        seesReadings() ? tab("/readings", "readings.title") : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private Tab tab(String part, String key) {
        return new Tab(address(part), key, asked.path().equals("/partnerships/" + id() + part));
    }

    /** Whether this reader may record something from here: never in the past. */
    public boolean writes() {
        return past == null && seen.relation() instanceof Relation.Partner;
    }

    /** Whether this reader looks after who takes part. */
    public boolean looksAfterPartners() {
        return past == null
                && (seen.relation() instanceof Relation.Leader
                        || reader.role() == SystemRole.PRACTICE_LEADER
                        || seen.now().facilitator().equals(reader.person()));
    }

    /** Whether this reader sees who reads from outside. */
    public boolean seesReadings() {
        return past == null && !(seen.relation() instanceof Relation.FormerPartner);
    }

    /** Whether the reader takes part as whānau or as ākonga. */
    public boolean isFamily() {
        return seen.relation() instanceof Relation.Partner
                && seen.now().roleOf(reader.person()).filter(Whole::isFamily).isPresent();
    }

    /** Whether this is the role of ākonga or of whānau. */
    public static boolean isFamily(PartnerRole role) {
        return role == PartnerRole.AKONGA || role == PartnerRole.WHANAU;
    }
}
