package nz.partnershipledger.query.partnership;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.live.Histories;

/** What partnerships were called at a moment, for a list of them; for whoever has left, never later than that. */
public final class Labels {
    private final Histories histories;

    /** Looks in these where a partnership was ever called otherwise. */
    public Labels(Histories histories) {
        this.histories = histories;
    }

    /**
     * The label of each, sealed.
     *
     * @param rows the partnerships, as they stand now
     */
    public Map<PartnershipId, PersonalText> of(Actor reader, Collection<PartnershipRow> rows, Moment moment) {
        Map<PartnershipId, PersonalText> labels = new HashMap<>();
        rows.forEach(it -> labels.put(it.partnership(), it.label()));
        List<PartnershipRow> otherwise = rows.stream()
                .filter(it -> it.labelAgreed() != null)
                .filter(it ->
                        !moment.isNow() || WhoMayRead.relation(reader, it.standing()) instanceof Relation.FormerPartner)
                .toList();
        if (!otherwise.isEmpty()) {
            Replay.of(
                            new Partnerships(),
                            histories.of(
                                    reader,
                                    otherwise.stream()
                                            .map(PartnershipRow::standing)
                                            .toList(),
                                    moment))
                    .all()
                    .forEach(it -> labels.put(it.partnership(), it.label()));
        }
        return labels;
    }

    /** The same, to be opened with their partnerships. */
    public Map<PartnershipId, Text> asTexts(Actor reader, Collection<PartnershipRow> rows, Moment moment) {
        return of(reader, rows, moment).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Text.in(it.getKey(), it.getValue())));
    }
}
