package nz.partnershipledger.command.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.NamesOfPeople;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.SealedTexts;

/** Lays the draft of a hui before those who may write in it, and keeps what they say of the lines that name them. */
public final class DraftDesk {
    private final CommandDesk desk;
    private final NamesOfPeople names;
    private final Drafts drafts;
    private final Values values;

    /** Keeps drafts in this database. */
    public DraftDesk(
            CommandDesk desk,
            LedgerDatabase database,
            LedgerEvents events,
            SealedTexts texts,
            MasterKey master,
            Values values) {
        this.desk = desk;
        this.names = new NamesOfPeople(events, texts);
        this.drafts = new Drafts(database, texts, master);
        this.values = values;
    }

    Drafts drafts() {
        return drafts;
    }

    /** A draft as it is now, with those who sit at the table. */
    record Lying(Table table, List<DraftLine> lines, PromiseLine promises) {
        DraftBodies.Line told(DraftLine line) {
            return DraftBodies.Line.of(line, promises);
        }
    }

    /**
     * Who sits at the table.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if nothing is being written there, or not by whoever asks
     */
    Table table(PartnershipId partnership, HuiId hui, Asking asking) {
        return desk.ask(asking.withoutVersion(), new WhoDrafts(partnership, hui), Table.class);
    }

    Lying lying(PartnershipId partnership, HuiId hui, Asking asking) {
        Table table = table(partnership, hui, asking);
        return lying(table, drafts.of(partnership, hui));
    }

    Lying lying(Table table, List<DraftLine> lines) {
        return new Lying(table, lines, promises(table, lines));
    }

    /**
     * Keeps whether a line is what they said, by someone whom it names.
     *
     * @param seen the mark of the words that they read
     */
    DraftBodies.Line say(PartnershipId partnership, HuiId hui, UUID line, String seen, boolean so, Asking asking) {
        return drafts.whileItIsWritten(hui, () -> {
            Table table = table(partnership, hui, asking);
            TheirWord word = new TheirWord(
                    asking.acting().actor(), so, asking.acting().today(), asking.account(), asking.wayInBy());
            DraftLine now = drafts.say(partnership, hui, line, seen, word, lines -> promises(table, lines));
            return lying(table, drafts.of(partnership, hui)).told(now);
        });
    }

    private PromiseLine promises(Table table, List<DraftLine> lines) {
        return new PromiseLine(values, people(table, lines), table.day());
    }

    /** Those at the table, and whoever else is said to be here. */
    private List<Present> people(Table table, List<DraftLine> lines) {
        Set<PersonId> people = new LinkedHashSet<>(table.people());
        lines.stream()
                .filter(it -> it.kind() == LineKind.HERE)
                .map(it -> new LineReader(it, values, new ArrayList<>()).person("person"))
                .filter(Objects::nonNull)
                .forEach(people::add);
        return names.of(people).entrySet().stream()
                .map(it -> new Present(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Present::name))
                .toList();
    }
}
