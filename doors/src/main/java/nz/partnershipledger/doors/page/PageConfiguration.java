package nz.partnershipledger.doors.page;

import nz.partnershipledger.doors.words.PlaceNames;
import nz.partnershipledger.doors.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Templates, and what pages made of them are dressed with; each module brings its own templates. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {
    @Bean
    Assets assets(ObjectProvider<Script> scripts) {
        return new Assets(scripts.orderedStream().toList());
    }

    @Bean
    AssetController assetController(Assets assets) {
        return new AssetController(assets);
    }

    @Bean
    PlaceNames placeNames(@Value("${ledger.place-names:#{null}}") @Nullable Resource file) {
        return PlaceNames.in(file);
    }

    @Bean
    Pages pages(
            Words words,
            ObjectProvider<Ways> ways,
            Assets assets,
            PlaceNames places,
            @Value("${ledger.pages.keep-templates:true}") boolean keepTemplates) {
        return new Pages(engine(words, keepTemplates), words, ways.getIfAvailable(() -> Ways.NONE), assets, places);
    }

    static TemplateEngine engine(Words words, boolean keepTemplates) {
        var templates = new ClassLoaderTemplateResolver(PageConfiguration.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCacheable(keepTemplates);
        var engine = new TemplateEngine();
        engine.setDialect(new SpringStandardDialect());
        engine.addDialect(new DirectionOfTexts());
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new WordsInTemplates(words));
        return engine;
    }
}
