package nz.partnershipledger.query.sight;

import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.person.Names;
import org.jspecify.annotations.Nullable;

/** Tells someone on their own pages of what they may know that is paused. */
public final class PausedForMe {
    private final PausedSightsDesk desk;
    private final Names names;

    PausedForMe(PausedSightsDesk desk, Names names) {
        this.desk = desk;
        this.names = names;
    }

    /**
     * What is told.
     *
     * @param own that the reader's own sight is paused, and whom to ask: a sentence each
     * @param others how many others' sight is paused where the reader looks after that, in words; null where nobody's is
     */
    public record Told(List<String> own, @Nullable String others) {
        /** Keeps its own copy of the sentences. */
        public Told {
            own = List.copyOf(own);
        }
    }

    /** What this reader is told. */
    public Told told(Actor reader, Saying say) {
        List<PausedSightAnswer> held = desk.list(reader, Map.of()).items().stream()
                .filter(it -> it.state().holds())
                .toList();
        List<PausedSightAnswer> own =
                held.stream().filter(it -> it.person().equals(reader.person())).toList();
        int others = held.size() - own.size();
        // Whom to ask is theirs to know, whatever else is not.
        Faces faces = Faces.of(
                names,
                Within.none(reader),
                own.stream().map(PausedSightAnswer::facilitator).toList(),
                Moment.NOW,
                say);
        return new Told(
                own.stream()
                        .map(it -> it.facilitator().equals(reader.person())
                                ? say.label("paused.own.leader", say.cluster(it.cluster()))
                                : say.label(
                                        "paused.own",
                                        faces.called(it.facilitator()).name(),
                                        say.cluster(it.cluster())))
                        .toList(),
                others == 0
                        ? null
                        : say.label(others == 1 ? "paused.held.one" : "paused.held", Integer.toString(others)));
    }
}
