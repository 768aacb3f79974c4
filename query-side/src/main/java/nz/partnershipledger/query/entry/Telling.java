package nz.partnershipledger.query.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.events.CommitmentId;
import nz.partnershipledger.events.Feature;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.commitment.ChangeAskedFor;
import nz.partnershipledger.events.commitment.CommitmentAccepted;
import nz.partnershipledger.events.commitment.CommitmentConfirmed;
import nz.partnershipledger.events.commitment.CommitmentKept;
import nz.partnershipledger.events.commitment.HandOverAccepted;
import nz.partnershipledger.events.decision.DecisionMapConfirmed;
import nz.partnershipledger.events.decision.StanceConfirmed;
import nz.partnershipledger.events.disagreement.PositionConfirmed;
import nz.partnershipledger.events.entry.EntryConfirmed;
import nz.partnershipledger.events.entry.EntryNotSo;
import nz.partnershipledger.events.entry.ReplyGiven;
import nz.partnershipledger.events.hui.VoiceConfirmed;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Readers;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.store.Catalogue;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/**
 * Tells entries in sentences, each with what was written and with the replies beside it. What it tells of a promise, it tells in the
 * words that held when the entry was made, as far as the reader may know them.
 */
final class Telling {
    private static final Set<String> CONFIRMATIONS = Stream.of(
                    EntryConfirmed.class,
                    CommitmentConfirmed.class,
                    CommitmentAccepted.class,
                    HandOverAccepted.class,
                    VoiceConfirmed.class,
                    StanceConfirmed.class,
                    DecisionMapConfirmed.class,
                    PositionConfirmed.class)
            .map(it -> Catalogue.storedForm(it).name())
            .collect(Collectors.toSet());
    private static final Set<String> ANSWERS = Stream.of(EntryConfirmed.class, EntryNotSo.class)
            .map(it -> Catalogue.storedForm(it).name())
            .collect(Collectors.toSet());
    private static final String CHANGE =
            Catalogue.storedForm(ChangeAskedFor.class).name();
    private static final String CONFIRMED =
            Catalogue.storedForm(EntryConfirmed.class).name();
    private static final String KEPT =
            Catalogue.storedForm(CommitmentKept.class).name();
    private static final String REPLY = Catalogue.storedForm(ReplyGiven.class).name();

    private final Words words;
    private final Locale locale;
    private final Texts texts;
    private final Map<PersonId, Opened> names;
    private final Map<UUID, TreeMap<Long, PersonalText>> called;
    private final Map<Place, List<TimelineRow>> replies;
    private final Map<Place, Long> positions;
    private final Set<Place> changes;
    private final Map<Place, PersonId> keepings = new HashMap<>();
    private final Map<Long, PersonId> waysIn;
    private final Map<Long, List<AnswerRow>> answers;
    private final AnswersReading said;

    /** An entry's place in its stream. */
    private record Place(UUID stream, long version) {}

    /**
     * Makes ready to tell some entries.
     *
     * @param readable all that the reader may read, in the order of recording
     * @param told those that are told
     * @param said what those whom entries bind say of them, as far as the reader may know
     */
    Telling(
            List<TimelineRow> readable,
            Collection<TimelineRow> told,
            AnswersReading said,
            Moment moment,
            Locale locale,
            Words words,
            Names names,
            Within within,
            LedgerEvents ledger,
            Opening opening) {
        this.words = words;
        this.locale = locale;
        this.called = new HashMap<>();
        this.replies = new HashMap<>();
        this.positions = new HashMap<>();
        this.changes = new HashSet<>();
        for (TimelineRow row : readable) {
            positions.put(new Place(row.stream().value(), row.version()), row.position());
            if (row.type().equals(CHANGE)) {
                changes.add(new Place(row.stream().value(), row.version()));
            }
            if (row.type().equals(KEPT)) {
                keepings.put(new Place(row.stream().value(), row.version()), whose(row));
            }
            UUID thing = row.thing();
            if (thing != null && row.what() != null) {
                called.computeIfAbsent(thing, it -> new TreeMap<>()).put(row.position(), row.what());
            }
            if (row.type().equals(REPLY) && row.about() != null) {
                replies.computeIfAbsent(new Place(row.stream().value(), row.about()), it -> new ArrayList<>())
                        .add(row);
            }
        }
        this.said = said;
        this.answers = said.rows()
                .filter(it -> it.asking() == Asking.CONFIRM)
                .sorted(Comparator.comparing(it -> it.person().value()))
                .collect(Collectors.groupingBy(AnswerRow::entry));
        this.waysIn = waysIn(readable, told, ledger);
        Set<PersonId> people = peopleIn(told);
        people.addAll(waysIn.values());
        told.forEach(row -> answersTo(row).forEach(it -> {
            people.add(it.person());
            Stream.ofNullable(it.readBackBy()).forEach(people::add);
        }));
        this.names = names.of(within, people, moment);
        this.texts = opening.open(within, textsIn(told));
    }

