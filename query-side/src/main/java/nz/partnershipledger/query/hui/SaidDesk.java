package nz.partnershipledger.query.hui;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.DifficultyId;
import nz.partnershipledger.events.GoingWellId;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.VoiceId;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Cursors;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Paging;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Shown;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.PartnershipReading.Seen;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** Finds what was said: whose voices were heard, what is going well, what is difficult. */
public final class SaidDesk {
    private final PartnershipReading partnerships;
    private final Tables tables;
    private final SealedTexts sealed;
    private final Cursors cursors;
    private final Values values;
    private final InstantSource clock;

    /**
     * The tables of what was said.
     *
     * @param voices who was heard
     * @param goingWell what is going well
     * @param difficulties what is difficult
     */
    public record Tables(
            ViewTable<VoiceRow> voices, ViewTable<GoingWellRow> goingWell, ViewTable<DifficultyRow> difficulties) {}

    /** Works with these; the clock is the ledger's. */
    public SaidDesk(
            PartnershipReading partnerships,
            Tables tables,
            SealedTexts sealed,
            Cursors cursors,
            Values values,
            InstantSource clock) {
        this.partnerships = partnerships;
        this.tables = tables;
        this.sealed = sealed;
        this.cursors = cursors;
        this.values = values;
        this.clock = clock;
    }

    /**
     * One kind of what was said.
     *
     * @param name what its list is called, for cursors
     * @param table where its rows are
     * @param id what tells a row from all others
     * @param order the order in which it was said
     * @param text the text that is shown of it
     */
    private record Kind<R extends Record>(
            String name,
            ViewTable<R> table,
            Function<R, Object> id,
            Comparator<R> order,
            Function<R, @Nullable PersonalText> text) {
        Texts open(SealedTexts sealed, PartnershipId partnership, Collection<R> rows) {
            return Texts.open(
                    sealed,
                    rows.stream()
                            .map(text)
                            .filter(Objects::nonNull)
                            .map(it -> new SealedTexts.Placed(partnership, Objects.requireNonNull(it)))
                            .toList());
        }

        List<Fold<?>> views() {
            return List.of(table.fold(), new Partnerships());
        }
    }

    private Kind<VoiceRow> voices() {
        return new Kind<>(
                "voices",
                tables.voices(),
                VoiceRow::voice,
                Comparator.comparing(VoiceRow::heardOn)
                        .thenComparingLong(it -> it.events().getFirst()),
                VoiceRow::sharedWords);
    }

    private Kind<GoingWellRow> goingWell() {
        return new Kind<>(
                "going-well",
                tables.goingWell(),
                GoingWellRow::goingWell,
                Comparator.comparing(GoingWellRow::notedOn)
                        .thenComparingLong(it -> it.events().getFirst()),
                GoingWellRow::text);
    }

    private Kind<DifficultyRow> difficulties() {
        return new Kind<>(
                "difficulties",
                tables.difficulties(),
                DifficultyRow::difficulty,
                Comparator.comparing(DifficultyRow::namedOn).thenComparingLong(DifficultyRow::entry),
                DifficultyRow::text);
    }

    /**
     * Who was heard, the earliest first.
     *
     * @param whole whether the whole list is meant when no limit is given
     */
    public Shown<VoiceAnswer.Voices> voices(
            Actor reader, PartnershipId partnership, Map<String, String[]> given, boolean whole) {
        Parameters parameters = new Parameters(given, values);
        PersonId whose = parameters.one("whose", Parameters.id(PersonId::new));
        Found<VoiceRow> found = find(
                voices(),
                reader,
                partnership,
                parameters,
                whole,
                hui -> it -> isAt(hui, it.hui()) && (whose == null || whose.equals(it.whose())),
                whose);
        return new Shown<>(
                found.seen().version(),
                new VoiceAnswer.Voices(
                        found.page().items().stream()
                                .map(it -> answer(it, found.texts()))
                                .toList(),
                        found.page().nextCursor(),
                        found.page().total(),
                        LastHeard.of(found.all(), found.seen().then())));
    }

    /**
     * One voice.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_VOICE} if there is none that this reader may know of
     */
    public Shown<VoiceAnswer> voice(
            Actor reader, PartnershipId partnership, VoiceId voice, Map<String, String[]> given) {
        return one(
                voices(),
                reader,
                partnership,
                voice,
                given,
                SaidDesk::answer,
                ReadingRule.THERE_IS_NO_SUCH_VOICE.refusal());
    }

    /**
     * What is going well, the earliest first.
     *
     * @param whole whether the whole list is meant when no limit is given
     */
    public Shown<Page<GoingWellAnswer>> goingWell(
            Actor reader, PartnershipId partnership, Map<String, String[]> given, boolean whole) {
        Found<GoingWellRow> found = find(
                goingWell(),
                reader,
                partnership,
                new Parameters(given, values),
                whole,
                hui -> it -> isAt(hui, it.hui()),
                null);
        return new Shown<>(found.seen().version(), found.said(SaidDesk::answer));
    }

