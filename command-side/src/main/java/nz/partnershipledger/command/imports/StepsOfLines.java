package nz.partnershipledger.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.commitment.CommitmentCommand;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.MissCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReleaseCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReopenCommitment;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawCommitment;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.steps.Taking;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LinkId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What each line of a file asks of the ledger. A line is checked as a whole before anything is asked; where an earlier import was cut off in
 * the middle of a line, the rest of that line is asked for.
 */
final class StepsOfLines {
    private final LinesKnownAgain lines;
    private final History history;
    private final Roster roster;
    private final Sealing sealing;
    private final Standing standing;
    private final PartnershipId partnership;

    StepsOfLines(LinesKnownAgain lines, History history, Roster roster, Sealing sealing) {
        this.lines = lines;
        this.history = history;
        this.roster = roster;
        this.sealing = sealing;
        this.standing = history.standing();
        this.partnership = standing.partnership();
    }

    /**
     * What one line asks.
     *
     * @param told what is told of it once its steps are taken
     * @param steps what is to be recorded, in this order; nothing if it is refused or here already
     */
    record Asked(ImportReport.Line told, List<Taking> steps) {}

    /** What this line asks, with whoever takes part by now. */
    Asked of(ReadLine line) {
        return switch (line) {
            case ReadLine.Faulty(long number, List<Fault> faults) ->
                nothing(ImportReport.Line.refused(number, new WhyNot.Faults(faults)));
            case ReadLine.Row row -> of(row);
        };
    }

    private static Asked nothing(ImportReport.Line told) {
        return new Asked(told, List.of());
    }

    /**
     * One promise of a line.
     *
     * @param id its id, the same whenever the same line comes again
     * @param name whose it is, as the file names them
     */
    private record Part(CommitmentId id, String name) {}

    private Asked of(ReadLine.Row row) {
        LinesKnownAgain.Line line = lines.of(row);
        List<Part> parts = new ArrayList<>();
        for (String name : row.names()) {
            parts.add(new Part(line.promise(parts.size()), name));
        }
        if (parts.stream().allMatch(it -> isWholly(it, row))) {
            WhyNot saidSince = row.status().isSettled() && parts.stream().anyMatch(it -> endedOtherwise(it, row))
                    ? new WhyNot.Faults(List.of(Fault.in("status", "import-said-since")))
                    : null;
            return nothing(told(row, Outcome.ALREADY_HERE, parts, saidSince));
        }
        try {
            NothingHappensBeforeItBegan.check(row.huiDate(), standing.formedOn());
            parts.forEach(it -> check(it, row));
            LinkId link = row.namesSeveral() ? line.link() : null;
            return new Asked(
                    told(row, Outcome.ADDED, parts, null),
                    parts.stream().flatMap(it -> steps(it, row, link).stream()).toList());
        } catch (UnfitValue unfit) {
            return nothing(ImportReport.Line.refused(row.number(), new WhyNot.Faults(List.of(unfit.in("who")))));
        } catch (Refusal refusal) {
            return nothing(ImportReport.Line.refused(row.number(), WhyNot.of(refusal)));
        }
    }

    private ImportReport.Line told(ReadLine.Row row, Outcome outcome, List<Part> parts, @Nullable WhyNot whyNot) {
        return new ImportReport.Line(
                row.number(), outcome, parts.stream().map(this::promiserOf).toList(), whyNot);
    }

    private boolean isWholly(Part part, ReadLine.Row row) {
        History.Known there = history.promises().get(part.id());
        return there != null && !there.takes(row.status());
    }

    /** What people said in the ledger since stands. */
    private boolean endedOtherwise(Part part, ReadLine.Row row) {
        History.Known there = history.promises().get(part.id());
        return there != null && there.status() != row.status();
    }

    private boolean wasMissed(Part part) {
        History.Known there = history.promises().get(part.id());
        return there != null && there.status() == Status.MISSED;
    }

    private PersonId promiserOf(Part part) {
        History.Known there = history.promises().get(part.id());
        return there == null ? roster.personOf(part.name()) : there.promiser();
    }

    private void check(Part part, ReadLine.Row row) {
        boolean facilitators = promiserOf(part).equals(standing.facilitator());
        if (facilitators && row.status() == Status.RELEASED) {
            throw new UnfitValue("import-own-release");
        }
        if (facilitators && row.status() == Status.WITHDRAWN) {
            throw new UnfitValue("import-own-withdrawal");
        }
    }

    private List<Taking> steps(Part part, ReadLine.Row row, @Nullable LinkId link) {
        List<Taking> steps = new ArrayList<>();
        if (isWholly(part, row)) {
            return steps;
        }
        PersonId promiser = promiserOf(part);
        if (!history.promises().containsKey(part.id())) {
            if (!roster.isPresent(promiser)) {
                steps.add(new Taking.OfWhoTakesPart(joining(promiser, part.name())));
            }
            steps.add(new Taking.OfAPromise(beginning(part, row, promiser, link)));
        }
        LocalDate on = row.on();
        if (row.status().isSettled() && on != null) {
            if (wasMissed(part) && row.status() == Status.KEPT) {
                steps.add(new Taking.OfAPromise(new ReopenCommitment(partnership, part.id(), null, null, on, null)));
            }
            steps.add(new Taking.OfAPromise(settling(part.id(), row.status(), promiser, on)));
        }
        return steps;
    }

    private AddPartner joining(PersonId person, String name) {
        return new AddPartner(partnership, person, PartnerRole.OTHER, null, null, null, false, roster.joinedOn(name));
    }

    /**
     * How a promise begins. What the minutes put down for the facilitator is marked as minuted too: although the
     * facilitator records it, it is not thereby their own word.
     */
    private MakeCommitment beginning(Part part, ReadLine.Row row, PersonId promiser, @Nullable LinkId link) {
        boolean namedOtherwise = row.namesSeveral() || promiser.equals(standing.facilitator());
        PersonalText asMinuted = namedOtherwise ? sealing.certain(partnership, partnership, row.who()) : null;
        Promise promise = new Promise(
                sealing.certain(partnership, partnership, row.what()),
                promiser,
                null,
                null,
                row.due(),
                null,
                Origin.UNSAID,
                row.status().wasTakenOn(),
                link,
                asMinuted);
        return new MakeCommitment(partnership, part.id(), promise, row.huiDate(), Audience.PARTNERSHIP);
    }

    private CommitmentCommand settling(CommitmentId id, Status status, PersonId promiser, LocalDate on) {
        return switch (status) {
            case KEPT -> new KeepCommitment(partnership, id, null, null, on, null);
            case MISSED -> new MissCommitment(partnership, id, null, null, null, on, null);
            case RELEASED ->
                new ReleaseCommitment(partnership, id, null, null, Set.of(standing.facilitator()), null, on, null);
            case DECLINED -> new DeclineCommitment(partnership, id, promiser, null, on, null);
            case WITHDRAWN -> new WithdrawCommitment(partnership, id, null, null, on, null);
            case OPEN -> throw new IllegalArgumentException("an open promise is not settled");
        };
    }
}
