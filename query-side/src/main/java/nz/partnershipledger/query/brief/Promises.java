package nz.partnershipledger.query.brief;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.page.Said;

/** What was promised, each with its story. */
final class Promises implements PartOfBrief {
    private final FollowThroughDesk promises;

    Promises(FollowThroughDesk promises) {
        this.promises = promises;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.FACILITATOR, 30);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        List<Item> items = briefing.open(promises.listWithin(briefing.seen())).items();
        Said naming = briefing.naming(items.stream().flatMap(Promised::peopleIn));
        PromiseWords words = new PromiseWords(briefing.say());
        return Brief.Part.of(
                "promises",
                briefing.say(),
                items.stream().map(it -> line(it, words, naming)).toList());
    }

    private static Brief.Line line(Item it, PromiseWords words, Said naming) {
        return Brief.Line.said(
                        naming.name(it.promiser()),
                        naming.text(it.what()),
                        Stream.concat(
                                        Stream.of(words.story(it)),
                                        Stream.concat(
                                                words.beside(it, naming::name).stream(),
                                                Stream.ofNullable(words.reason(it))))
                                .toArray(String[]::new))
                .standing(words.state(it));
    }
}
