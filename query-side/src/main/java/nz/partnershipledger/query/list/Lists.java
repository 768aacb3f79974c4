package nz.partnershipledger.query.list;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.list.Cursors;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;

/** What all lists are made with; it knows each by its name. */
public final class Lists {
    final Cursors cursors;
    final Values values;
    final Words words;
    final Opening opening;
    final Calling calling;
    private final Map<String, Listing<?, ?, ?>> known = new ConcurrentHashMap<>();

    /** Makes lists with these. */
    public Lists(Cursors cursors, Values values, Words words, Opening opening, Calling calling) {
        this.cursors = cursors;
        this.values = values;
        this.words = words;
        this.opening = opening;
        this.calling = calling;
    }

    /** What someone wants to read within the program, with its moment. */
    public Wanted wanted(Actor reader, Map<String, String[]> given) {
        return new Wanted(reader, null, new Parameters(given, values), false, Locale.ROOT);
    }

    void add(String name, Listing<?, ?, ?> list) {
        if (known.putIfAbsent(name, list) != null) {
            throw new IllegalArgumentException("there are two lists called " + name);
        }
    }

    Listing<?, ?, ?> of(String name) {
        return Objects.requireNonNull(known.get(name), () -> "there is no list called " + name);
    }
}
