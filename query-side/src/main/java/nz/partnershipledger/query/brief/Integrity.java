package nz.partnershipledger.query.brief;

import java.util.Map;
import nz.partnershipledger.query.live.QueryStore;

/** How far the history went that the brief is made of, and the hash that binds all of it: it can be checked against an export. */
final class Integrity implements PartOfBrief {
    private final QueryStore query;

    Integrity(QueryStore query) {
        this.query = query;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.FACILITATOR, 90);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        long version = briefing.seen().version();
        return Brief.Part.of(
                "integrity",
                briefing.say(),
                query.events().hash(briefing.seen().partnership(), version).stream()
                        .map(it ->
                                Brief.Line.of(briefing.say().label("brief.integrity.line", Long.toString(version), it)))
                        .toList());
    }
}
