package nz.partnershipledger.standalone.progress;

import java.io.Console;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nz.partnershipledger.standalone.words.Sentence;

/**
 * Shows how far a long work has come: a bar on a terminal, a plain line for every tenth of it otherwise. It goes to the
 * standard error, so that what a command writes can be piped.
 */
public interface Progress extends AutoCloseable {
    /** So many of the steps are done, all in all. */
    void reach(long steps);

    @Override
    void close();

    /**
     * Begins.
     *
     * @param what the work, in a few words
     * @param steps how many there are
     */
    // Since JDK 25 there is no console again when nobody sits before one.
    @SuppressWarnings("SystemConsoleNull")
    static Progress of(String what, long steps) {
        Console console = System.console();
        return console != null && console.isTerminal()
                ? new Bar(what, steps, System.err)
                : new Lines(what, steps, System.err);
    }

    /** On a terminal. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        private Bar(String what, long steps, PrintStream out) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(out))
                    .build();
        }

        @Override
        public void reach(long steps) {
            bar.stepTo(steps);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** In a file or a pipe. */
    final class Lines implements Progress {
        private final String what;
        private final long total;
        private final PrintStream out;
        private long said;

        /**
         * Begins.
         *
         * @param what the work, in a few words
         * @param total how many steps there are
         * @param out where the lines go
         */
        public Lines(String what, long total, PrintStream out) {
            this.what = what;
            this.total = total;
            this.out = out;
        }

        @Override
        public synchronized void reach(long steps) {
            long tenths = total == 0 ? 0 : steps * 10 / total;
            if (tenths > said) {
                said = tenths;
                out.println(Sentence.of("progress.line", what, steps, total));
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