    /**
     * One thing that is going well.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#NOTHING_LIKE_THIS_IS_GOING_WELL} if there is none that this reader may know of
     */
    public Shown<GoingWellAnswer> goingWell(
            Actor reader, PartnershipId partnership, GoingWellId goingWell, Map<String, String[]> given) {
        return one(
                goingWell(),
                reader,
                partnership,
                goingWell,
                given,
                SaidDesk::answer,
                ReadingRule.NOTHING_LIKE_THIS_IS_GOING_WELL.refusal());
    }

    /**
     * The difficulties, the earliest first.
     *
     * @param whole whether the whole list is meant when no limit is given
     */
    public Shown<Page<DifficultyAnswer>> difficulties(
            Actor reader, PartnershipId partnership, Map<String, String[]> given, boolean whole) {
        Found<DifficultyRow> found = find(
                difficulties(),
                reader,
                partnership,
                new Parameters(given, values),
                whole,
                hui -> it -> isAt(hui, it.hui()),
                null);
        return new Shown<>(found.seen().version(), found.said(SaidDesk::answer));
    }

    /**
     * One difficulty.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THERE_IS_NO_SUCH_DIFFICULTY} if there is none that this reader may know of
     */
    public Shown<DifficultyAnswer> difficulty(
            Actor reader, PartnershipId partnership, DifficultyId difficulty, Map<String, String[]> given) {
        return one(
                difficulties(),
                reader,
                partnership,
                difficulty,
                given,
                SaidDesk::answer,
                ReadingRule.THERE_IS_NO_SUCH_DIFFICULTY.refusal());
    }

    private static boolean isAt(@Nullable HuiId wanted, @Nullable HuiId hui) {
        return wanted == null || wanted.equals(hui);
    }

    /** What was found: all of it, and the page that is shown with its texts. */
    private record Found<R extends Record>(Seen seen, Collection<R> all, Page<R> page, Texts texts) {
        <T> Page<T> said(Answering<R, T> answering) {
            return new Page<>(
                    page.items().stream().map(it -> answering.answer(it, texts)).toList(),
                    page.nextCursor(),
                    page.total());
        }
    }

    /** How a row is answered. */
    @FunctionalInterface
    private interface Answering<R, T> {
        T answer(R row, Texts texts);
    }

    private <R extends Record> Found<R> find(
            Kind<R> kind,
            Actor reader,
            PartnershipId partnership,
            Parameters parameters,
            boolean whole,
            Function<@Nullable HuiId, Predicate<R>> wanted,
            @Nullable Object narrowed) {
        HuiId hui = parameters.one("hui", Parameters.id(HuiId::new));
        Paging paging = Paging.read(parameters, List.of("on"), whole);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), kind.views());
        Collection<R> all = seen.rows(kind.table());
        List<R> rows =
                all.stream().filter(wanted.apply(hui)).sorted(kind.order()).toList();
        String list =
                "%s %s %s %s %s %s".formatted(kind.name(), reader.person(), partnership, hui, narrowed, seen.moment());
        Page<R> page =
                paging.ofOrdered(list, rows, cursors, it -> kind.id().apply(it).toString());
        return new Found<>(seen, all, page, kind.open(sealed, partnership, page.items()));
    }

    private <R extends Record, T> Shown<T> one(
            Kind<R> kind,
            Actor reader,
            PartnershipId partnership,
            Object id,
            Map<String, String[]> given,
            Answering<R, T> answering,
            Refusal otherwise) {
        Parameters parameters = new Parameters(given, values);
        Seen seen = partnerships.look(reader, partnership, AskedMoment.readOfOne(parameters, clock), kind.views());
        R row = seen.rows(kind.table()).stream()
                .filter(it -> kind.id().apply(it).equals(id))
                .findFirst()
                .orElseThrow(() -> otherwise);
        return new Shown<>(seen.version(), answering.answer(row, kind.open(sealed, partnership, List.of(row))));
    }

    private static VoiceAnswer answer(VoiceRow row, Texts texts) {
        return new VoiceAnswer(
                row.voice(),
                row.partnership(),
                row.whose(),
                row.how(),
                row.sharing(),
                texts.say(row.sharedWords()),
                row.hui(),
                row.heardOn(),
                row.recordedBy(),
                row.confirmed(),
                row.events());
    }

    private static GoingWellAnswer answer(GoingWellRow row, Texts texts) {
        return new GoingWellAnswer(
                row.goingWell(),
                row.partnership(),
                Texts.say(texts.read(row.text())),
                row.hui(),
                row.saidBy(),
                row.confirmed(),
                row.notedOn(),
                row.recordedBy(),
                row.sentHome(),
                row.events());
    }

    private static DifficultyAnswer answer(DifficultyRow row, Texts texts) {
        return new DifficultyAnswer(
                row.difficulty(),
                row.partnership(),
                Texts.say(texts.read(row.text())),
                row.hui(),
                row.saidBy(),
                row.confirmed(),
                row.namedOn(),
                row.recordedBy(),
                List.of(row.entry()));
    }
}
