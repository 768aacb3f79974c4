package nz.partnershipledger.query.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Rows;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Sight;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.FoldedLately;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A partnership as a reader sees it: found once, at one moment, in one version, with one history. Whatever a page or an answer tells of it
 * is taken from here, and what was found for one part of it is not looked for again.
 */
public final class Seen implements Sight {
    private final Actor reader;
    private final PartnershipRow now;
    private final PartnershipRow then;
    private final Relation relation;
    private final AskedMoment asked;
    private final long version;
    private final @Nullable List<Recorded<? extends LedgerEvent>> history;
    private final ViewTables tables;
    private final FoldedLately folded;
    private final CatchUp catchUp;
    private final Map<Object, Object> found = new HashMap<>();

    Seen(
            Actor reader,
            Stands stands,
            AskedMoment asked,
            long version,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            ViewTables tables,
            FoldedLately folded,
            CatchUp catchUp) {
        this.reader = reader;
        this.now = stands.now();
        this.then = stands.then();
        this.relation = stands.relation();
        this.asked = asked;
        this.version = version;
        this.history = history;
        this.tables = tables;
        this.folded = folded;
        this.catchUp = catchUp;
    }

    /** How it stands now and stood at the moment, and what the reader is to it now. */
    record Stands(PartnershipRow now, PartnershipRow then, Relation relation) {}

    @Override
    public Actor reader() {
        return reader;
    }

    /** How it stands now. */
    public PartnershipRow now() {
        return now;
    }

    /** How it stood at the moment, as far as the reader may know. */
    public PartnershipRow then() {
        return then;
    }

    @Override
    public PartnershipId partnership() {
        return now.partnership();
    }

    /** What the reader is to it now. */
    public Relation relation() {
        return relation;
    }

    @Override
    public AskedMoment asked() {
        return asked;
    }

    /** The day on which it is judged what is overdue. */
    public LocalDate day() {
        return asked.day();
    }

    /** The version of its history that is shown. */
    public long version() {
        return version;
    }

    /** What the reader may know of it at the moment; null where live rows tell the same. */
    public @Nullable List<Recorded<? extends LedgerEvent>> history() {
        return history;
    }

    @Override
    public List<PartnershipId> boundTo() {
        return List.of(partnership());
    }

    /** Something of it as an answer over HTTP, whose ETag is the version. */
    @Override
    public <T> ResponseEntity<T> overHttp(T answer) {
        return ResponseEntity.ok().eTag(Long.toString(version)).body(answer);
    }

    /** A view's rows of it, as far as the reader may know; of a view that keeps readers, those of all of them. */
    public <R extends Record> Collection<R> rows(Fold<R> fold) {
        return rows(fold, table -> table.where("partnership = ?", partnership().value()));
    }

    /**
     * A view's rows of it.
     *
     * @param live how they are found in its table, which shows what the reader waits for
     */
    public <R extends Record> Collection<R> rows(Fold<R> fold, Live<R> live) {
        return once(fold.name(), () -> {
            if (history != null) {
                return folded(fold, history).all();
            }
            return fromTable(fold, live::in);
        });
    }

    /** Whether a view's rows of it are at hand, or are made of its history: then no fewer are to be had more cheaply. */
    public boolean knows(Fold<?> fold) {
        return history != null || found.containsKey(fold.name());
    }

    /** What is found in a view's table, which shows what the reader waits for: a few of many rows, or little of each. */
    public <R extends Record, T> T fromTable(Fold<R> fold, Function<ViewTable<R>, T> looked) {
        await(fold);
        return looked.apply(tables.of(fold));
    }

    /** The same partnership, in which nothing has been looked for. */
    public Seen anew() {
        return new Seen(reader, new Stands(now, then, relation), asked, version, history, tables, folded, catchUp);
    }

    /** A view's rows after so much of what the reader may know. */
    public <R extends Record> Rows<R> folded(Fold<R> fold, List<Recorded<? extends LedgerEvent>> history) {
        return folded.rows(reader.person(), partnership(), fold, history);
    }

    /** Waits until a view shows what the reader waits for. */
    public void await(Fold<?> fold) {
        catchUp.with(asked.after(), List.of(fold));
    }

    /** How rows are found in a view's table. */
    @FunctionalInterface
    public interface Live<R extends Record> {
        Collection<R> in(ViewTable<R> table);
    }

    /** What is found under this key, looked for once. */
    @SuppressWarnings("unchecked") // whoever keeps something under a key knows what it is
    public <T> T once(Object key, Supplier<T> looked) {
        T known = (T) found.get(key);
        if (known == null) {
            known = looked.get();
            found.put(key, known);
        }
        return known;
    }
}
