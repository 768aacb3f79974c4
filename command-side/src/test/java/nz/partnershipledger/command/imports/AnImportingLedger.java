package nz.partnershipledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.CommandSide;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.partnership.LeavingCommand.LeavePartnership;
import nz.partnershipledger.command.partnership.StandingCommand.AddPartner;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.person.PersonRegistered;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.TestDatabase;

/** A ledger on a database of its own, where it is 1 June 2024, with a facilitator to import as. */
final class AnImportingLedger implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final Words WORDS = new Words();

    final CommandStore store;
    final CommandDesk desk;
    final Importer importer;
    final Actor facilitator;

    AnImportingLedger() {
        try {
            MasterKey master =
                    MasterKey.readOrCreate(Files.createTempDirectory("ledger").resolve("master-key"));
            this.store = CommandStore.open(TestDatabase.migrated().asSuperuser(), master, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.desk = CommandSide.deskOf(store);
        this.importer = importerAt(desk);
        this.facilitator = new Actor(PersonId.random(), SystemRole.RTLB, Set.of("C12"));
        register(facilitator.person(), "Facilitator");
    }

    private Importer importerAt(CommandDesk where) {
        Values values = new Values(InstantSource.fixed(Instant.parse("2024-05-31T20:00:00Z")));
        return new Importer(where, store.events(), store.texts(), store.master(), values);
    }

    /** One that knows only what is recorded, as on another machine. */
    Importer importerElsewhere() {
        return importerAt(CommandSide.deskOf(store));
    }

    void register(PersonId person, String name) {
        RegisterPerson command = new RegisterPerson(person, new Sealing(store.texts()).first(person, name), null);
        desk.change(asking(facilitator), null, command, person.value());
    }

    Asking asking(Actor actor) {
        UUID account = new UUID(7, actor.person().value().getLeastSignificantBits());
        return new Asking(new Acting(actor, TODAY), account, Source.API, "request", "POST /api/imports", null, null);
    }

    NewPartnership fields() {
        return fields(LocalDate.of(2024, 1, 1));
    }

    NewPartnership fields(LocalDate formedOn) {
        return new NewPartnership(
                "The team",
                "C12",
                "K345",
                PartnershipKind.SYSTEMS,
                Tier.TE_MATUA,
                formedOn,
                facilitator.person(),
                null);
    }

    /** Takes these lines in, below the usual header. */
    ImportReport takeIn(String... lines) {
        return takeIn(minutes(lines));
    }

    ImportReport takeIn(MinutesFile minutes) {
        return importer.into(fields(), minutes, asking(facilitator), Progress.UNWATCHED);
    }

    static MinutesFile minutes(String... lines) {
        String text = "hui_date,who,what,due,status,on\n" + String.join("\n", lines) + "\n";
        return MinutesFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    void joins(PartnershipId partnership, PersonId person) {
        AddPartner command = new AddPartner(
                partnership, person, PartnerRole.OTHER, null, null, null, false, LocalDate.of(2024, 1, 1));
        desk.change(asking(facilitator), null, command, person.value());
    }

    void leaves(PartnershipId partnership, PersonId person) {
        LeavePartnership command =
                new LeavePartnership(partnership, person, null, facilitator.person(), null, null, TODAY);
        desk.change(asking(facilitator), null, command, person.value());
    }

    List<Recorded<? extends LedgerEvent>> recorded(StreamId stream) {
        return store.events().of(stream);
    }

    <E extends LedgerEvent> List<E> events(ImportReport report, Class<E> type) {
        return recorded(report.partnership()).stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <E extends LedgerEvent> E only(ImportReport report, Class<E> type) {
        List<E> all = events(report, type);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    String name(PersonId person) {
        PersonRegistered registered =
                (PersonRegistered) recorded(person).getFirst().event();
        return words(person, registered.name());
    }

    String words(StreamId stream, PersonalText text) {
        return store.texts().open(stream, text) instanceof Opened.Words words ? words.words() : "?";
    }

    /** Why the only line was refused, in English. */
    static String whyNot(ImportReport report) {
        assertThat(report.lines()).hasSize(1);
        return whyNot(report.lines().getFirst());
    }

    static String whyNot(ImportReport.Line line) {
        assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
        WhyNot whyNot = line.whyNot();
        assertThat(whyNot).isNotNull();
        return whyNot == null ? "" : whyNot.in((key, arguments) -> WORDS.label(Locale.ROOT, key, arguments));
    }

    @Override
    public void close() {
        store.close();
    }
}
