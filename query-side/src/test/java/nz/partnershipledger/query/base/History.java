package nz.partnershipledger.query.base;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.TextId;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.CommitmentMade;
import nz.partnershipledger.events.commitment.CommitmentMissed;
import nz.partnershipledger.events.commitment.CommitmentProposed;
import nz.partnershipledger.events.commitment.CommitmentReopened;
import nz.partnershipledger.events.commitment.Promise;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/** A made-up ledger, written down entry by entry. */
public final class History {
    public static final PartnershipId PARTNERSHIP = PartnershipId.random();
    public static final CommitmentId PROMISE = CommitmentId.random();
    public static final PersonId KAIAKO = PersonId.random();
    public static final PersonId NAN = PersonId.random();
    public static final PersonId FACILITATOR = PersonId.random();

    private final List<Recorded<? extends LedgerEvent>> entries = new ArrayList<>();
    private final Map<StreamId, Long> versions = new HashMap<>();
    private PersonId recorder = FACILITATOR;
    private @Nullable StreamId stream;
    private @Nullable Instant at;

    /** Whatever follows is recorded by this person. */
    public History by(PersonId person) {
        recorder = person;
        return this;
    }

    /** Whatever follows stands in this stream. */
    public History in(StreamId where) {
        stream = where;
        return this;
    }

    /** Whatever follows is recorded on this day; otherwise it is recorded on the day it happens. */
    public History recordedOn(LocalDate day) {
        at = noon(day);
        return this;
    }

    public History then(LedgerEvent... events) {
        for (LedgerEvent event : events) {
            StreamId where = stream != null ? stream : streamOf(event);
            long version = versions.merge(where, 1L, Long::sum);
            Instant when = at != null ? at : noon(event instanceof PartnershipEvent dated ? dated.on() : day(1));
            entries.add(new Recorded<>(
                    event, where, version, entries.size() + 1, when, recorder, Source.API, Set.of(), true));
        }
        return this;
    }

    /** The version of the latest entry. */
    public long version() {
        return entries.getLast().version();
    }

    public List<Recorded<? extends LedgerEvent>> entries() {
        return List.copyOf(entries);
    }

    private static StreamId streamOf(LedgerEvent event) {
        return switch (event) {
            case PartnershipEvent inPartnership -> inPartnership.partnership();
            case PersonEvent ofPerson -> ofPerson.person();
        };
    }

    /** A day of March 2026, or of a later month when there are not so many in March. */
    public static LocalDate day(int day) {
        return LocalDate.of(2026, 2, 28).plusDays(day);
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Aotearoa.ZONE).toInstant();
    }

    public static PersonalText text(String words) {
        return new PersonalText(PARTNERSHIP.asSubject(), TextId.random(), words, "proof");
    }

    public static PartnershipFormed formed() {
        return new PartnershipFormed(
                PARTNERSHIP,
                text("label"),
                "moana",
                "kura-1",
                PartnershipKind.INDIVIDUAL,
                Tier.TE_KAHUI,
                FACILITATOR,
                PartnerRole.RTLB,
                day(1));
    }

    public static PartnerJoined joined(PersonId person, PartnerRole role) {
        return new PartnerJoined(PARTNERSHIP, person, role, null, null, day(1));
    }

    public static Promise promiseOf(PersonId promiser, @Nullable LocalDate due) {
        return new Promise(text("ring the library"), promiser, null, NAN, due, null, Origin.UNSAID, false, null, null);
    }

    public static CommitmentMade made(CommitmentId id, Promise promise, LocalDate on) {
        return new CommitmentMade(PARTNERSHIP, id, promise, true, on, Audience.PARTNERSHIP);
    }

    public static CommitmentProposed proposed(Promise promise, LocalDate on) {
        return new CommitmentProposed(PARTNERSHIP, PROMISE, promise, on, Audience.PARTNERSHIP);
    }

    public static CommitmentKept kept(CommitmentId id, LocalDate on) {
        return new CommitmentKept(PARTNERSHIP, id, KAIAKO, null, on, Audience.PARTNERSHIP);
    }

    public static CommitmentMissed missed(CommitmentId id, LocalDate on) {
        return new CommitmentMissed(PARTNERSHIP, id, KAIAKO, null, null, on, Audience.PARTNERSHIP);
    }

    public static CommitmentReopened reopened(CommitmentId id, LocalDate on) {
        return new CommitmentReopened(PARTNERSHIP, id, KAIAKO, null, on, Audience.PARTNERSHIP);
    }

    public static Audience only(PersonId... people) {
        return Audience.people(Set.of(people));
    }
}
