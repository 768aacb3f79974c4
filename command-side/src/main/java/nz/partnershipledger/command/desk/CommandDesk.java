package nz.partnershipledger.command.desk;

import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.KeepPrivately;
import nz.partnershipledger.command.base.MayBePrivate;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.base.WhatIsPrivate;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.store.HistoryNotUnderstood;
import nz.partnershipledger.store.KeptAnswer;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.PerhapsRecorded;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Takes commands to the histories they are asked of. When another was first it tries again, from the start and in a new
 * transaction; a refusal is never tried again.
 */
public final class CommandDesk {
    /** Stands in a location for the position of the event that made what is found there. */
    public static final String POSITION = KeptAnswer.POSITION;

    private static final int TRIES = 12;

    private final CommandBus commands;
    private final MasterKey master;
    private final WhatBecame became;

    /** Sends commands to this bus. */
    public CommandDesk(CommandBus commands, MasterKey master, WhatBecame became) {
        this.commands = commands;
        this.master = master;
        this.became = became;
    }

    /**
     * Records what is asked, or gives the answer that the same request got before. A word of somebody's own that is for nobody else is decided
     * by its partnership, and kept in its author's own history.
     *
     * @param asking who asks, and how
     * @param body what came with the request, by which it is known again; null if nothing did
     * @param command what is asked
     * @param id what will have been made or changed
     * @throws nz.partnershipledger.events.rule.Refusal if it is not recorded; then nothing is stored
     */
    public Answer change(Asking asking, @Nullable Object body, Object command, UUID id) {
        return record(asking, body, command, id, "");
    }

    /**
     * As {@link #change}, for what makes something new.
     *
     * @param location where it can be read, with {@link #POSITION} for the position of its event
     */
    public Answer create(Asking asking, @Nullable Object body, Object command, UUID id, String location) {
        return record(asking, body, command, id, location);
    }

    private Answer record(Asking asking, @Nullable Object body, Object command, UUID id, String location) {
        PersonId author = asking.acting().person();
        return command instanceof MayBePrivate word && word.isPrivateTo(author)
                ? recordAndNote(asking.withoutVersion(), body, kept(asking, author, command), id, location)
                : recordAndNote(asking, body, command, id, location);
    }

    private Answer recordAndNote(Asking asking, @Nullable Object body, Object command, UUID id, String location) {
        Timer.Sample since = became.begin();
        WhatBecame.Outcome outcome = WhatBecame.Outcome.FAILED;
        try {
            Once.Slip slip = recordAsIs(asking, body, command, id, location);
            outcome = slip.wasAnsweredBefore() ? WhatBecame.Outcome.ANSWERED_AGAIN : WhatBecame.Outcome.RECORDED;
            return Objects.requireNonNull(slip.answer(), "a command that records nothing is asked, not recorded");
        } catch (Refusal refusal) {
            outcome = WhatBecame.Outcome.REFUSED;
            throw refusal;
        } finally {
            became.note(since, command.getClass(), outcome);
        }
    }

    /** What the partnership says to it; of a refusal the author's history learns, which may have answered this request before. */
    @SuppressWarnings("unchecked") // what the question is answered with
    private KeepPrivately kept(Asking asking, PersonId author, Object command) {
        try {
            List<PartnershipEvent> events = ask(asking, new WhatIsPrivate((PartnershipCommand) command), List.class);
            return new KeepPrivately(author, () -> events);
        } catch (Refusal refusal) {
            return new KeepPrivately(author, () -> {
                throw refusal;
            });
        }
    }

    private Once.Slip recordAsIs(Asking asking, @Nullable Object body, Object command, UUID id, String location) {
        Answers.Request request = asking.idempotencyKey() == null
                ? null
                : new Answers.Request(
                        asking.account(), asking.idempotencyKey(), Fingerprint.of(master, asking.path(), body));
        Once.Slip slip = new Once.Slip(request, new Once.Result(id, location));
        CommandMessage<?> message = Family.message(command)
                .withMetaData(MetaDataOfCommands.of(asking).and(Once.Slip.KEY, slip));
        CommandResultMessage<?> result = send(message);
        if (result.isExceptional()) {
            if (request == null && isPerhapsRecorded(result.exceptionResult())) {
                throw asRefusal(result.exceptionResult());
            }
            slip.doubt();
            dispatch(message);
        }
        return slip;
    }

    /**
     * Asks something that records nothing, such as who stands where.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the actor may not know it
     */
    public <T> T ask(Asking asking, Object question, Class<T> answer) {
        return answer.cast(
                Objects.requireNonNull(dispatch(Family.message(question).withMetaData(MetaDataOfCommands.of(asking)))));
    }

    private @Nullable Object dispatch(CommandMessage<?> message) {
        for (int attempt = 1; ; attempt++) {
            CommandResultMessage<?> result = send(message);
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            Throwable trouble = result.exceptionResult();
            if (!isAnotherFirst(trouble)) {
                throw asRefusal(trouble);
            } else if (attempt == TRIES) {
                throw DeskRule.TOO_MANY_AT_ONCE.refusal();
            }
            // Those who collided would collide again if they came back at the same moment.
            LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(1, 2 + 5 * attempt)));
        }
    }

    private CommandResultMessage<?> send(CommandMessage<?> message) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        commands.dispatch(message, callback);
        return callback.getResult();
    }

    /** Only a request with a key can be asked again then: it finds its own answer. */
    private static boolean isPerhapsRecorded(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                .anyMatch(PerhapsRecorded.class::isInstance);
    }

    private static boolean isAnotherFirst(Throwable trouble) {
        return trouble instanceof ConcurrencyException;
    }

    private static RuntimeException asRefusal(Throwable trouble) {
        for (Throwable it = trouble; it != null; it = it.getCause()) {
            if (it instanceof HistoryNotUnderstood) {
                return DeskRule.THIS_HISTORY_IS_NOT_UNDERSTOOD.refusal();
            } else if (it instanceof AggregateStreamCreationException) {
                return DeskRule.THIS_IS_ALREADY_THERE.refusal();
            }
        }
        return trouble instanceof RuntimeException runtime
                ? runtime
                : new EventStoreException("the command could not be recorded", trouble);
    }
}