    /** Who had made the way in by which each of these confirms what they themselves had written down. */
    private static Map<Long, PersonId> waysIn(
            List<TimelineRow> readable, Collection<TimelineRow> told, LedgerEvents ledger) {
        Map<Long, TimelineRow> confirmations = told.stream()
                .filter(it -> CONFIRMATIONS.contains(it.type()) && it.recordedFor() == null)
                .collect(Collectors.toMap(TimelineRow::position, Function.identity()));
        Map<Long, PersonId> waysIn = new HashMap<>();
        ledger.cameBy(confirmations.keySet()).forEach((position, came) -> {
            PersonId giver = came.wayInBy();
            TimelineRow confirmation = Objects.requireNonNull(confirmations.get(position));
            if (giver != null && readable.stream().anyMatch(it -> isGivenBy(giver, it, confirmation))) {
                waysIn.put(position, giver);
            }
        });
        return waysIn;
    }

    private static boolean isGivenBy(PersonId giver, TimelineRow earlier, TimelineRow confirmation) {
        return earlier.recorder().equals(giver)
                && earlier.position() < confirmation.position()
                && answers(confirmation, earlier);
    }

    private static boolean answers(TimelineRow confirmation, TimelineRow earlier) {
        if (confirmation.about() != null) {
            return confirmation.about() == earlier.version();
        }
        return confirmation.thing() == null
                ? earlier.feature() == confirmation.feature()
                        && confirmation.recorder().equals(earlier.recordedFor())
                : confirmation.thing().equals(earlier.thing());
    }

    private static Set<PersonId> peopleIn(Collection<TimelineRow> rows) {
        Set<PersonId> people = new HashSet<>();
        for (TimelineRow row : rows) {
            for (Part part : row.parts()) {
                switch (part) {
                    case Part.Someone(PersonId person) -> people.add(person);
                    case Part.Several(Set<PersonId> several) -> people.addAll(several);
                    case Part.Said _, Part.Promised _, Part.Matter _, Part.Day _, Part.Time _, Part.Term _ -> {}
                }
            }
        }
        return people;
    }

    private List<SealedTexts.Placed> textsIn(Collection<TimelineRow> rows) {
        return rows.stream()
                .flatMap(row -> saidIn(row).map(it -> new SealedTexts.Placed(row.stream(), it)))
                .toList();
    }

