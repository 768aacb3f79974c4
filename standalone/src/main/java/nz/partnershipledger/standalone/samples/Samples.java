package nz.partnershipledger.standalone.samples;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.command.CommandSide;
import nz.partnershipledger.command.CommandStore;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.doors.account.AccountsDatabase;
import nz.partnershipledger.doors.account.SampleAccounts;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.store.Beginning;

/**
 * The two stories that a new ledger begins with, and the people in them. They end in the week before they are written,
 * whenever that is.
 */
public final class Samples {
    static final String CLUSTER = "SAMPLE";
    static final String KURA = "SAMPLE-KURA";

    private final CommandStore store;
    private final Sealing sealing;
    private final LocalDate firstMonday;
    private final Map<SamplePerson, PersonId> people = new EnumMap<>(SamplePerson.class);

    private Samples(CommandStore store, LocalDate firstMonday) {
        this.store = store;
        this.sealing = new Sealing(store.texts());
        this.firstMonday = firstMonday;
        Stream.of(SamplePerson.values()).forEach(it -> people.put(it, PersonId.random()));
    }

    /**
     * Writes all of it, or nothing, into a ledger that has its first account and no event.
     *
     * @param store opened for this alone: should it fail, what the store remembers never happened
     * @param password of the accounts of the people in it
     * @throws Beginning.ThisLedgerHasBegun if the ledger has begun already
     */
    public static void write(CommandStore store, String password) {
        LocalDate today = Aotearoa.dayOf(store.store().clock().instant());
        LocalDate firstMonday = today.with(DayOfWeek.MONDAY).minusWeeks(Story.LAST_WEEK);
        Samples samples = new Samples(store, firstMonday);
        new Beginning(store.database()).settleWithSamples(clock -> samples.write(clock, password));
    }

    private void write(Beginning.InventedClock clock, String password) {
        Instant beginning = firstMonday.atTime(9, 0).atZone(Aotearoa.ZONE).toInstant();
        clock.shows(beginning);
        SampleAccounts accounts = SampleAccounts.in(new AccountsDatabase(store.database()), password);
        Map<SamplePerson, SampleAccounts.Opened> opened = new EnumMap<>(SamplePerson.class);
        Teller teller = new Teller(CommandSide.deskOf(store), sealing, store.events(), opened);
        people.forEach((person, id) -> {
            RegisterPerson register = new RegisterPerson(id, sealing.first(id, person.called()), null);
            teller.record(accounts.administrator(), firstMonday, register, id.value());
            opened.put(person, accounts.open(new Actor(id, person.role(), clusters(person)), person.username()));
        });
        happenings().forEach(it -> {
            clock.shows(it.at());
            it.happens().accept(teller);
        });
    }

    /** In the order in which they are recorded, as two partnerships side by side are. */
    private List<Story.Happening> happenings() {
        return Stream.of(new StoriesInRoomTwo(people, firstMonday), new MorningsAtKura(people, firstMonday))
                .flatMap(it -> it.told().stream())
                .sorted(Comparator.comparing(Story.Happening::at))
                .toList();
    }

    private static Set<String> clusters(SamplePerson person) {
        return switch (person.role()) {
            case RTLB, PRACTICE_LEADER -> Set.of(CLUSTER);
            default -> Set.of();
        };
    }
}
