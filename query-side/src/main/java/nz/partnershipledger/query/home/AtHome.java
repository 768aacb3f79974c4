package nz.partnershipledger.query.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.account.AccountChange;
import nz.partnershipledger.doors.account.AccountReading;
import nz.partnershipledger.doors.account.LastHere;
import nz.partnershipledger.doors.account.SignedIn;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.Lately;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.Labels;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.person.Names;
import org.jspecify.annotations.Nullable;

/** What is told to somebody where they come to: what this is, until they have read it, and what happened since they were last here. */
public final class AtHome {
    /** As many as leave the rest of the page within reach. */
    private static final int MOST = 3;

    private final LastHere lastHere;
    private final AccountReading accounts;
    private final AskedHere askedHere;
    private final Lately lately;
    private final Labels labels;
    private final Names names;
    private final Opening opening;

    AtHome(
            LastHere lastHere,
            AccountReading accounts,
            AskedHere askedHere,
            Lately lately,
            Labels labels,
            Names names,
            Opening opening) {
        this.lastHere = lastHere;
        this.accounts = accounts;
        this.askedHere = askedHere;
        this.lately = lately;
        this.labels = labels;
        this.names = names;
        this.opening = opening;
    }

    /**
     * What is told.
     *
     * @param welcome what is told at a first visit; null once it was put away
     * @param since what happened since the last one; null where nothing did, or where none is remembered
     */
    public record Told(@Nullable Welcome welcome, @Nullable Since since) {
        /** Nothing, where it is not the time for it. */
        public static final Told NOTHING = new Told(null, null);
    }

    /**
     * What is told at a first visit.
     *
     * @param by who asked them here, in words
     * @param next the page that is shown once it was put away
     */
    public record Welcome(@Nullable String by, String next) {}

    /**
     * What happened since somebody was last here.
     *
     * @param on the day on which they were
     * @param happened the last of it
     * @param more where there is more of it
     */
    public record Since(LocalDate on, List<Happened> happened, List<More> more) {
        /** Keeps its own copies. */
        public Since {
            happened = List.copyOf(happened);
            more = List.copyOf(more);
        }
    }

    /** Something that happened, and where; that is said where there is more than one place. */
    public record Happened(EntryOnPage entry, @Nullable Written where) {}

    /** A time line. */
    public record More(String address, Written label) {}

    /** Tells it, and remembers that they are here. */
    public Told told(SignedIn reader, Asked asked, Saying say) {
        LastHere.Visit visit = lastHere.now(reader);
        return new Told(
                visit.welcomed() ? null : new Welcome(by(reader, say), asked.path()),
                visit.before() == null ? null : since(reader, visit.before(), asked, say));
    }

    private @Nullable Since since(SignedIn reader, Instant before, Asked asked, Saying say) {
        Lately.Since since = lately.since(reader.actor(), before, MOST, say.locale());
        if (since.happened().isEmpty()) {
            return null;
        }
        List<Lately.Happened> happened = since.happened();
        opening.open(
                reader.actor(), happened.stream().map(Lately.Happened::entry).toList());
        List<PartnershipRow> where = Stream.concat(happened.stream().map(Lately.Happened::where), since.more().stream())
                .distinct()
                .toList();
        Map<PartnershipId, Written> called =
                opening.open(reader.actor(), labels.asTexts(reader.actor(), where, Moment.NOW)).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> Written.of(it.getValue(), say)));
        Faces faces = Faces.of(
                names,
                Within.list(reader.actor(), called.keySet()),
                happened.stream()
                        .flatMap(it -> EntryOnPage.peopleIn(it.entry()))
                        .distinct()
                        .toList(),
                Moment.NOW,
                say);
        return new Since(
                Aotearoa.dayOf(before),
                happened.stream()
                        .map(it -> new Happened(
                                EntryOnPage.of(it.where().partnership(), it.entry(), asked, faces, say),
                                called.size() == 1
                                        ? null
                                        : called.get(it.where().partnership())))
                        .toList(),
                since.more().stream()
                        .map(it -> new More(
                                asked.at("/partnerships/%s/timeline".formatted(it.partnership())),
                                Objects.requireNonNull(called.get(it.partnership()))))
                        .toList());
    }

    /** Who asked them here: whose invitation they said yes to, or else who opened their account. */
    private @Nullable String by(SignedIn reader, Saying say) {
        Optional<PersonId> invitedBy = askedHere.by(reader.actor().person());
        if (invitedBy.isPresent()) {
            return say.label("welcome.invited", called(invitedBy.get(), reader, say));
        }
        return accounts.own(reader).changes().stream()
                .filter(it -> it.what() == AccountChange.What.OPENED)
                .map(AccountChange::by)
                .filter(it -> !it.equals(reader.actor().person()))
                .findFirst()
                .map(it -> say.label("welcome.opened", called(it, reader, say)))
                .orElse(null);
    }

    private String called(PersonId person, SignedIn reader, Saying say) {
        Faces faces = Faces.of(names, Within.none(reader.actor()), Set.of(person), Moment.NOW, say);
        return faces.knows(person) ? faces.called(person).name() : say.label("account.by-unknown");
    }
}