    private Stream<PersonalText> saidIn(TimelineRow row) {
        return row.parts().stream()
                .map(part -> switch (part) {
                    case Part.Said(PersonalText said) -> said;
                    case Part.Promised(CommitmentId commitment) -> whatItWasCalled(commitment.value(), row);
                    case Part.Matter(UUID matter) -> whatItWasCalled(matter, row);
                    case Part.Someone _, Part.Several _, Part.Day _, Part.Time _, Part.Term _ -> null;
                })
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private @Nullable PersonalText whatItWasCalled(UUID thing, TimelineRow row) {
        TreeMap<Long, PersonalText> known = called.get(thing);
        Map.Entry<Long, PersonalText> last = known == null ? null : known.floorEntry(row.position());
        return last == null ? null : last.getValue();
    }

    private List<TimelineRow> repliesTo(TimelineRow row) {
        return replies.getOrDefault(new Place(row.stream().value(), row.version()), List.of());
    }

    private List<AnswerRow> answersTo(TimelineRow row) {
        return answers.getOrDefault(row.position(), List.of());
    }

    EntryAnswer tell(TimelineRow row) {
        return new EntryAnswer(
                row.position(),
                row.version(),
                row.recordedAt(),
                row.happenedOn(),
                row.type(),
                row.feature().word(),
                row.recorder(),
                row.recordedFor(),
                Stream.concat(Stream.of(sentence(row)), ofThoseWhomItBinds(row)).collect(Collectors.joining(" ")),
                row.words().stream().map(it -> Text.in(row.stream(), it)).toList(),
                repliesTo(row).stream().map(this::reply).toList(),
                said.of(row.position()),
                Readers.say(row.privateTo(), row.readers()),
                waysIn.get(row.position()),
                links(row));
    }

    private EntryAnswer.Reply reply(TimelineRow row) {
        return new EntryAnswer.Reply(
                row.position(),
                Objects.requireNonNullElse(row.recordedFor(), row.recorder()),
                row.happenedOn(),
                Text.in(row.stream(), row.words().getFirst()));
    }

    /** Whoever reads what happened reads with it what those whom it binds say of that; whose word is missing is said nowhere. */
    private Stream<String> ofThoseWhomItBinds(TimelineRow row) {
        Stream<String> notSo = answersTo(row).stream()
                .filter(it -> it.said() == Word.NOT_SO)
                .map(it -> words.label(locale, "entry.said.not-so", name(it.person())));
        Stream<String> readBack = answersTo(row).stream()
                .filter(AnswerRow::isReadBack)
                .map(it -> words.label(
                        locale,
                        "entry.said.read-back",
                        name(it.person()),
                        name(Objects.requireNonNull(it.readBackBy())),
                        Objects.requireNonNull(it.readBackOn())));
        List<AnswerRow> missing = answersTo(row).stream()
                .filter(it -> it.said() == Word.NOT_CONFIRMED && !it.isReadBack())
                .toList();
        String key = missing.stream().allMatch(AnswerRow::aloud) ? "entry.said.aloud" : "entry.said.not-confirmed";
        return Stream.of(notSo, readBack, missing.isEmpty() ? Stream.<String>of() : Stream.of(words.label(locale, key)))
                .flatMap(it -> it);
    }

    String sentence(TimelineRow row) {
        String said = words.label(
                locale,
                "sentence." + row.sentence() + (isOfAChange(row) ? ".change" : isOfAKeeping(row) ? ".seen" : ""),
                row.parts().stream().map(part -> inWords(part, row)).toArray());
        // What people said may end with a stop of its own.
        String sentence = said.replaceAll("([.?!…]”)\\.", "$1");
        PersonId giver = waysIn.get(row.position());
        return giver == null ? sentence : words.label(locale, "sentence.through-a-way-in", sentence, name(giver));
    }

    /** Whether it says yes or no to a change that was asked for. */
    private boolean isOfAChange(TimelineRow row) {
        return ANSWERS.contains(row.type())
                && row.about() != null
                && changes.contains(new Place(row.stream().value(), row.about()));
    }

    /** Whether whom a promise was kept for says that they saw it. */
    private boolean isOfAKeeping(TimelineRow row) {
        PersonId by =
                row.about() == null ? null : keepings.get(new Place(row.stream().value(), row.about()));
        return row.type().equals(CONFIRMED) && by != null && !by.equals(whose(row));
    }

    private static PersonId whose(TimelineRow row) {
        return row.recordedFor() == null ? row.recorder() : row.recordedFor();
    }

    private Object inWords(Part part, TimelineRow row) {
        return switch (part) {
            case Part.Someone(PersonId person) -> name(person);
            case Part.Several(Set<PersonId> people) ->
                people.stream().map(this::name).sorted().toList();
            case Part.Said(PersonalText said) -> Texts.inWords(texts.read(said), words, locale);
            case Part.Promised(CommitmentId commitment) -> called(commitment.value(), row, "text.a-promise");
            case Part.Matter(UUID matter) -> called(matter, row, "text.a-matter");
            case Part.Day(LocalDate day) -> day;
            case Part.Time(Instant time) -> time;
            case Part.Term(String term) -> words.label(locale, term);
        };
    }

    private String called(UUID thing, TimelineRow row, String otherwise) {
        PersonalText what = whatItWasCalled(thing, row);
        return what == null ? words.label(locale, otherwise) : Texts.inWords(texts.read(what), words, locale);
    }

    private String name(PersonId person) {
        Opened name = names.get(person);
        return name == null ? words.label(locale, "text.someone") : Texts.inWords(name, words, locale);
    }

    private Map<String, String> links(TimelineRow row) {
        String partnership = "/api/partnerships/" + row.partnership();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", partnership + "/entries/" + row.position());
        if (row.thing() != null) {
            links.put(row.feature().word(), partnership + placeOf(row.feature()) + row.thing());
        }
        Long about = row.about() == null
                ? null
                : positions.get(new Place(row.stream().value(), row.about()));
        if (about != null) {
            links.put("about", partnership + "/entries/" + about);
        }
        return links;
    }

    private static String placeOf(Feature feature) {
        return switch (feature) {
            case COMMITMENT -> "/commitments/";
            case HUI -> "/hui/";
            case DECISION -> "/decisions/";
            case DISAGREEMENT -> "/disagreements/";
            case PARTNERSHIP, JOURNEY, ENTRY -> throw new IllegalStateException("nothing of " + feature + " is linked");
        };
    }
}
