package nz.partnershipledger.query.list;

import java.util.List;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.list.Cursors;
import nz.partnershipledger.doors.openapi.NotInTheDocument;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.live.QueryStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all lists share, at the door. */
@Configuration(proxyBeanMethods = false)
public class ListDoors {
    @Bean
    Opening opening(QueryStore query, Outside outside) {
        return new Opening(query.texts(), outside);
    }

    @Bean
    OpenedForItsReader openedForItsReader(Opening opening) {
        return new OpenedForItsReader(opening);
    }

    @Bean
    Lists lists(Cursors cursors, Values values, Words words, Opening opening, Calling calling) {
        return new Lists(cursors, values, words, opening, calling);
    }

    @Bean
    WebMvcConfigurer wantedByRequests(Values values) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new WantedArgument(values));
            }
        };
    }

    @Bean
    NotInTheDocument whatIsWantedIsNotSent() {
        return new NotInTheDocument(List.of(Wanted.class));
    }

    @Bean
    ListsInTheDocument listsInTheDocument(Lists lists) {
        return new ListsInTheDocument(lists);
    }
}
