package nz.partnershipledger.query.person;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people, as a view and at the door. */
@Configuration(proxyBeanMethods = false)
public class PersonReads {
    @Bean
    ViewTable<PersonRow> peopleTable(QueryStore query) {
        return new ViewTable<>(query.database(), new People());
    }

    @Bean
    LiveView<PersonRow> people(ViewTable<PersonRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    Names names(ViewTable<PersonRow> table, Histories histories, QueryStore query) {
        return new Names(table, histories, query.texts());
    }

    @Bean
    PeopleInReach peopleInReach(ViewTable<PersonRow> table, PartnershipsInReach partnerships, Histories histories) {
        return new PeopleInReach(table, partnerships, histories);
    }

    @Bean
    PersonController personController(
            PeopleInReach people, CatchUp catchUp, Cursors cursors, Values values, QueryStore query) {
        return new PersonController(people, catchUp, query.texts(), cursors, values, query.clock());
    }
}
