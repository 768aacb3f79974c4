package nz.partnershipledger.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.DeskRule;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.partnership.PartnershipRule;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.command.steps.TakeSteps;
import nz.partnershipledger.command.steps.Taking;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.events.rule.Rule;

/**
 * One file on its way into one partnership. Many lines are recorded together, because to record one takes as long; where that is refused,
 * nothing of them is recorded, and each is taken in by itself.
 */
final class TakingIn {
    /** About so many: whoever else records here waits until they are. */
    private static final int PROMISES_TOGETHER = 500;

    private final CommandDesk desk;
    private final Asking asking;
    private final Sealing sealing;
    private final KnownToTheLedger known;
    private final Roster roster;
    private final StepsOfLines steps;
    private final PartnershipId partnership;

    TakingIn(
            CommandDesk desk,
            Asking asking,
            Sealing sealing,
            KnownToTheLedger known,
            Roster roster,
            StepsOfLines steps,
            PartnershipId partnership) {
        this.desk = desk;
        this.asking = asking;
        this.sealing = sealing;
        this.known = known;
        this.roster = roster;
        this.steps = steps;
        this.partnership = partnership;
    }

    /** What became of each of these lines. */
    List<ImportReport.Line> takeIn(List<ReadLine> lines, Progress progress) {
        List<ImportReport.Line> told = new ArrayList<>();
        for (List<ReadLine> some : parts(lines)) {
            told.addAll(takeIn(some));
            progress.reached(told.size(), lines.size());
        }
        return told;
    }

    private static List<List<ReadLine>> parts(List<ReadLine> lines) {
        List<List<ReadLine>> parts = new ArrayList<>();
        int promises = PROMISES_TOGETHER;
        for (ReadLine line : lines) {
            if (promises >= PROMISES_TOGETHER) {
                parts.add(new ArrayList<>());
                promises = 0;
            }
            parts.getLast().add(line);
            promises += line.promises();
        }
        return parts;
    }

    private List<ImportReport.Line> takeIn(List<ReadLine> lines) {
        try {
            return together(lines);
        } catch (Refusal ofOneOfThem) {
            return lines.stream().map(this::alone).toList();
        }
    }

    private List<ImportReport.Line> together(List<ReadLine> lines) {
        List<StepsOfLines.Asked> asked = lines.stream().map(steps::of).toList();
        // Who joins with one line has joined for those after it.
        List<Taking> taken =
                asked.stream().flatMap(it -> it.steps().stream()).distinct().toList();
        if (!taken.isEmpty()) {
            joining(taken).forEach(this::makeKnown);
            ask(new TakeSteps(partnership, taken));
            joining(taken).forEach(it -> roster.nowPresent(it.person()));
        }
        return asked.stream().map(StepsOfLines.Asked::told).toList();
    }

    private static Stream<AddPartner> joining(List<Taking> steps) {
        return steps.stream()
                .map(Taking::command)
                .flatMap(it -> it instanceof AddPartner add ? Stream.of(add) : Stream.empty());
    }

    private ImportReport.Line alone(ReadLine line) {
        StepsOfLines.Asked asked = steps.of(line);
        try {
            asked.steps().forEach(this::record);
            return asked.told();
        } catch (Refusal refusal) {
            return ImportReport.Line.refused(line.number(), WhyNot.of(refusal));
        }
    }

    private void record(Taking step) {
        switch (step.command()) {
            case AddPartner add -> {
                makeKnown(add);
                ask(add, PartnershipRule.THIS_PERSON_IS_ALREADY_A_PARTNER);
                roster.nowPresent(add.person());
            }
            case PartnershipCommand other -> ask(other, CommitmentRule.THIS_PROMISE_IS_ALREADY_RECORDED);
        }
    }

    private void makeKnown(AddPartner joining) {
        PersonId person = joining.person();
        if (known.knows(person)) {
            return;
        }
        RegisterPerson register = new RegisterPerson(person, sealing.first(person, roster.nameOf(person)), null);
        ask(register, DeskRule.THIS_IS_ALREADY_THERE);
    }

    /** Asks for something that may be there already, by another import that was first; that it is there is all that is needed. */
    private void ask(Object command, Rule thisIsThere) {
        try {
            ask(command);
        } catch (Refusal anotherImportWasFirst) {
            anotherImportWasFirst.throwUnlessOf(thisIsThere);
        }
    }

    private void ask(Object command) {
        desk.change(asking, null, command, partnership.value());
    }
}
