package nz.partnershipledger.query.brief;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.hui.SaidDesk;
import nz.partnershipledger.query.page.Said;
import org.jspecify.annotations.Nullable;

/** Who connects to whom, as far as the record tells: who listened to whom, and who promised something to whom. */
final class Connections implements PartOfBrief {
    private final SaidDesk said;
    private final FollowThroughDesk promises;

    Connections(SaidDesk said, FollowThroughDesk promises) {
        this.said = said;
        this.promises = promises;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.HANDING_ON, 15);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        Map<PersonId, Set<PersonId>> listened = new LinkedHashMap<>();
        briefing.open(said.voices().page(briefing.seen(), Map.of())).items().stream()
                .filter(it -> !it.recordedBy().equals(it.whose()))
                .forEach(it -> connect(listened, it.recordedBy(), it.whose()));
        Map<PersonId, Set<PersonId>> promised = new LinkedHashMap<>();
        for (Item it : briefing.open(promises.listWithin(briefing.seen())).items()) {
            PersonId owedTo = it.owedTo();
            if (owedTo != null && !owedTo.equals(it.promiser()) && it.promisedOn() != null) {
                connect(promised, it.promiser(), owedTo);
            }
        }
        Said naming = briefing.naming(Stream.of(listened, promised)
                .flatMap(it -> it.entrySet().stream())
                .flatMap(it -> Stream.concat(Stream.of(it.getKey()), it.getValue().stream())));
        List<Brief.Line> who = naming.faces().partners(briefing.seen().then()).stream()
                .map(it -> Brief.Line.said(
                        briefing.say().label("brief.who", it.name(), String.valueOf(it.role())),
                        null,
                        connected("brief.listened", listened, it.id(), naming),
                        connected("brief.promised", promised, it.id(), naming)))
                .toList();
        return Brief.Part.of("connections", briefing.say(), who);
    }

    private static void connect(Map<PersonId, Set<PersonId>> all, PersonId from, PersonId to) {
        all.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(to);
    }

    private static @Nullable String connected(
            String key, Map<PersonId, Set<PersonId>> all, PersonId from, Said naming) {
        Set<PersonId> to = all.get(from);
        return to == null ? null : naming.say().label(key, naming.names(to));
    }
}
