package nz.partnershipledger.query.disagreement;

import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.Differences;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is seen differently, as views and at the door. */
@Configuration(proxyBeanMethods = false)
public class DisagreementReads {
    @Bean
    ViewTable<DisagreementRow> disagreementsTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Disagreements());
    }

    @Bean
    LiveView<DisagreementRow> disagreements(ViewTable<DisagreementRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    ViewTable<GuessRow> guessesTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Guesses());
    }

    @Bean
    LiveView<GuessRow> guessesView(ViewTable<GuessRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    ViewTable<GlossaryRow> glossaryTable(QueryStore query) {
        return new ViewTable<>(query.database(), new Glossary());
    }

    @Bean
    LiveView<GlossaryRow> glossary(ViewTable<GlossaryRow> table, QueryStore query) {
        return new LiveView<>(table, query.database(), query.events());
    }

    @Bean
    Differences differences(ViewTable<DisagreementRow> table, PartnershipsInReach reach, Histories histories) {
        return new CountsOfDifferences(table, reach, histories);
    }

    @Bean
    DisagreementDesk disagreementDesk(
            PartnershipReading partnerships,
            ViewTable<DisagreementRow> differences,
            ViewTable<GuessRow> guesses,
            ViewTable<GlossaryRow> glossary,
            Cursors cursors,
            Values values,
            Words words,
            QueryStore query) {
        return new DisagreementDesk(
                partnerships,
                new DisagreementDesk.Tables(differences, guesses, glossary),
                query.texts(),
                cursors,
                values,
                words,
                query.clock());
    }

    @Bean
    DisagreementController disagreementReadController(DisagreementDesk desk, Words words) {
        return new DisagreementController(desk, words);
    }
}
