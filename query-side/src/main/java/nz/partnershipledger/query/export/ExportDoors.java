package nz.partnershipledger.query.export;

import java.time.Duration;
import nz.partnershipledger.query.list.PieceByPiece;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How exports go out: few at once, each piece by piece. */
@Configuration(proxyBeanMethods = false)
public class ExportDoors {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    WebMvcConfigurer fewExportsAtOnce() {
        var exports = new Exports(AT_ONCE, PATIENCE);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(exports);
            }
        };
    }

    @Bean
    ServerHttpMessageConvertersCustomizer textsPieceByPiece() {
        return converters -> converters.addCustomConverter(new PieceByPiece.Sent());
    }
}
