package nz.partnershipledger.doors.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the door to the metrics, where it is said at which port. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsProperties.class)
public class MetricsConfiguration {
    @Bean
    @ConditionalOnProperty("ledger.metrics.port")
    MetricsDoor metricsDoor(
            PrometheusMeterRegistry meters, ObjectProvider<BeforeMetrics> looks, MetricsProperties properties) {
        return new MetricsDoor(
                meters,
                looks.orderedStream().toList(),
                new InetSocketAddress(properties.address(), Objects.requireNonNull(properties.port())));
    }
}
