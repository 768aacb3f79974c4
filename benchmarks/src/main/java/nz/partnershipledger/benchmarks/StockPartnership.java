package nz.partnershipledger.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A partnership as one would write it by Axon's own guide: promises are made, noted upon and kept. Nothing is sealed. */
class StockPartnership {
    @AggregateIdentifier
    private String partnership;

    private final Map<String, Boolean> open = new HashMap<>();

    /** For whoever rebuilds it from its history. */
    @SuppressWarnings("NullAway.Init")
    protected StockPartnership() {}

    record Form(@TargetAggregateIdentifier String partnership, String facilitator) {}

    record Make(
            @TargetAggregateIdentifier String partnership,
            String commitment,
            String what,
            String promiser,
            LocalDate on) {}

    record Note(
            @TargetAggregateIdentifier String partnership, String commitment, String by, String note, LocalDate on) {}

    record Keep(
            @TargetAggregateIdentifier String partnership,
            String commitment,
            String by,
            String evidence,
            LocalDate on) {}

    record Formed(String partnership, String facilitator) {}

    record Made(String partnership, String commitment, String what, String promiser, LocalDate on) {}

    record Noted(String partnership, String commitment, String by, String note, LocalDate on) {}

    record Kept(String partnership, String commitment, String by, String evidence, LocalDate on) {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    StockPartnership(Form command) {
        AggregateLifecycle.apply(new Formed(command.partnership(), command.facilitator()));
    }

    @CommandHandler
    void on(Make command) {
        if (open.containsKey(command.commitment())) {
            throw new IllegalStateException("it is already recorded");
        }
        AggregateLifecycle.apply(
                new Made(partnership, command.commitment(), command.what(), command.promiser(), command.on()));
    }

    @CommandHandler
    void on(Note command) {
        checkOpen(command.commitment());
        AggregateLifecycle.apply(
                new Noted(partnership, command.commitment(), command.by(), command.note(), command.on()));
    }

    @CommandHandler
    void on(Keep command) {
        checkOpen(command.commitment());
        AggregateLifecycle.apply(
                new Kept(partnership, command.commitment(), command.by(), command.evidence(), command.on()));
    }

    private void checkOpen(String commitment) {
        if (!Boolean.TRUE.equals(open.get(commitment))) {
            throw new IllegalStateException("it is not open");
        }
    }

    @EventSourcingHandler
    void on(Formed event) {
        partnership = event.partnership();
    }

    @EventSourcingHandler
    void on(Made event) {
        open.put(event.commitment(), true);
    }

    @EventSourcingHandler
    void on(Kept event) {
        open.put(event.commitment(), false);
    }
}
