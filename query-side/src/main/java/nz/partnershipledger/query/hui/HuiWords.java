package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.entry.EntryAnswer.Answered;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.entry.TimelineReading;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.hui.HuiAnswer.Readiness;
import nz.partnershipledger.query.hui.OneHuiPage.Change;
import nz.partnershipledger.query.hui.OneHuiPage.Item;
import nz.partnershipledger.query.hui.OneHuiPage.Part;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * What pages say of hui.
 *
 * @param whole the partnership
 * @param faces the people on the page
 * @param say says things in the reader's language
 */
public record HuiWords(Whole whole, Faces faces, Saying say) {
    /** When the ākonga and the whānau were heard last. */
    public static List<String> lastHeard(LastHeard last, Saying say) {
        return List.of(
                heard("hui.heard.akonga", last.akonga(), last.akongaConfirmed(), last.akongaReadBack(), say),
                heard("hui.heard.whanau", last.whanau(), last.whanauConfirmed(), last.whanauReadBack(), say));
    }

    private static String heard(
            String key,
            @Nullable LocalDate on,
            @Nullable LocalDate confirmed,
            @Nullable LocalDate readBack,
            Saying say) {
        if (on == null) {
            return say.label(key + ".never");
        }
        if (on.equals(readBack) && !on.equals(confirmed)) {
            return say.label(key + ".read-back", on);
        }
        if (confirmed == null) {
            return say.label(key + ".not-confirmed", on);
        }
        return confirmed.equals(on) ? say.label(key, on) : say.label(key + ".confirmed-before", on, confirmed);
    }

    List<Change> changes(HuiAnswer hui) {
        List<Change> changes = new ArrayList<>();
        hui.postponed()
                .forEach(it -> changes.add(new Change(
                        say.label("hui.moved", it.on(), say.moment(it.from()), say.moment(it.to())),
                        written(it.reason()))));
        HuiAnswer.Cancelled cancelled = hui.cancelled();
        if (cancelled != null) {
            changes.add(new Change(
                    say.label(cancelled.next() == null ? "hui.cancelled.wait" : "hui.cancelled.next", cancelled.on()),
                    written(cancelled.reason())));
        }
        return changes;
    }

    List<Part> agenda(HuiAnswer hui) {
        return Arrays.stream(AgendaPart.values())
                .map(part -> new Part(
                        part(part),
                        hui.agenda().stream()
                                .filter(it -> it.part() == part)
                                .map(it -> new Item(written(it.text()), suggested(it)))
                                .toList()))
                .filter(it -> !it.items().isEmpty())
                .toList();
    }

    private String suggested(HuiAnswer.Item it) {
        return say.label(
                it.confirmed() ? "hui.item.by" : "hui.item.by.not-confirmed",
                faces.called(it.suggestedBy()).name());
    }

    private String part(AgendaPart part) {
        return say.label("agenda." + part.name());
    }

    /** Of a hui that is over nothing can be put on the agenda any more. */
    List<String> missing(HuiAnswer hui) {
        return !hui.state().isToCome()
                ? List.of()
                : hui.agendaCoverage().missing().stream().map(this::part).toList();
    }

    List<String> shared(HuiAnswer hui) {
        return hui.agendaShared().stream()
                .map(it -> say.label("hui.shared", it.on(), names(it.to())))
                .toList();
    }

    List<String> shapedBy(HuiAnswer hui) {
        return hui.shapedBy().stream()
                .map(it -> {
                    String name = faces.called(it.person()).name();
                    return it.items() == 1
                            ? say.label("hui.shaped.one", name)
                            : say.label("hui.shaped", name, Long.toString(it.items()));
                })
                .toList();
    }

    /** What was written and recorded at a hui, under the headings of its minutes. */
    List<OneHuiPage.Heading> headings(HuiAnswer.Minutes minutes, List<EntryAnswer> recorded) {
        Map<MinutesPart, List<Written>> noted = new EnumMap<>(MinutesPart.class);
        minutes.parts()
                .forEach(it -> noted.computeIfAbsent(MinutesPart.of(it.part()), _ -> new ArrayList<>())
                        .add(Written.of(it.text(), say)));
        Stream.ofNullable(minutes.notes())
                .forEach(it -> noted.computeIfAbsent(MinutesPart.GENERAL, _ -> new ArrayList<>())
                        .add(Written.of(it, say)));
        Map<MinutesPart, List<EntryOnPage>> entries = recorded.stream()
                .collect(Collectors.groupingBy(
                        MinutesPart::of,
                        Collectors.mapping(
                                it -> EntryOnPage.of(whole.id(), it, whole.asked(), faces, say), Collectors.toList())));
        return Arrays.stream(MinutesPart.values())
                .filter(it -> noted.containsKey(it) || entries.containsKey(it))
                .map(it -> new OneHuiPage.Heading(
                        StringUtils.capitalize(say.label(it.key())),
                        noted.getOrDefault(it, List.of()),
                        entries.getOrDefault(it, List.of())))
                .toList();
    }

