package nz.partnershipledger.standalone;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened and must be closed again, the last first, also when the process is told to end (Ctrl-C). */
final class Stopping implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean over;

    /** Closes all that it was given when the process ends, or before. */
    static Stopping atTheEndOfTheProcess() {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::close, "stopping"));
        return stopping;
    }

    /** Sees to it that this is closed. */
    <T extends AutoCloseable> T keep(T resource) {
        boolean tooLate;
        synchronized (opened) {
            tooLate = over;
            if (!tooLate) {
                opened.push(resource);
            }
        }
        if (tooLate) {
            close(resource);
        }
        return resource;
    }

    /** Sees to it that this is closed, and left behind when that takes longer: without its database it may never come to an end. */
    <T extends AutoCloseable> T keep(T resource, Duration patience) {
        keep(() -> Thread.ofPlatform().daemon().start(() -> close(resource)).join(patience));
        return resource;
    }

    /** Whether what was opened is being closed, or is closed. */
    boolean hasBegun() {
        synchronized (opened) {
            return over;
        }
    }

    @Override
    public synchronized void close() {
        while (true) {
            AutoCloseable latest;
            synchronized (opened) {
                over = true;
                if (opened.isEmpty()) {
                    return;
                }
                latest = opened.pop();
            }
            close(latest);
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            // The others must be closed all the same.
            System.err.println(e.getMessage());
        }
    }
}
