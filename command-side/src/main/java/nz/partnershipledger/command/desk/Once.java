package nz.partnershipledger.command.desk;

import java.util.UUID;
import nz.partnershipledger.store.Appended;
import nz.partnershipledger.store.KeptAnswer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Lets each request through once. At first it is decided on what is in memory; the statement that would record it finds out whether
 * that was old, or the request answered before. If so, and whenever it is refused, it is looked at again with what the database says:
 * a request that came before gets the answer it got then, and nothing is decided on an older state. Of two that are under way at once,
 * the second is not recorded, and answered as the first.
 */
final class Once implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Answers answers;
    private final CommandTargetResolver targets;

    Once(Answers answers, CommandTargetResolver targets) {
        this.answers = answers;
        this.targets = targets;
    }

    /** Travels beside a command, and brings its answer back. */
    static final class Slip {
        static final String KEY = Slip.class.getName();

        private final Answers.@Nullable Request request;
        private final Result result;
        private boolean trustsMemory = true;
        private boolean recalled;
        private @Nullable Answer answer;

        Slip(Answers.@Nullable Request request, Result result) {
            this.request = request;
            this.result = result;
        }

        /** From now on the database is asked first. */
        void doubt() {
            trustsMemory = false;
        }

        @Nullable
        Answer answer() {
            return answer;
        }

        /** Whether the answer is one that the same request had got before. */
        boolean wasAnsweredBefore() {
            return recalled;
        }
    }

    /**
     * What the answer will name.
     *
     * @param id what was made or changed
     * @param location where it can be read, with {@link KeptAnswer#POSITION} for the position of its event; empty where nothing was
     *     made
     */
    record Result(UUID id, String location) {}

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        String stream = targets.resolveTarget(message).getIdentifier();
        if (!(message.getMetaData().get(Slip.KEY) instanceof Slip slip)) {
            new Head(answers.receive(null, stream).head()).keepIn(unitOfWork);
            return chain.proceed();
        }
        if (!slip.trustsMemory) {
            Answers.Reception reception = answers.receive(slip.request, stream);
            if (!reception.isNew() && slip.request != null) {
                slip.answer = answers.recall(slip.request);
                slip.recalled = true;
                return null;
            }
            new Head(reception.head()).keepIn(unitOfWork);
        }
        if (slip.request != null) {
            slip.request.answeredWith(slip.result).keepWith(unitOfWork);
        }
        Object answered = proceed(slip, chain);
        // Registered after the handler has run, so it runs after the events have got their positions.
        unitOfWork.onPrepareCommit(it -> answer(slip));
        return answered;
    }

    private @Nullable Object proceed(Slip slip, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (RuntimeException refusal) {
            if (!slip.trustsMemory && slip.request != null && answers.isAnswered(slip.request)) {
                // A twin was recorded meanwhile, and this one was decided on what the twin had done.
                throw new ConcurrencyException("the same request was answered meanwhile");
            }
            throw refusal;
        }
    }

    private static void answer(Slip slip) {
        Appended newest = Appended.inCurrentUnitOfWork().getLast();
        slip.answer = new Answer(
                slip.result.id,
                newest.version(),
                newest.position(),
                slip.result.location.replace(KeptAnswer.POSITION, Long.toString(newest.position())));
    }
}
