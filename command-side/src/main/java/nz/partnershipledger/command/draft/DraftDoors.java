package nz.partnershipledger.command.draft;

import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.NamesOfPeople;
import nz.partnershipledger.doors.json.Values;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Drafts of minutes, at the door. */
@Configuration(proxyBeanMethods = false)
@Import({DraftController.class, OwnWordsPageController.class})
public class DraftDoors {
    @Bean
    Drafts drafts(CommandStore store) {
        return new Drafts(store.database(), store.texts(), store.master());
    }

    @Bean
    DraftDesk draftDesk(CommandStore store, CommandDesk desk, Drafts drafts, Values values) {
        return new DraftDesk(desk, new NamesOfPeople(store.events(), store.texts()), drafts, values);
    }
}
