package nz.partnershipledger.command.entry;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nz.partnershipledger.command.base.Marked;
import nz.partnershipledger.command.base.Today;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asked;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.OwnHistory;
import nz.partnershipledger.doors.account.PeopleWhoSignIn;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.Binds;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.ForSome;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said beside an entry. */
@RestController
@RequestMapping("/api/partnerships/{partnership}/entries")
public final class EntryController {
    /** No entry has this version. */
    private static final long NO_VERSION = 0;

    private final LedgerEvents events;
    private final PeopleWhoSignIn peopleWhoSignIn;

    /** Finds entries here, and those who speak for themselves. */
    public EntryController(LedgerEvents events, PeopleWhoSignIn peopleWhoSignIn) {
        this.events = events;
        this.peopleWhoSignIn = peopleWhoSignIn;
    }

    /** A reply, before it is known what it is beside. */
    record Reply(
            PartnershipId partnership,
            long position,
            PersonalText text,
            @Today LocalDate on,
            @Nullable Audience audience) {
        ReplyToEntry to(Recorded<?> entry) {
            PartnershipEvent event = (PartnershipEvent) entry.event();
            return new ReplyToEntry(
                    partnership,
                    entry.version(),
                    event.thing() instanceof CommitmentId promise ? promise : null,
                    People.of(event.named(), entry.recorder()),
                    event.on(),
                    event.audience(),
                    text,
                    on,
                    audience);
        }
    }

    /** One word of several entries, before it is known of what. */
    record WordOfSeveral(
            PartnershipId partnership,
            Set<Long> entries,
            @Today LocalDate on) {
        /** What followed is undone before what it followed. */
        AnswerSeveral to(Function<Long, Recorded<?>> found, boolean isSo, PersonId by) {
            Comparator<Long> order = Comparator.naturalOrder();
            return new AnswerSeveral(
                    partnership,
                    entries.stream()
                            .sorted(isSo ? order : order.reversed())
                            .map(it -> new Word(partnership, it, null, on).to(found.apply(it), isSo, by))
                            .toList());
        }
    }

    /** A word, before it is known of what. */
    record Word(
            PartnershipId partnership,
            long position,
            @Nullable PersonalText text,
            @Today LocalDate on) {
        Said to(Recorded<?> entry, boolean isSo, PersonId by) {
            return new WordOnEntry(
                            partnership, (PartnershipEvent) entry.event(), entry.version(), recorderOf(entry), text, on)
                    .saying(isSo, by);
        }

        /** Who takes in a file of minutes writes down what others wrote. */
        private static @Nullable PersonId recorderOf(Recorded<?> entry) {
            return entry.source() == Source.IMPORT ? null : entry.recorder();
        }
    }

    /** For whom an entry is to be, before it is known which it is. */
    record Wider(
            PartnershipId partnership,
            long position,
            Audience audience,
            @Today LocalDate on) {
        WidenEntry of(Recorded<?> entry) {
            PartnershipEvent event = (PartnershipEvent) entry.event();
            return of(entry, event, new Marked(entry.version(), event.audience()));
        }

        /** What is private and stays so is refused like what reaches everyone, unless this very request has shared it before. */
        WidenEntry ofWhatStays(Recorded<?> entry) {
            return of(entry, (PartnershipEvent) entry.event(), new Marked(NO_VERSION, Audience.PARTNERSHIP));
        }

        private WidenEntry of(Recorded<?> entry, PartnershipEvent event, Marked marked) {
            return new WidenEntry(
                    partnership,
                    marked,
                    event.thing() == null ? null : event.thing().value(),
                    event instanceof ForSome.Word word ? word.speaker() : null,
                    entry.recorder(),
                    event.on(),
                    audience,
                    on);
        }
    }

    /** To whom an entry was read back, before it is known which it is. */
    record ReadBack(
            PartnershipId partnership,
            long position,
            PersonId to,
            @Today LocalDate on) {
        ReadBackEntry of(Recorded<?> entry, boolean signsIn) {
            PartnershipEvent event = (PartnershipEvent) entry.event();
            return new ReadBackEntry(
                    partnership,
                    new Marked(entry.version(), event.audience()),
                    event.thing(),
                    event instanceof Binds binding ? binding.binds() : Set.of(),
                    to,
                    signsIn,
                    event.on(),
                    on);
        }
    }

