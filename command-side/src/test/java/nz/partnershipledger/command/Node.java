package nz.partnershipledger.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.commitment.FollowUp.KeepCommitment;
import nz.partnershipledger.command.commitment.FollowUp.ReopenCommitment;
import nz.partnershipledger.command.commitment.MakeCommitment;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.CommandPath;
import nz.partnershipledger.command.desk.WhatBecame;
import nz.partnershipledger.command.partnership.FormPartnership;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.TestDatabase;
import org.jspecify.annotations.Nullable;

/** One node of the command side on a real database, which it may share with others; an RTLB works at it. */
public final class Node implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Actor rtlb;

    public final TestDatabase database;
    public final MasterKey master;
    public final CommandStore store;
    public final CommandDesk desk;

    private Node(TestDatabase database, MasterKey master, PersonId rtlb) {
        this.database = database;
        this.master = master;
        this.rtlb = new Actor(rtlb, SystemRole.RTLB, Set.of("c33"));
        this.store = CommandStore.open(database.asSuperuser(), master, 16);
        this.desk = new CommandDesk(
                new CommandPath(store.store())
                        .to(Partnership.class)
                        .to(Person.class)
                        .bus(),
                master,
                WhatBecame.unnoted());
    }

    /** The first node of a new ledger. */
    public static Node first() {
        try {
            MasterKey master =
                    MasterKey.readOrCreate(Files.createTempDirectory("node").resolve("master-key"));
            Node node = new Node(TestDatabase.migrated(), master, PersonId.random());
            PersonId rtlb = node.rtlb.person();
            var name = node.store.texts().sealFirst(rtlb.asSubject(), rtlb, "RTLB");
            node.desk.change(node.asking(), null, new RegisterPerson(rtlb, name, null), rtlb.value());
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another node of the same ledger. */
    public Node another() {
        return new Node(database, master, rtlb.person());
    }

    public Asking asking() {
        return asking(null);
    }

    public Asking asking(@Nullable String idempotencyKey) {
        return new Asking(
                new Acting(rtlb, TODAY),
                rtlb.person().value(),
                Source.API,
                UUID.randomUUID().toString(),
                "POST /somewhere",
                idempotencyKey,
                null);
    }

    public PartnershipId formPartnership() {
        PartnershipId partnership = PartnershipId.random();
        FormPartnership command = new FormPartnership(
                partnership,
                store.texts().sealFirst(partnership.asSubject(), partnership, "Mornings at kura"),
                "c33",
                "k1",
                PartnershipKind.INDIVIDUAL,
                Tier.TE_KAHUI,
                TODAY,
                rtlb.person(),
                PartnerRole.RTLB);
        desk.change(asking(), null, command, partnership.value());
        return partnership;
    }

    public Answer promise(PartnershipId partnership, CommitmentId commitment) {
        return promise(partnership, commitment, null);
    }

    public Answer promise(PartnershipId partnership, CommitmentId commitment, @Nullable String idempotencyKey) {
        return desk.change(asking(idempotencyKey), "promise", toPromise(partnership, commitment), commitment.value());
    }

    public MakeCommitment toPromise(PartnershipId partnership, CommitmentId commitment) {
        var what = store.texts().seal(partnership.asSubject(), partnership, "Ring on Friday");
        return new MakeCommitment(
                partnership,
                commitment,
                new Promise(what, rtlb.person(), null, null, null, null, Origin.UNSAID, false, null, null),
                TODAY,
                Audience.PARTNERSHIP);
    }

    public Answer keep(PartnershipId partnership, CommitmentId commitment) {
        KeepCommitment command = new KeepCommitment(partnership, commitment, null, null, TODAY, null);
        return desk.change(asking(), null, command, commitment.value());
    }

    public Answer reopen(PartnershipId partnership, CommitmentId commitment) {
        ReopenCommitment command = new ReopenCommitment(partnership, commitment, null, null, TODAY, null);
        return desk.change(asking(), null, command, commitment.value());
    }

    @Override
    public void close() {
        store.close();
    }
}
