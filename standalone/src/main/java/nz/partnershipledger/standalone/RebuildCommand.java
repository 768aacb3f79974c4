package nz.partnershipledger.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nz.partnershipledger.query.QuerySide;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.Rebuild;
import nz.partnershipledger.standalone.progress.Progress;
import nz.partnershipledger.standalone.words.CannotGoOn;
import nz.partnershipledger.standalone.words.Sentence;
import nz.partnershipledger.store.LedgerVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes views anew from the whole ledger, beside the running ones, and swaps them in. */
@Command(name = "rebuild", resourceBundle = Sentence.BUNDLE, mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
    private static final int CONNECTIONS = 4;

    @Parameters(arity = "0..*", paramLabel = "VIEW", descriptionKey = "option.view")
    private List<String> names = List.of();

    @Mixin
    private FolderOption folderOption = new FolderOption();

    @Mixin
    private DatabaseOption databaseOption = new DatabaseOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean whole = true;
        try (Stopping stopping = Stopping.atTheEndOfTheProcess()) {
            OpenLedger ledger = OpenLedger.of(
                    databaseOption.access(spec.commandLine()), folderOption.place(), "rebuild", stopping, err::println);
            QueryStore query =
                    stopping.keep(QueryStore.open(ledger.access(), ledger.masterKey(), CONNECTIONS, "rebuild"));
            long events = new LedgerVerifier(query.database()).size();
            for (Rebuild.Done done : rebuild(wanted(QuerySide.viewsOf(query)), query, events)) {
                out.println(Sentence.of(
                        "rebuild.done", done.view(), done.rows(), done.events(), done.parked(), done.otherwise()));
                whole = whole && done.parked() == 0;
            }
        }
        return whole ? 0 : 1;
    }

    private List<LiveView<?>> wanted(List<LiveView<?>> all) {
        List<String> known = all.stream().<String>map(LiveView::name).toList();
        names.stream().filter(it -> !known.contains(it)).findFirst().ifPresent(it -> {
            throw new CannotGoOn("rebuild.no-such-view", it, String.join(", ", known));
        });
        return all.stream()
                .filter(it -> names.isEmpty() || names.contains(it.name()))
                .toList();
    }

    private static List<Rebuild.Done> rebuild(List<LiveView<?>> views, QueryStore query, long events) {
        String names = views.stream().map(LiveView::name).collect(Collectors.joining(", "));
        try (Progress progress = Progress.of(Sentence.of("rebuild.title", names), events)) {
            return new Rebuild(views, query.database(), query.events()).run(progress::reach);
        } catch (Rebuild.AlreadyUnderWay e) {
            throw new CannotGoOn("rebuild.already-under-way", e.view());
        } catch (Rebuild.CameToNothing e) {
            throw new CannotGoOn("rebuild.came-to-nothing." + e.why());
        }
    }
}
