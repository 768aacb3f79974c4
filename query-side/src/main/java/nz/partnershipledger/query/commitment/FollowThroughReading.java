package nz.partnershipledger.query.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;

/**
 * Finds the promises that a reader may know of at a moment.
 *
 * <p>Now they come from the live rows, at another moment from the histories; what is filtered, counted and shown is decided on the
 * rows, the same way for both. Across partnerships those of now are {@link PromisesAcross asked of the database}. A row with entries that this reader may not read is replayed without them, and so is all that a former
 * partner sees.
 */
public final class FollowThroughReading {
    private final ViewTables tables;
    private final PartnershipsInReach reach;
    private final Histories histories;

    /** Reads these. */
    public FollowThroughReading(ViewTables tables, PartnershipsInReach reach, Histories histories) {
        this.tables = tables;
        this.reach = reach;
        this.histories = histories;
    }

    /**
     * What was found.
     *
     * @param rows the promises
     * @param partnerships their partnerships, as they were at the moment
     * @param ownPartnership whether all of it is one partnership of which the reader is a partner
     */
    record Found(List<FollowThroughRow> rows, Map<PartnershipId, PartnershipRow> partnerships, boolean ownPartnership) {
        /** What someone wrote for themselves alone stays theirs where their sight is paused: of those it is all there is here. */
        Found knowing(List<PartnershipRow> paused) {
            Map<PartnershipId, PartnershipRow> known = new HashMap<>(byId(paused));
            known.putAll(partnerships);
            return new Found(rows, known, ownPartnership);
        }

        /** Those of them that are asked for, in the partnerships that are. */
        Found wanted(FollowThroughFilter filter, LocalDate day) {
            return new Found(
                    rows.stream()
                            .filter(row -> {
                                PartnershipRow partnership = partnerships.get(row.partnership());
                                return partnership != null && filter.wants(row, partnership, day);
                            })
                            .toList(),
                    partnerships,
                    ownPartnership);
        }

        Optional<PartnerRole> roleOf(FollowThroughRow row) {
            return Optional.ofNullable(partnerships.get(row.partnership())).flatMap(it -> it.roleOf(row.promiser()));
        }

        /** Whether ākonga or whānau promised it. */
        boolean isOfFamily(FollowThroughRow row) {
            return roleOf(row)
                    .filter(it -> it == PartnerRole.AKONGA || it == PartnerRole.WHANAU)
                    .isPresent();
        }

        /** In a list across partnerships, with what its words open to someone outside. */
        Text.Opens opens(FollowThroughRow row) {
            return isOfFamily(row) ? Text.Opens.IN_LISTS_WITH_ITS_PARTNERSHIP : Text.Opens.IN_LISTS;
        }
    }

    /**
     * The promises that are asked for, of the partnerships in reach, as they were at a moment.
     *
     * @param day the day on which it is judged what is overdue
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the reader's role reads none at all
     */
    Found then(Actor reader, FollowThroughFilter filter, Moment moment, LocalDate day) {
        List<PartnershipRow> inReach = reach.of(reader, filter.partnership());
        Found found = replayed(reader, inReach, history(reader, inReach, moment));
        return wanted(reader, filter, inReach, found.knowing(reach.paused(reader, filter.partnership())), day);
    }

    /** The promises of these partnerships, as they stand now, as the reader may know them of a moment. */
    Found replayed(Actor reader, Collection<PartnershipRow> partnerships, Moment moment) {
        return replayed(reader, partnerships, history(reader, partnerships, moment));
    }

    /**
     * People are looked for in one partnership that the reader may read, and not across.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#PEOPLE_ARE_NOT_LOOKED_FOR_FROM_OUTSIDE} if none is given
     * @throws nz.partnershipledger.events.rule.Refusal as {@link PartnershipsInReach#one}
     */
    void oneIsOpen(Actor reader, @Nullable PartnershipId partnership) {
        if (partnership == null) {
            throw ReadingRule.PEOPLE_ARE_NOT_LOOKED_FOR_FROM_OUTSIDE.refusal();
        }
        reach.one(reader, partnership);
    }

