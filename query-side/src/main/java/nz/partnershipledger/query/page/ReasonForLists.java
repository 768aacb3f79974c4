package nz.partnershipledger.query.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.partnership.ReadingsDesk;
import org.jspecify.annotations.Nullable;

/** The form with which someone says why they read lists across a cluster. */
public final class ReasonForLists {
    private final ReadingsDesk readings;

    ReasonForLists(ReadingsDesk readings) {
        this.readings = readings;
    }

    /** The form, after which the list is shown again; null where the reader has said why for each of their clusters, or need not. */
    public @Nullable Form form(Actor reader, Asked asked, Saying say, LocalDate today) {
        List<Choice> clusters = readings.clustersWithoutReason(reader).stream()
                .map(it -> new Choice(it, say.cluster(it), false))
                .toList();
        if (clusters.isEmpty()) {
            return null;
        }
        Filling form = new Forms(say, today, reader.person(), List.of(), Map.of(), asked.with("after", null))
                .fill(StepOfReading.LISTS);
        return (clusters.size() == 1
                        ? form.knowing("cluster", clusters.getFirst().value())
                        : form.choosing("cluster", clusters))
                .form();
    }
}
