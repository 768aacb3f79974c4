package nz.partnershipledger.command.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Notes of each command what kind it was, what became of it, and how long that took; never whose it was, or what it said. */
public final class WhatBecame {
    /** What can become of a command. */
    enum Outcome {
        RECORDED,
        /** The same request had been recorded before. */
        ANSWERED_AGAIN,
        REFUSED,
        FAILED
    }

    private static final WhatBecame UNNOTED = new WhatBecame(null);

    private final @Nullable MeterRegistry meters;

    private WhatBecame(@Nullable MeterRegistry meters) {
        this.meters = meters;
    }

    /** Notes it here. */
    public static WhatBecame notedIn(MeterRegistry meters) {
        return new WhatBecame(meters);
    }

    /** Notes nothing. */
    public static WhatBecame unnoted() {
        return UNNOTED;
    }

    /** Lets a clock run. */
    Timer.@Nullable Sample begin() {
        return meters == null ? null : Timer.start(meters);
    }

    /** Notes what became of a command of this kind, since the clock has run. */
    void note(Timer.@Nullable Sample since, Class<?> kind, Outcome outcome) {
        if (meters != null && since != null) {
            since.stop(meters.timer(
                    "ledger.commands",
                    "command",
                    kind.getSimpleName(),
                    "outcome",
                    outcome.name().toLowerCase(Locale.ROOT)));
        }
    }
}