    @PostMapping("/{position}/read-back")
    @Operation(summary = "Record that an entry was read back to someone whom it binds and who has no account")
    ResponseEntity<Answer> readBackEntry(Asked<ReadBack> asked) {
        Recorded<?> entry = entry(asked);
        ReadBack read = asked.command();
        return asked.record(read.of(entry, peopleWhoSignIn.include(read.to())));
    }

    @PostMapping("/{position}/widen")
    @Operation(
            summary =
                    "Let more people read your own word, or a promise that only you read; an audience is never narrowed",
            description =
                    "What only you read is said again for them, on its own day and under the rules of that: its `position` is"
                            + " where it stands from then on, and the `id` of a promise is another.")
    ResponseEntity<Answer> widenEntry(Asked<Wider> asked) {
        Recorded<?> entry = events.at(asked.inPath("position", Long.class))
                .filter(it -> isHere(it, asked))
                .orElseThrow(EntryRule.NO_SUCH_ENTRY::refusal);
        return entry.stream() instanceof PersonId
                ? share(entry, asked)
                : asked.record(asked.command().of(entry));
    }

    /** Whether it stands in the partnership's history, or is kept in the own one of whoever asks. */
    private static boolean isHere(Recorded<?> entry, Asked<?> asked) {
        PartnershipId partnership = asked.inPath("partnership", PartnershipId.class);
        return entry.event() instanceof PartnershipEvent event
                && event.partnership().equals(partnership)
                && (entry.stream().equals(partnership)
                        || entry.stream().equals(asked.asking().acting().person()));
    }

    /** It stands in the partnership before it is noted that it does: who is interrupted asks again, and is told the same. */
    private static ResponseEntity<Answer> share(Recorded<?> entry, Asked<Wider> asked) {
        Wider wider = asked.command();
        OwnHistory own = asked.own();
        Optional<SaidAgain> again = wider.audience().equals(Audience.PRIVATE)
                ? Optional.empty()
                : SaidAgain.of(entry.version(), own, wider.audience());
        if (again.isEmpty()) {
            return asked.record(wider.ofWhatStays(entry));
        }
        SaidAgain shared = again.orElseThrow();
        ResponseEntity<Answer> answer = asked.change(shared.command(), shared.thing());
        own.share(shared.entries(), shared.about(), wider.on());
        return answer;
    }

    @PostMapping("/{position}/confirm")
    @Operation(summary = "Say of an entry that it is so, as one of those whom it binds")
    ResponseEntity<Answer> confirmEntry(Asked<Word> asked) {
        return answer(asked, true);
    }

    @PostMapping("/{position}/not-so")
    @Operation(summary = "Say of an entry that it is not so, as one of those whom it binds")
    ResponseEntity<Answer> denyEntry(Asked<Word> asked) {
        return answer(asked, false);
    }

    private ResponseEntity<Answer> answer(Asked<Word> asked, boolean isSo) {
        Recorded<?> entry = entry(asked);
        return asked.record(asked.command()
                .to(entry, isSo, asked.asking().acting().person())
                .command());
    }

    private Recorded<?> entry(Asked<?> asked) {
        return entry(asked, asked.inPath("position", Long.class));
    }

    private Recorded<?> entry(Asked<?> asked, long position) {
        return events.at(position)
                .filter(it -> it.stream().equals(asked.inPath("partnership", PartnershipId.class)))
                .orElseThrow(EntryRule.NO_SUCH_ENTRY::refusal);
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "Say of several entries that they are so, as one of those whom they bind",
            description = "Of all of them or of none; made for what was taken from a file of minutes")
    ResponseEntity<Answer> confirmEntries(Asked<WordOfSeveral> asked) {
        return answerSeveral(asked, true);
    }

    @PostMapping("/not-so")
    @Operation(
            summary = "Say of several entries that they are not so, as one of those whom they bind",
            description = "Of all of them or of none; made for what was taken from a file of minutes")
    ResponseEntity<Answer> denyEntries(Asked<WordOfSeveral> asked) {
        return answerSeveral(asked, false);
    }

    private ResponseEntity<Answer> answerSeveral(Asked<WordOfSeveral> asked, boolean isSo) {
        return asked.change(asked.command()
                .to(
                        position -> entry(asked, position),
                        isSo,
                        asked.asking().acting().person()));
    }

    @PostMapping("/{position}/reply")
    @Operation(summary = "Put a reply beside an entry that concerns you")
    ResponseEntity<Answer> replyToEntry(Asked<Reply> asked) {
        Recorded<?> entry = entry(asked);
        Reply reply = asked.command();
        return asked.make(reply.to(entry), reply.text().text().value(), "/entries/" + CommandDesk.POSITION);
    }
}
