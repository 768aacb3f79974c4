package nz.partnershipledger.standalone;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.SubjectKeys;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The ledger on the command line. Exit codes: 0 done, 1 refused or failed with a message, 2 wrong usage. With no
 * subcommand it starts the ledger.
 */
@Command(
        name = "ledger",
        resourceBundle = Sentence.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = LedgerVersion.class,
        subcommands = {
            StartCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            MigrateCommand.class,
            HelpCommand.class
        })
public final class Ledger implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        // Until the application has set up its log, nothing but our own sentences goes to the terminal.
        LoggingSystem.get(Ledger.class.getClassLoader()).beforeInitialize();
        System.exit(run(arguments));
    }

    /** Runs one command, and returns its exit code. */
    static int run(String[] arguments) {
        return new CommandLine(new Ledger())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((trouble, line, parsed) -> {
                    line.getErr().println(sentence(trouble));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .setParameterExceptionHandler((wrong, given) -> {
                    CommandLine line = wrong.getCommandLine();
                    String command = line.getCommandSpec().qualifiedName();
                    line.getErr().println(Sentence.of("usage.see-help", String.valueOf(wrong.getMessage()), command));
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(startByDefault(arguments));
    }

    /** A sentence for whatever went wrong; never a stack trace. */
    private static String sentence(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGoOn known) {
                return String.valueOf(known.getMessage());
            }
            if (cause instanceof Refusal refusal) {
                return Sentence.of(refusal);
            }
            if (cause instanceof SubjectKeys.WrongMasterKey) {
                return Sentence.of("master-key.is-another");
            }
        }
        return Sentence.of("unexpected", trouble.getClass().getName(), whereIn(trouble));
    }

    /** The line of ours that it happened in. Messages of others may quote what someone wrote, so none is shown. */
    private static String whereIn(Throwable trouble) {
        return Stream.of(trouble.getStackTrace())
                .filter(it -> it.getClassName().startsWith("nz.partnershipledger"))
                .findFirst()
                .map(it -> it.getFileName() + ":" + it.getLineNumber())
                .orElse("?");
    }

    /** {@code ledger --port 9090} is {@code ledger start --port 9090}. */
    private static String[] startByDefault(String[] arguments) {
        boolean ofTheLedgerItself = arguments.length > 0
                && Stream.of("-h", "--help", "-V", "--version").anyMatch(arguments[0]::equals);
        boolean namesACommand = arguments.length > 0 && !arguments[0].startsWith("-");
        if (ofTheLedgerItself || namesACommand) {
            return arguments;
        }
        return Stream.concat(Stream.of("start"), Arrays.stream(arguments)).toArray(String[]::new);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Sentence.of("usage.no-command"));
    }
}
