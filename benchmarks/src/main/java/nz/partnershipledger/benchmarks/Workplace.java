package nz.partnershipledger.benchmarks;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.CommandSide;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.NoteProgress;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.store.DatabaseAccess;
import org.jspecify.annotations.Nullable;

/**
 * The command side on a ledger of its own, and a facilitator who works at it. What is asked goes the way that a request
 * goes once its body has been read: sealed, with an idempotency key, to the desk.
 */
final class Workplace implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final String CLUSTER = "C01";

    /** What is promised and noted; a sentence of usual length. */
    static final String WORDS = "Ring the whānau on Friday morning and ask which times suit them for the next hui";

    private final DatabaseAccess access;
    private final CommandStore store;
    private final Sealing sealing;
    private final Acting facilitator;
    private final CommandDesk desk;

    /**
     * Opens it on a new ledger.
     *
     * @param name what the ledger's database is called
     * @param connections how many connections it may hold
     */
    Workplace(Server server, String name, int connections) {
        this.access = server.newLedger(name);
        this.store = CommandStore.open(access, server.masterKey(), connections);
        this.sealing = new Sealing(store.texts());
        PersonId person = PersonId.random();
        this.facilitator = new Acting(new Actor(person, SystemRole.RTLB, Set.of(CLUSTER)), TODAY);
        this.desk = anotherDesk();
        RegisterPerson register = new RegisterPerson(person, sealing.first(person, "A facilitator"), null);
        desk.change(asking("POST /api/people"), null, register, person.value());
    }

    DatabaseAccess access() {
        return access;
    }

    CommandStore store() {
        return store;
    }

    PersonId facilitator() {
        return facilitator.person();
    }

    /** The desk at which everything is asked that does not name another one. */
    CommandDesk desk() {
        return desk;
    }

    /** A desk that has not seen any history yet: its cache is empty. */
    CommandDesk anotherDesk() {
        return CommandSide.deskOf(store);
    }

    private record Said(String what, @Nullable PersonId promiser, LocalDate on) {}

    Answer promise(PartnershipId partnership, CommitmentId commitment) {
        MakeCommitment command = new MakeCommitment(
                partnership,
                commitment,
                new Promise(
                        sealing.certain(partnership, partnership, WORDS),
                        facilitator(),
                        null,
                        null,
                        TODAY.plusWeeks(2),
                        null,
                        Origin.UNSAID,
                        false,
                        null,
                        null),
                TODAY,
                Audience.PARTNERSHIP);
        return desk.create(
                asking("POST /api/partnerships/" + partnership + "/commitments"),
                new Said(WORDS, facilitator(), TODAY),
                command,
                commitment.value(),
                "/api/partnerships/" + partnership + "/commitments/" + commitment);
    }

    Answer note(PartnershipId partnership, CommitmentId commitment) {
        return noteAt(desk, partnership, commitment);
    }

    Answer noteAt(CommandDesk where, PartnershipId partnership, CommitmentId commitment) {
        NoteProgress command = new NoteProgress(
                partnership, commitment, null, sealing.certain(partnership, partnership, WORDS), TODAY, null);
        return where.change(
                asking(followUp(partnership, commitment, "progress")),
                new Said(WORDS, null, TODAY),
                command,
                commitment.value());
    }

    Answer keep(PartnershipId partnership, CommitmentId commitment) {
        KeepCommitment command = new KeepCommitment(
                partnership, commitment, null, sealing.certain(partnership, partnership, WORDS), TODAY, null);
        return desk.change(
                asking(followUp(partnership, commitment, "keep")),
                new Said(WORDS, null, TODAY),
                command,
                commitment.value());
    }

    private static String followUp(PartnershipId partnership, CommitmentId commitment, String what) {
        return "POST /api/partnerships/" + partnership + "/commitments/" + commitment + "/" + what;
    }

    private Asking asking(String path) {
        return new Asking(
                facilitator,
                facilitator().value(),
                Source.API,
                UUID.randomUUID().toString(),
                path,
                UUID.randomUUID().toString(),
                null);
    }

    @Override
    public void close() {
        store.close();
    }
}
