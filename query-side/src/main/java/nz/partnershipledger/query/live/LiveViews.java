package nz.partnershipledger.query.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nz.partnershipledger.store.LedgerStore;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.springframework.context.SmartLifecycle;

/** All views, each kept up to date by a streaming processor of its own, on as many nodes as there are. */
public final class LiveViews implements SmartLifecycle {
    /** Fixed when the tables are made, for several nodes to share; see the migration that makes {@code views.tokens}. */
    private static final int SEGMENTS = 4;

    private static final int BATCH = 200;
    private static final int CLAIM_EVERY_MILLISECONDS = 1_000;
    private static final int SECONDS_TO_FINISH = 5;

    private final List<LiveView<?>> views;
    private final List<PooledStreamingEventProcessor> processors;
    private final ScheduledExecutorService coordinators = threads("views-coordinator", 2);
    private final ScheduledExecutorService workers = threads("views-worker", 2);
    private volatile boolean running;

    /**
     * Wires the processors; nothing runs until {@link #start()}.
     *
     * @param node the name of this node. One that keeps its name takes its work up again at once after it was killed; one with a new
     *     name only when the claims of the old have run out, some seconds later
     */
    public LiveViews(List<LiveView<?>> views, LedgerStore store, String node) {
        this.views = List.copyOf(views);
        TokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(store.connections())
                .serializer(store.generalSerializer())
                .contentType(byte[].class)
                .schema(TokenSchema.builder()
                        .setTokenTable("views.tokens")
                        .setProcessorNameColumn("view")
                        .setTokenTypeColumn("token_type")
                        .build())
                .nodeId(node)
                .build();
        WakingSource source = new WakingSource(store.eventStore(), coordinators);
        this.processors =
                views.stream().map(it -> processor(it, store, tokens, source)).toList();
    }

    private PooledStreamingEventProcessor processor(
            LiveView<?> view, LedgerStore store, TokenStore tokens, WakingSource source) {
        return PooledStreamingEventProcessor.builder()
                .name(view.name())
                .eventHandlerInvoker(new BatchInvoker(view))
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(store.transactions())
                .coordinatorExecutor(coordinators)
                .workerExecutor(workers)
                .initialSegmentCount(SEGMENTS)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_EVERY_MILLISECONDS)
                .clock(store.clock())
                .build();
    }

    private static ScheduledExecutorService threads(String name, int number) {
        return Executors.newScheduledThreadPool(number, new AxonThreadFactory(name));
    }

    @Override
    public void start() {
        processors.forEach(PooledStreamingEventProcessor::start);
        running = true;
    }

    /**
     * Lets each processor finish its batch and gives its work back, so that another node takes it up at once. A batch that is not over in
     * time is broken off, and so is the waiting for a database that has gone: what it did is undone with its transaction, and done again later.
     */
    @Override
    public void stop() {
        running = false;
        CompletableFuture.allOf(processors.stream()
                        .map(PooledStreamingEventProcessor::shutdownAsync)
                        .toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, SECONDS_TO_FINISH, TimeUnit.SECONDS)
                .join();
        coordinators.shutdownNow();
        workers.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The views. */
    public List<LiveView<?>> views() {
        return views;
    }

    /** The view of this name, if there is one. */
    public Optional<LiveView<?>> find(String view) {
        return views.stream().filter(it -> it.name().equals(view)).findFirst();
    }
}
