package nz.partnershipledger.query.brief;

import java.util.List;
import java.util.Map;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.commitment.PromiseWords;
import nz.partnershipledger.query.commitment.Promised;
import nz.partnershipledger.query.page.Said;

/** What was promised and kept, and nobody sees differently: with these people, that works. */
final class WhatWasKept implements PartOfBrief {
    private final FollowThroughDesk promises;

    WhatWasKept(FollowThroughDesk promises) {
        this.promises = promises;
    }

    @Override
    public Map<ForWhom, Integer> places() {
        return Map.of(ForWhom.HANDING_ON, 35);
    }

    @Override
    public Brief.Part of(Briefing briefing) {
        List<Item> kept = briefing.open(promises.listWithin(briefing.seen())).items().stream()
                .filter(it -> it.status() == CommitmentStatus.KEPT && !it.disputed())
                .toList();
        Said naming = briefing.naming(kept.stream().flatMap(Promised::peopleIn));
        PromiseWords words = new PromiseWords(briefing.say());
        return Brief.Part.of(
                "kept",
                briefing.say(),
                kept.stream()
                        .map(it -> Brief.Line.said(
                                        naming.name(it.promiser()),
                                        naming.text(it.what()),
                                        words.beside(it, naming::name).toArray(String[]::new))
                                .standing(words.state(it)))
                        .toList());
    }
}
