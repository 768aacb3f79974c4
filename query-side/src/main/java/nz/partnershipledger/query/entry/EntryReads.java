package nz.partnershipledger.query.entry;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.person.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time line, as a view and at the door. */
@Configuration(proxyBeanMethods = false)
public class EntryReads {
    @Bean
    ViewTable<TimelineRow> timelineTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Timeline());
    }

    @Bean
    LiveView<TimelineRow> timeline(ViewTable<TimelineRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    TimelineReading timelineReading(ViewTable<TimelineRow> table) {
        return new TimelineReading(table);
    }

    @Bean
    TimelineDesk timelineDesk(
            PartnershipReading partnerships,
            TimelineReading timeline,
            Names names,
            Cursors cursors,
            Values values,
            Words words,
            QueryStore query) {
        return new TimelineDesk(partnerships, timeline, names, query.texts(), words, cursors, values, query.clock());
    }

    @Bean
    EntryController entryReadController(TimelineDesk desk) {
        return new EntryController(desk);
    }
}
