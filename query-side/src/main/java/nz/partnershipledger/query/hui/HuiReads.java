package nz.partnershipledger.query.hui;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.commitment.FollowThroughRow;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.Meetings;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.person.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hui and what is said there, as views and at the door. */
@Configuration(proxyBeanMethods = false)
public class HuiReads {
    @Bean
    ViewTable<HuiRow> huiTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Hui());
    }

    @Bean
    LiveView<HuiRow> hui(ViewTable<HuiRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    ViewTable<VoiceRow> voicesTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Voices());
    }

    @Bean
    LiveView<VoiceRow> voices(ViewTable<VoiceRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    ViewTable<GoingWellRow> goingWellTable(QueryStore query) {
        return new ViewTable<>(query.database(), new GoingWell());
    }

    @Bean
    LiveView<GoingWellRow> goingWell(ViewTable<GoingWellRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    ViewTable<DifficultyRow> difficultiesTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Difficulties());
    }

    @Bean
    LiveView<DifficultyRow> difficulties(ViewTable<DifficultyRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    Meetings meetings(ViewTable<HuiRow> hui, ViewTable<VoiceRow> voices) {
        return new MeetingsHeld(hui, voices);
    }

    @Bean
    HuiDesk huiDesk(
            PartnershipReading partnerships,
            ViewTable<HuiRow> hui,
            ViewTable<VoiceRow> voices,
            Cursors cursors,
            Values values,
            QueryStore query) {
        return new HuiDesk(partnerships, hui, voices, query.texts(), cursors, values, query.clock());
    }

    @Bean
    SaidDesk saidDesk(
            PartnershipReading partnerships,
            ViewTable<VoiceRow> voices,
            ViewTable<GoingWellRow> goingWell,
            ViewTable<DifficultyRow> difficulties,
            Cursors cursors,
            Values values,
            QueryStore query) {
        return new SaidDesk(
                partnerships,
                new SaidDesk.Tables(voices, goingWell, difficulties),
                query.texts(),
                cursors,
                values,
                query.clock());
    }

    @Bean
    TableDesk tableDesk(
            ViewTable<PartnershipRow> partnerships,
            ViewTable<HuiRow> hui,
            ViewTable<FollowThroughRow> promises,
            Histories histories,
            CatchUp catchUp,
            Names names,
            Values values,
            QueryStore query) {
        return new TableDesk(
                new TableDesk.Tables(partnerships, hui, promises), histories, catchUp, names, query.texts(), values);
    }

    @Bean
    HuiController huiReadController(HuiDesk desk, TableDesk tables) {
        return new HuiController(desk, tables);
    }

    @Bean
    SaidController saidReadController(SaidDesk desk, Words words) {
        return new SaidController(desk, words);
    }
}
