package nz.partnershipledger.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.hui.HuiHeld;
import nz.partnershipledger.events.hui.VoiceHeard;
import nz.partnershipledger.query.entry.TimelineRow;
import nz.partnershipledger.query.journey.JourneyPicture.Happened;
import nz.partnershipledger.query.journey.JourneyPicture.Row;
import nz.partnershipledger.query.journey.JourneyPicture.Shape;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/** What happened along the way through the seven elements, as rows of marks below it. */
final class River {
    private static final String HELD = name(HuiHeld.class);
    private static final String HEARD = name(VoiceHeard.class);
    private static final Map<String, Shape> PROMISES =
            Map.of(name(CommitmentKept.class), Shape.KEPT, name(CommitmentMissed.class), Shape.MISSED);

    private River() {}

    private static String name(Class<? extends LedgerEvent> event) {
        return Catalogue.storedForm(event).name();
    }

    /** The rows of what a reader knew at a moment; nothing in them is later. */
    static List<Row> rows(Steps then, Saying say) {
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Happened> happened = then.entries().stream()
                    .flatMap(it -> Stream.ofNullable(kind.shapeOf(it)).map(shape -> at(it, shape)))
                    .toList();
            rows.add(new Row(
                    say.label(kind.key),
                    kind == Kind.ENTRIES
                            ? Stream.concat(happened.stream(), silences(then, say))
                                    .toList()
                            : happened));
        }
        return rows;
    }

    private static Happened at(TimelineRow it, Shape shape) {
        return new Happened(it.happenedOn(), it.happenedOn(), shape, null);
    }

    private static Stream<Happened> silences(Steps then, Saying say) {
        return then.silences().stream()
                .map(it -> new Happened(
                        it.from(), it.to(), Shape.SILENCE, say.label("replay.silence", Long.toString(it.weeks()))));
    }

    /** Each row, and which entries have a mark in it. */
    private enum Kind {
        HUI("replay.river.hui"),
        VOICES("replay.river.voices"),
        PROMISES("replay.river.promises"),
        DECISIONS("replay.river.decisions"),
        DIFFERENCES("replay.river.differences"),
        ENTRIES("replay.river.entries");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        @Nullable
        Shape shapeOf(TimelineRow it) {
            return switch (this) {
                case HUI -> it.type().equals(HELD) ? Shape.HUI : null;
                case VOICES -> it.type().equals(HEARD) ? Shape.VOICE : null;
                case PROMISES -> River.PROMISES.get(it.type());
                case DECISIONS -> it.feature() == Feature.DECISION ? Shape.OTHER : null;
                case DIFFERENCES -> it.feature() == Feature.DISAGREEMENT ? Shape.OTHER : null;
                case ENTRIES -> Shape.ENTRY;
            };
        }
    }
}
