package nz.partnershipledger.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.base.NothingHappensBeforeItBegan;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.commitment.CommitmentCommand;
import nz.partnershipledger.command.commitment.CommitmentRule;
import nz.partnershipledger.command.commitment.FollowUp.DeclineCommitment;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.MissCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReleaseCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReopenCommitment;
import nz.partnershipledger.command.commitment.FollowUp.WithdrawCommitment;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.DeskRule;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.partnership.PartnershipRule;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.person.RegisterPerson;
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
import nz.partnershipledger.store.MasterKey;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into one partnership. A line is checked as a whole before anything of it is recorded; where an
 * earlier import was cut off in the middle of a line, the rest of that line is recorded now.
 */
final class TakingIn {
    private final CommandDesk desk;
    private final Sealing sealing;
    private final KnownToTheLedger known;
    private final MasterKey master;
    private final Asking asking;
    private final History history;
    private final Standing standing;
    private final PartnershipId partnership;
    private final Roster roster;

    TakingIn(
            CommandDesk desk,
            Sealing sealing,
            KnownToTheLedger known,
            MasterKey master,
            Asking asking,
            History history,
            Roster roster) {
        this.desk = desk;
        this.sealing = sealing;
        this.known = known;
        this.master = master;
        this.asking = asking;
        this.history = history;
        this.standing = history.standing();
        this.partnership = standing.partnership();
        this.roster = roster;
    }

    ImportReport takeIn(List<ReadLine> lines, Progress progress) {
        lines.forEach(this::noteNames);
        LinesKnownAgain known = new LinesKnownAgain(lines, master, history);
        List<ImportReport.Line> done = new ArrayList<>();
        for (ReadLine line : lines) {
            done.add(
                    switch (line) {
                        case ReadLine.Faulty(long number, List<Fault> faults) ->
                            ImportReport.Line.refused(number, new WhyNot.Faults(faults));
                        case ReadLine.Row row -> takeIn(row, known.of(row));
                    });
            progress.reached(done.size(), lines.size());
        }
        return new ImportReport(partnership, standing.facilitator(), done, roster.similarNames());
    }

    private void noteNames(ReadLine line) {
        if (line instanceof ReadLine.Row row && !row.huiDate().isBefore(standing.formedOn())) {
            row.names().forEach(name -> roster.see(name, row.huiDate()));
        }
    }

    /**
     * One promise of a line.
     *
     * @param id its id, the same whenever the same line comes again
     * @param name whose it is, as the file names them
     */
    private record Part(CommitmentId id, String name) {}

    private ImportReport.Line takeIn(ReadLine.Row row, LinesKnownAgain.Line line) {
        List<Part> parts = new ArrayList<>();
        for (String name : row.names()) {
            parts.add(new Part(line.promise(parts.size()), name));
        }
        if (parts.stream().allMatch(it -> isWholly(it, row))) {
            return new ImportReport.Line(
                    row.number(),
                    Outcome.ALREADY_HERE,
                    parts.stream().map(this::promiserOf).toList(),
                    row.status().isSettled() && parts.stream().anyMatch(it -> endedOtherwise(it, row))
                            ? new WhyNot.Faults(List.of(Fault.in("status", "import-said-since")))
                            : null);
        }
        try {
            NothingHappensBeforeItBegan.check(row.huiDate(), standing.formedOn());
            parts.forEach(it -> check(it, row));
            LinkId link = row.namesSeveral() ? line.link() : null;
            return new ImportReport.Line(
                    row.number(),
                    Outcome.ADDED,
                    parts.stream().map(it -> add(it, row, link)).toList(),
                    null);
        } catch (UnfitValue unfit) {
            return ImportReport.Line.refused(row.number(), new WhyNot.Faults(List.of(unfit.in("who"))));
        } catch (Refusal refusal) {
            return ImportReport.Line.refused(row.number(), whyNot(refusal));
        }
    }

    /** What is about this line is told beside it; what is about all of them ends the import. */
    private static WhyNot whyNot(Refusal refusal) {
        return switch (refusal.kind()) {
            case BAD_REQUEST, CONFLICT -> new WhyNot.Rule(refusal);
            case FORBIDDEN, NOT_FOUND, STALE, OTHER_REQUEST, UNAVAILABLE -> throw refusal;
        };
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

    private PersonId add(Part part, ReadLine.Row row, @Nullable LinkId link) {
        if (isWholly(part, row)) {
            return promiserOf(part);
        }
        PersonId promiser = promiserOf(part);
        if (!history.promises().containsKey(part.id())) {
            join(part.name(), promiser);
            record(beginning(part, row, promiser, link));
        }
        LocalDate on = row.on();
        if (row.status().isSettled() && on != null) {
            if (wasMissed(part) && row.status() == Status.KEPT) {
                record(new ReopenCommitment(partnership, part.id(), null, null, on, null));
            }
            record(settling(part.id(), row.status(), promiser, on));
        }
        return promiser;
    }

    private void join(String name, PersonId person) {
        if (roster.isPresent(person)) {
            return;
        }
        try {
            if (!known.knows(person)) {
                ask(new RegisterPerson(person, sealing.first(person, name), null), person.value());
            }
        } catch (Refusal anotherImportWasFirst) {
            anotherImportWasFirst.throwUnlessOf(DeskRule.THIS_IS_ALREADY_THERE);
            // They are known now, which is all that is needed.
        }
        try {
            ask(
                    new AddPartner(
                            partnership, person, PartnerRole.OTHER, null, null, null, false, roster.joinedOn(name)),
                    person.value());
        } catch (Refusal anotherImportWasFirst) {
            anotherImportWasFirst.throwUnlessOf(PartnershipRule.THIS_PERSON_IS_ALREADY_A_PARTNER);
            // They take part now, which is all that is needed.
        }
        roster.nowPresent(person);
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

    private void record(CommitmentCommand command) {
        try {
            ask(command, command.commitment().value());
        } catch (Refusal anotherImportWasFirst) {
            anotherImportWasFirst.throwUnlessOf(CommitmentRule.THIS_PROMISE_IS_ALREADY_RECORDED);
            // It is there, which is all that is needed.
        }
    }

    private void ask(Object command, UUID id) {
        desk.change(asking, null, command, id);
    }
}
