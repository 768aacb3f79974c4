package nz.partnershipledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Adds what several units of work have at the same moment in one transaction, because a commit takes as long for many as for one.
 * Whoever finds nobody writing writes for all who wait; so one alone waits for nobody, and many share.
 */
final class GroupCommit {
    private static final int MOST_AT_ONCE = 64;

    private final Insertion insertion;
    private final Queue<Addition> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock pen = new ReentrantLock();

    GroupCommit(Insertion insertion) {
        this.insertion = insertion;
    }

    /**
     * Returns when it is safe on the disk; for a caller in a transaction of its own, when it has become part of that.
     *
     * @return what was added; empty if the stream has gone on, or the request been answered, meanwhile
     * @throws SQLException if nothing of it was added, or, where {@link PerhapsRecorded}, if that is not known
     */
    List<Appended> add(Addition addition) throws SQLException {
        if (insertion.isWithinATransaction()) {
            insertion.insertWithinTheTransaction(addition);
            return addition.events();
        }
        waiting.add(addition);
        while (!addition.isSettled()) {
            if (pen.tryLock()) {
                try {
                    write(next());
                } finally {
                    pen.unlock();
                }
                callWhoeverIsNext();
            } else {
                addition.awaitCall();
            }
        }
        return addition.events();
    }

    private List<Addition> next() {
        List<Addition> next = new ArrayList<>();
        for (Addition it = waiting.poll(); it != null; it = next.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            next.add(it);
        }
        return next;
    }

    /** Who came after the last look found the pen taken, and waits to be called. */
    private void callWhoeverIsNext() {
        Addition next = waiting.peek();
        if (next != null) {
            next.call();
        }
    }

    private void write(List<Addition> additions) {
        try {
            insertion.insert(additions);
        } catch (PerhapsRecorded unknown) {
            additions.forEach(it -> it.failed(unknown));
        } catch (SQLException | RuntimeException trouble) {
            if (additions.size() == 1) {
                additions.getFirst().failed(asSql(trouble));
            } else {
                // One of them spoils it for the others, and nothing of theirs has been added.
                additions.forEach(it -> write(List.of(it)));
            }
        } catch (Error fatal) {
            additions.forEach(it -> it.failed(asSql(fatal)));
            throw fatal;
        }
    }

    private static SQLException asSql(Throwable trouble) {
        return trouble instanceof SQLException sql ? sql : new SQLException(trouble);
    }
}
