package nz.partnershipledger.query.decision;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.hui.VoiceRow;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decisions, decision maps, the plan and the sharing of power, as views and at the door. */
@Configuration(proxyBeanMethods = false)
public class DecisionReads {
    @Bean
    ViewTable<DecisionRow> decisionsTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Decisions());
    }

    @Bean
    LiveView<DecisionRow> decisions(ViewTable<DecisionRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    ViewTable<DecisionMapRow> decisionMapsTable(QueryStore query) {
        return new ViewTable<>(query.database(), new DecisionMaps());
    }

    @Bean
    LiveView<DecisionMapRow> decisionMaps(ViewTable<DecisionMapRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    ViewTable<PlanAmendmentRow> planAmendmentsTable(QueryStore query) {
        return new ViewTable<>(query.database(), new PlanAmendments());
    }

    @Bean
    LiveView<PlanAmendmentRow> planAmendments(ViewTable<PlanAmendmentRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    DecisionDesk decisionDesk(
            PartnershipReading partnerships,
            ViewTable<DecisionRow> matters,
            ViewTable<DecisionMapRow> maps,
            ViewTable<PlanAmendmentRow> plan,
            Cursors cursors,
            Values values,
            Words words,
            QueryStore query) {
        return new DecisionDesk(
                partnerships,
                new DecisionDesk.Tables(matters, maps, plan),
                query.texts(),
                cursors,
                values,
                words,
                query.clock());
    }

    @Bean
    DecisionController decisionReadController(DecisionDesk desk, Words words) {
        return new DecisionController(desk, words);
    }

    @Bean
    PowerSharingDesk powerSharingDesk(
            PartnershipReading partnerships,
            PowerSharingDesk.Tables tables,
            PowerSharingDesk.Many many,
            Values values,
            QueryStore query) {
        return new PowerSharingDesk(partnerships, tables, many, query.texts(), values, query.clock());
    }

    @Bean
    PowerSharingDesk.Tables powerSharingTables(
            ViewTable<DecisionRow> matters, ViewTable<DecisionMapRow> maps, ViewTable<VoiceRow> voices) {
        return new PowerSharingDesk.Tables(matters, maps, voices);
    }

    @Bean
    PowerSharingDesk.Many powerSharingOfMany(PartnershipsInReach reach, Histories histories, CatchUp catchUp) {
        return new PowerSharingDesk.Many(reach, histories, catchUp);
    }

    @Bean
    PowerSharingController powerSharingController(PowerSharingDesk desk) {
        return new PowerSharingController(desk);
    }
}