    List<State> ready(HuiAnswer hui) {
        Readiness readiness = hui.readiness();
        List<State> ready = new ArrayList<>();
        Long days = readiness.agendaSharedDaysBefore();
        if (days == null) {
            ready.add(state(false, say.label("hui.ready.agenda.not")));
        } else {
            ready.add(state(
                    true,
                    days == 1
                            ? say.label("hui.ready.agenda.one")
                            : say.label("hui.ready.agenda", Long.toString(Math.max(0, days)))));
        }
        tellHeard(ready, "hui.ready.akonga", readiness.akongaHeard(), readiness.akongaConfirmed());
        tellHeard(ready, "hui.ready.whanau", readiness.whanauHeard(), readiness.whanauConfirmed());
        tell(ready, "hui.ready.minute-taker", readiness.minuteTakerNamed());
        tell(ready, "hui.ready.next", readiness.nextDateSet());
        return ready;
    }

    private void tellHeard(List<State> ready, String key, @Nullable Boolean heard, @Nullable Boolean confirmed) {
        if (Boolean.TRUE.equals(heard) && !Boolean.TRUE.equals(confirmed)) {
            ready.add(state(true, say.label(key + ".not-confirmed")));
        } else {
            tell(ready, key, heard);
        }
    }

    private void tell(List<State> ready, String key, @Nullable Boolean is) {
        if (is != null) {
            ready.add(state(is, say.label(is ? key : key + ".not")));
        }
    }

    private static State state(boolean is, String words) {
        return new State(is ? "kept" : "come", words);
    }

    List<String> attendance(HuiAnswer hui) {
        List<String> attendance = new ArrayList<>();
        LocalDate held = hui.heldOn();
        if (held != null) {
            attendance.add(say.label("hui.held", held));
            attendance.add(say.label("hui.present", names(hui.present())));
        }
        if (!hui.apologies().isEmpty()) {
            attendance.add(say.label("hui.apologies", names(hui.apologies())));
        }
        if (!hui.invited().isEmpty()) {
            attendance.add(say.label("hui.invited", names(hui.invited())));
        }
        if (hui.confidentialityStatedOn() != null) {
            attendance.add(say.label("hui.confidentiality"));
        }
        return attendance;
    }

    List<SaidOnPage> answers(HuiAnswer hui) {
        return hui.answers().stream()
                .map(it -> new SaidOnPage(
                        it.by().toString(),
                        faces.called(it.by()),
                        it.on(),
                        written(it.text()),
                        List.of(Answering.word(it.answer(), say)),
                        whole.address("/entries/" + it.entry()),
                        false,
                        false))
                .toList();
    }

    List<SaidOnPage> said(List<HuiAnswer.Said> said) {
        return said.stream()
                .map(it -> said(
                        it.by().toString(),
                        it.by(),
                        it.on(),
                        it.text(),
                        Word.of(it.confirmed(), it.answers()),
                        it.answers(),
                        it.entry()))
                .toList();
    }

    SaidOnPage said(
            String id,
            PersonId by,
            LocalDate on,
            @Nullable Object text,
            Word word,
            List<Answered> answers,
            long entry,
            String... beside) {
        List<String> notes = new ArrayList<>(List.of(beside));
        if (TimelineReading.isForSome(whole.seen(), entry)) {
            notes.add(say.label("promise.for-some"));
        }
        Stream.ofNullable(AnswersInWords.ofOne(word == Word.CONFIRMED, answers, new Said(faces, say)))
                .forEach(notes::add);
        return new SaidOnPage(
                id,
                faces.called(by),
                on,
                written(text),
                notes,
                whole.address("/entries/" + entry),
                word == Word.NOT_CONFIRMED
                        && whole.writes()
                        && by.equals(whole.reader().person()),
                word == Word.NOT_SO);
    }

    SaidOnPage said(VoiceAnswer it) {
        Word word = it.word();
        Stream<String> beside = Stream.concat(
                Stream.of(
                        "voice.how." + it.how().name(),
                        "voice.sharing." + it.sharing().name()),
                word == Word.CONFIRMED && !it.recordedBy().equals(it.whose())
                        ? Stream.of("voice.confirmed")
                        : Stream.of());
        return said(
                it.id().toString(),
                it.whose(),
                it.on(),
                it.words(),
                word,
                it.answers(),
                it.events().getFirst(),
                beside.map(key -> say.label(key)).toArray(String[]::new));
    }

    SaidOnPage said(GoingWellAnswer it) {
        return said(
                it.id().toString(),
                it.by(),
                it.on(),
                it.text(),
                Word.of(it.confirmed(), it.answers()),
                it.answers(),
                it.events().getFirst(),
                it.sentHome().stream()
                        .map(sent -> say.label("well.sent", sent.on(), names(sent.to())))
                        .toArray(String[]::new));
    }

    String names(Collection<PersonId> people) {
        return people.stream().map(it -> faces.called(it).name()).sorted().collect(Collectors.joining(", "));
    }

    @Nullable
    Written written(@Nullable Object text) {
        return text == null ? null : Written.of(text, say);
    }
}
