package nz.partnershipledger.doors.metrics;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the metrics are read, under {@code ledger.metrics}.
 *
 * @param address the address they are told at; whoever reaches it may read them
 * @param port the port; they are told nowhere unless it is given
 */
@ConfigurationProperties("ledger.metrics")
public record MetricsProperties(
        @DefaultValue("127.0.0.1") String address, @Nullable Integer port) {}
