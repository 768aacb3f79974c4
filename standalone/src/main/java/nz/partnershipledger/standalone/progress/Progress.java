package nz.partnershipledger.standalone.progress;

import java.io.Console;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nz.partnershipledger.standalone.words.Words;

/** Shows how far a long work has come: a bar on a terminal, a plain line for every tenth of it otherwise. */
public interface Progress extends AutoCloseable {
    /** So many more of the steps are done. */
    void advance(long steps);

    @Override
    void close();

    /**
     * Begins.
     *
     * @param what the work, in a few words
     * @param steps how many there are
     * @param out where to show it
     */
    // Since JDK 25 there is no console again when nobody sits before one.
    @SuppressWarnings("SystemConsoleNull")
    static Progress of(String what, long steps, PrintStream out) {
        Console console = System.console();
        return console != null && console.isTerminal() ? new Bar(what, steps, out) : new Lines(what, steps, out);
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
        public void advance(long steps) {
            bar.stepBy(steps);
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
        private long done;
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
        public synchronized void advance(long steps) {
            done += steps;
            long tenths = total == 0 ? 10 : done * 10 / total;
            if (tenths > said) {
                said = tenths;
                out.println(Words.of("progress.line", what, done, total));
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