    /** The promises that are asked for of a partnership that was looked at. */
    Found within(Seen seen, FollowThroughFilter filter) {
        List<PartnershipRow> one = List.of(seen.now());
        Found known = seen.once(FollowThroughReading.class, () -> {
            if (seen.history() != null) {
                return replayed(seen.reader(), one, seen.history());
            }
            seen.await(new FollowThrough());
            return now(seen.reader(), one);
        });
        return wanted(seen.reader(), filter, one, known, seen.day());
    }

    private static Found wanted(
            Actor reader, FollowThroughFilter filter, List<PartnershipRow> inReach, Found known, LocalDate day) {
        Map<PartnershipId, PartnershipRow> wanted = known.partnerships().values().stream()
                .filter(filter::wants)
                .collect(Collectors.toMap(PartnershipRow::partnership, Function.identity()));
        Set<PartnershipId> ofOnesOwn = inReach.stream()
                .filter(it -> WhoMayRead.relation(reader, it.standing()) instanceof Relation.Partner)
                .map(PartnershipRow::partnership)
                .collect(Collectors.toSet());
        boolean ownPartnership = wanted.size() == 1 && ofOnesOwn.containsAll(wanted.keySet());
        return new Found(known.rows(), wanted, ownPartnership).wanted(filter, day);
    }

    private Found now(Actor reader, List<PartnershipRow> inReach) {
        List<FollowThroughRow> stored = tables.of(new FollowThrough())
                .where(
                        "(partnership = ANY (?) AND private_to IS NULL) OR private_to = ?",
                        inReach.stream().map(it -> it.partnership().value()).toArray(UUID[]::new),
                        reader.person().value());
        Set<PartnershipId> toReplay = new HashSet<>();
        List<FollowThroughRow> rows = new ArrayList<>();
        for (FollowThroughRow row : stored) {
            if (row.begun().privateTo() == null && row.isFor(reader.person()) && !row.isWholeFor(reader.person())) {
                toReplay.add(row.partnership());
            }
        }
        stored.stream()
                .filter(row -> row.isFor(reader.person()))
                .filter(row -> row.begun().privateTo() != null || !toReplay.contains(row.partnership()))
                .forEach(rows::add);
        if (!toReplay.isEmpty()) {
            List<PartnershipRow> again = inReach.stream()
                    .filter(it -> toReplay.contains(it.partnership()))
                    .toList();
            replayed(reader, again, history(reader, again, Moment.NOW)).rows().stream()
                    .filter(row -> row.begun().privateTo() == null)
                    .forEach(rows::add);
        }
        return new Found(rows, byId(inReach), false);
    }

    private List<Recorded<? extends LedgerEvent>> history(
            Actor reader, Collection<PartnershipRow> inReach, Moment moment) {
        return histories.of(
                reader, inReach.stream().map(PartnershipRow::standing).toList(), moment);
    }

    private static Found replayed(
            Actor reader, Collection<PartnershipRow> inReach, List<Recorded<? extends LedgerEvent>> history) {
        Map<PartnershipId, Relation> relations = inReach.stream()
                .collect(Collectors.toMap(
                        PartnershipRow::partnership, it -> WhoMayRead.relation(reader, it.standing())));
        return new Found(
                Replay.of(new FollowThrough(), history).all().stream()
                        .filter(row -> row.begun().privateTo() != null
                                || !(relations.get(row.partnership()) instanceof Relation.FormerPartner)
                                || isTheirOwn(row, reader.person()))
                        .toList(),
                byId(Replay.of(new Partnerships(), history).all()),
                false);
    }

    private static boolean isTheirOwn(FollowThroughRow row, PersonId reader) {
        return Stream.<@Nullable PersonId>of(
                        row.promiser(),
                        row.roles().suggestedBy(),
                        row.roles().owedTo(),
                        row.roles().recordedBy())
                .anyMatch(reader::equals);
    }

    private static Map<PartnershipId, PartnershipRow> byId(Collection<PartnershipRow> rows) {
        return rows.stream().collect(Collectors.toMap(PartnershipRow::partnership, Function.identity()));
    }
}
