package nz.partnershipledger.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.standalone.folder.Secret;
import nz.partnershipledger.standalone.samples.SamplePerson;
import nz.partnershipledger.standalone.samples.Samples;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.Beginning;
import nz.partnershipledger.store.DatabaseRole;
import nz.partnershipledger.store.LedgerDatabase;

/**
 * The sample partnerships, which a new ledger in a folder begins with unless it is to begin empty. Whether it does is settled at its
 * first start; a start that is killed while they are written has written nothing, and the next one begins them again.
 */
final class FirstSamples {
    private static final int CONNECTIONS = 2;
    private static final String PASSWORD = "sample-password";

    /** What is told of them once the ledger is ready. */
    private enum News {
        NONE,
        WRITTEN_NOW,
        WRITTEN_EARLIER
    }

    private final OpenLedger ledger;
    private final News news;

    private FirstSamples(OpenLedger ledger, News news) {
        this.ledger = ledger;
        this.news = news;
    }

    /**
     * Settles it, before anyone is let in.
     *
     * @param empty whether a new ledger is to begin without them
     */
    static FirstSamples settle(OpenLedger ledger, boolean empty, PrintWriter out) {
        try (LedgerDatabase database = LedgerDatabase.connect(ledger.access(), DatabaseRole.COMMAND, 1)) {
            Beginning beginning = new Beginning(database);
            Optional<Boolean> settled = beginning.withSamples();
            if (settled.isPresent()) {
                return new FirstSamples(ledger, settled.get() ? News.WRITTEN_EARLIER : News.NONE);
            }
            if (empty || !beginning.isEmpty()) {
                beginning.settleWithoutSamples();
                return none(ledger);
            }
        }
        out.println(Sentence.of("samples.writing"));
        try (CommandStore store = CommandStore.open(ledger.access(), ledger.masterKey(), CONNECTIONS)) {
            Samples.write(store, password(ledger));
        }
        return new FirstSamples(ledger, News.WRITTEN_NOW);
    }

    /** Nothing about samples is looked at. */
    static FirstSamples none(OpenLedger ledger) {
        return new FirstSamples(ledger, News.NONE);
    }

    /** Says how to sign in as the people in them. */
    void tell(PrintWriter out) {
        Path kept = ledger.folder().secrets().resolve(PASSWORD);
        switch (news) {
            case NONE -> {}
            case WRITTEN_NOW -> {
                out.println();
                out.println(Sentence.of("samples.written", password(ledger)));
                Stream.of(SamplePerson.values())
                        .map(it -> "  %-12s %-25s %s".formatted(it.username(), it.called(), Sentence.of(it.seesKey())))
                        .forEach(out::println);
                out.println(Sentence.of("samples.password-is-kept", kept));
            }
            case WRITTEN_EARLIER -> {
                out.println(Sentence.of(
                        "samples.people",
                        Stream.of(SamplePerson.values())
                                .map(SamplePerson::username)
                                .collect(Collectors.joining(", "))));
                out.println(Sentence.of("samples.password-is-kept", kept));
            }
        }
    }

    private static String password(OpenLedger ledger) {
        return Secret.readOrCreateToType(ledger.folder().secrets(), PASSWORD);
    }
}
