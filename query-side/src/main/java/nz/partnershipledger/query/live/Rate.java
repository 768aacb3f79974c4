package nz.partnershipledger.query.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often something has happened a second during the last minute. */
final class Rate {
    private static final long WINDOW = Duration.ofMinutes(1).toNanos();

    private final Deque<Noted> noted = new ArrayDeque<>();
    private long inWindow;

    private record Noted(long at, int times) {}

    synchronized void note(int times) {
        noted.addLast(new Noted(System.nanoTime(), times));
        inWindow += times;
        forgetOld();
    }

    synchronized double perSecond() {
        forgetOld();
        return (double) inWindow / Duration.ofNanos(WINDOW).toSeconds();
    }

    private void forgetOld() {
        long now = System.nanoTime();
        while (!noted.isEmpty() && now - noted.peekFirst().at() > WINDOW) {
            inWindow -= noted.removeFirst().times();
        }
    }
}
