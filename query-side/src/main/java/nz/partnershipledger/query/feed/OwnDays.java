package nz.partnershipledger.query.feed;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.commitment.CommitmentStatus;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.commitment.FollowThroughDesk;
import nz.partnershipledger.query.hui.Hui;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;

/** Finds the days of what somebody said they would do and has still to do, and of the hui of those partnerships that they take part in. No text is opened for it. */
final class OwnDays {
    private final FollowThroughDesk promises;
    private final PartnershipsInReach reach;
    private final ViewTables tables;
    private final Words words;
    private final InstantSource clock;

    OwnDays(FollowThroughDesk promises, PartnershipsInReach reach, ViewTables tables, Words words, QueryStore query) {
        this.promises = promises;
        this.reach = reach;
        this.tables = tables;
        this.words = words;
        this.clock = query.clock();
    }

    List<OwnDay> of(Actor owner, Locale language) {
        if (!WhoMayRead.reach(owner).asPartner()) {
            return List.of();
        }
        return Stream.concat(promised(owner, language), hui(owner, language))
                .sorted(Comparator.comparing(OwnDay::day).thenComparing(OwnDay::id))
                .toList();
    }

    private Stream<OwnDay> promised(Actor owner, Locale language) {
        String summary = words.label(language, "feed.promise");
        return promises.mine(owner, Map.of()).promised().stream()
                .filter(it -> it.status() == CommitmentStatus.OPEN && it.due() != null)
                .map(it ->
                        new OwnDay(it.commitment().toString(), summary, Objects.requireNonNull(it.due()), address(it)));
    }

    private static String address(Item it) {
        return "/partnerships/" + it.partnership() + "/promises/" + it.commitment();
    }

    private Stream<OwnDay> hui(Actor owner, Locale language) {
        LocalDate today = Aotearoa.dayOf(clock.instant());
        String summary = words.label(language, "feed.hui");
        UUID[] own = reach.of(owner, null).stream()
                .filter(it -> it.standing().partners().contains(owner.person()))
                .map(PartnershipRow::partnership)
                .map(it -> it.value())
                .toArray(UUID[]::new);
        return tables.of(new Hui()).where("partnership = ANY (?)", (Object) own).stream()
                .filter(it -> it.isAheadOn(today))
                .map(it -> new OwnDay(
                        it.hui().toString(),
                        summary,
                        it.day(),
                        "/partnerships/" + it.partnership() + "/hui/" + it.hui()));
    }
}
