package nz.partnershipledger.query.hui.live;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.base.WhoMayRead.Relation;
import nz.partnershipledger.query.decision.DecisionRow;
import nz.partnershipledger.query.decision.DecisionState;
import nz.partnershipledger.query.decision.Decisions;
import nz.partnershipledger.query.disagreement.DisagreementRow;
import nz.partnershipledger.query.disagreement.DisagreementState;
import nz.partnershipledger.query.disagreement.Disagreements;
import nz.partnershipledger.query.entry.AnswerRow;
import nz.partnershipledger.query.entry.Answers;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.hui.Difficulties;
import nz.partnershipledger.query.hui.DifficultyRow;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.Partnerships;

/**
 * What a promise may have come of that our record holds already, as far as every partner reads it: difficulties, decisions that stand,
 * differences that are not settled. Who writes the minutes and is no partner reads none of it.
 */
final class Origins {
    private final ViewTables tables;
    private final InstantSource clock;

    Origins(ViewTables tables, QueryStore query) {
        this.tables = tables;
        this.clock = query.clock();
    }

    /** What a promise came of: what kind of thing it is, as the draft says it, and which. */
    private enum Kind {
        DIFFICULTY("difficulty"),
        DECISION("decision"),
        DISAGREEMENT("disagreement");

        private final String inTheDraft;

        Kind(String inTheDraft) {
            this.inTheDraft = inTheDraft;
        }
    }

    /**
     * Things of one kind.
     *
     * @param words the key of what they are called
     */
    record Group(String words, List<One> things) {
        /** Keeps its own copy. */
        Group {
            things = List.copyOf(things);
        }
    }

    /** One of them: how the draft names it, and what it is called. */
    record One(String value, Text text) {}

    List<Group> of(Actor reader, PartnershipId partnership) {
        boolean takesPart = tables.of(new Partnerships()).where("partnership = ?", partnership.value()).stream()
                .map(it -> it.on(Aotearoa.dayOf(clock.instant())).standing())
                .anyMatch(it -> WhoMayRead.relation(reader, it) instanceof Relation.Partner);
        return takesPart
                ? List.of(
                        new Group("live.difficulties", difficulties(partnership)),
                        new Group("live.decisions", decisions(partnership)),
                        new Group("live.disagreements", differences(partnership)))
                : List.of();
    }

    /** What whoever named it says is not so is none. */
    private List<One> difficulties(PartnershipId partnership) {
        Set<Long> denied = tables
                .of(new Answers())
                .where("partnership = ? AND said = ?", partnership.value(), Word.NOT_SO.name())
                .stream()
                .map(AnswerRow::entry)
                .collect(Collectors.toSet());
        return tables.of(new Difficulties()).where("partnership = ?", partnership.value()).stream()
                .filter(it -> !denied.contains(it.entry()))
                .sorted(Comparator.comparingLong(DifficultyRow::entry).reversed())
                .map(it -> one(Kind.DIFFICULTY, it.difficulty().value(), partnership, it.text()))
                .toList();
    }

    private List<One> decisions(PartnershipId partnership) {
        return tables.of(new Decisions()).where("partnership = ?", partnership.value()).stream()
                .filter(it -> it.state() != DecisionState.REVERSED)
                .sorted(Comparator.comparing((DecisionRow it) -> it.events().getFirst())
                        .reversed())
                .map(it -> one(
                        Kind.DECISION,
                        it.decision().value(),
                        partnership,
                        it.proposed().question()))
                .toList();
    }

    private List<One> differences(PartnershipId partnership) {
        return tables.of(new Disagreements()).where("partnership = ?", partnership.value()).stream()
                .filter(it -> it.state() != DisagreementState.SETTLED)
                .sorted(Comparator.comparing((DisagreementRow it) -> it.events().getFirst())
                        .reversed())
                .map(it -> one(
                        Kind.DISAGREEMENT,
                        it.raised().disagreement().value(),
                        partnership,
                        it.raised().topic()))
                .toList();
    }

    private static One one(Kind kind, UUID id, PartnershipId partnership, PersonalText text) {
        return new One(kind.inTheDraft + ":" + id, Text.in(partnership, text));
    }
}
