package nz.partnershipledger.doors.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tells the metrics in the form that Prometheus reads, at an address and a port of their own: no door that people or a proxy come to leads
 * there. A ledger of which they cannot be told is a ledger still, so it goes on.
 */
public final class MetricsDoor implements SmartLifecycle {
    /** Where they are told. */
    public static final String PATH = "/metrics";

    private static final Logger LOG = LoggerFactory.getLogger(MetricsDoor.class);
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry meters;
    private final List<BeforeMetrics> looks;
    private final InetSocketAddress address;
    private volatile @Nullable HttpServer server;

    MetricsDoor(PrometheusMeterRegistry meters, List<BeforeMetrics> looks, InetSocketAddress address) {
        this.meters = meters;
        this.looks = looks;
        this.address = address;
    }

    @Override
    public void start() {
        try {
            HttpServer opened = HttpServer.create(address, 0);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.createContext("/", this::answer);
            opened.start();
            server = opened;
        } catch (IOException busy) {
            LOG.error("The metrics cannot be read at {}: {}", address, busy.getMessage());
        }
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            if (!PATH.equals(asked.getRequestURI().getPath())) {
                asked.sendResponseHeaders(404, -1);
            } else if (!"GET".equals(asked.getRequestMethod())) {
                asked.getResponseHeaders().set("Allow", "GET");
                asked.sendResponseHeaders(405, -1);
            } else {
                byte[] told = told().getBytes(StandardCharsets.UTF_8);
                asked.getResponseHeaders().set("Content-Type", TEXT);
                asked.sendResponseHeaders(200, told.length);
                asked.getResponseBody().write(told);
            }
        }
    }

    private String told() {
        looks.forEach(MetricsDoor::tryTo);
        return meters.scrape(TEXT);
    }

    /** What cannot be looked at, because the database is away, is left out; all else is told. */
    private static void tryTo(BeforeMetrics look) {
        try {
            look.look();
        } catch (RuntimeException trouble) {
            LOG.warn("Not all metrics can be told: {}", trouble.getClass().getName());
        }
    }

    /** The port that it listens at; 0 if at none. */
    public int port() {
        HttpServer opened = server;
        return opened == null ? 0 : opened.getAddress().getPort();
    }

    @Override
    public void stop() {
        HttpServer opened = server;
        if (opened != null) {
            opened.stop(0);
        }
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
