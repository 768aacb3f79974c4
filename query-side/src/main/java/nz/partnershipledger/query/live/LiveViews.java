package nz.partnershipledger.query.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.store.LedgerStore;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * All views, kept up to date by one streaming processor, on as many nodes as there are. A view that is new, or that a change of its form
 * has emptied, is brought up to where that has read.
 *
 * <p>Where a newer program starts beside an older one, which knows nothing of a column that a view has got, that one keeps all views from
 * then on ({@code docs/decisions/0092-a-newer-program-takes-the-views-over.md}).
 */
public final class LiveViews implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveViews.class);

    /** Fixed when the tables are made, for several nodes to share; see the migration that makes {@code views.tokens}. */
    private static final int SEGMENTS = 4;

    /** The name of the processor in {@code views.tokens}. */
    static final String PROCESSOR = "views";

    private static final int BATCH = 200;
    private static final int STREAMS_AT_ONCE = 100;
    private static final int SECONDS_TO_THE_NEXT_TRY = 5;
    private static final int CLAIM_EVERY_MILLISECONDS = 1_000;
    private static final int LOOK_EVERY_MILLISECONDS = 500;
    private static final int SECONDS_TO_FINISH = 5;

    private final List<LiveView<?>> views;
    private final Progress progress;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinators = threads("views-coordinator", 2);
    private final ScheduledExecutorService workers = threads("views-worker", 2);
    private final ExecutorService newcomers =
            Executors.newSingleThreadExecutor(new AxonThreadFactory("views-newcomers"));
    private volatile boolean running;
    private volatile boolean takenOver;

    /**
     * Wires the processor; nothing runs until {@link #start()}.
     *
     * @param node the name of this node. One that keeps its name takes its work up again at once after it was killed; one with a new
     *     name only when the claims of the old have run out, some seconds later
     */
    public LiveViews(List<LiveView<?>> views, LedgerStore store, String node) {
        this(views, store, node, new Progress(store.database()));
    }

    LiveViews(List<LiveView<?>> views, LedgerStore store, String node, Progress progress) {
        this.views = List.copyOf(views);
        this.progress = progress;
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
        this.processor = PooledStreamingEventProcessor.builder()
                .name(PROCESSOR)
                .eventHandlerInvoker(new Feed(this.views, store.database(), progress))
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
        progress.takeOver();
        running = true;
        processor.start();
        newcomers.execute(this::takeInNewcomers);
        var _ = coordinators.schedule(this::lookForANewerProgram, LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Gives its work to a newer program as soon as there is one, and goes on reading what that keeps. */
    private void lookForANewerProgram() {
        try {
            takenOver = progress.isTakenOver();
        } catch (RuntimeException e) {
            LOG.debug(
                    "It could not be asked who keeps the views: {}",
                    e.getClass().getName());
        }
        if (takenOver) {
            LOG.info("A newer program keeps the views from now on; this one reads them");
            var _ = processor.shutdownAsync();
        } else {
            var _ = coordinators.schedule(this::lookForANewerProgram, LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    /** What the processor has passed it does not deliver again. */
    private void takeInNewcomers() {
        while (!areNewcomersIn() && running && !takenOver) {
            try {
                TimeUnit.SECONDS.sleep(SECONDS_TO_THE_NEXT_TRY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean areNewcomersIn() {
        try {
            Map<String, List<StreamId>> behind =
                    progress.behind(views.stream().collect(Collectors.toMap(LiveView::name, LiveView::kinds))).stream()
                            .collect(Collectors.groupingBy(
                                    Progress.Behind::view,
                                    Collectors.mapping(Progress.Behind::stream, Collectors.toList())));
            views.forEach(it -> takeIn(it, behind.getOrDefault(it.name(), List.of())));
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Views that are new could not be filled yet: {}",
                    e.getClass().getName());
            return false;
        }
    }

    private static void takeIn(LiveView<?> view, List<StreamId> streams) {
        for (int from = 0; from < streams.size(); from += STREAMS_AT_ONCE) {
            view.catchUp(streams.subList(from, Math.min(streams.size(), from + STREAMS_AT_ONCE)));
        }
    }

    /**
     * Lets the processor finish its batch and gives its work back, so that another node takes it up at once. A batch that is not over in
     * time is broken off, and so is the waiting for a database that has gone: what it did is undone with its transaction, and done again later.
     */
    @Override
    public void stop() {
        running = false;
        newcomers.shutdownNow();
        processor
                .shutdownAsync()
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
