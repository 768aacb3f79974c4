package nz.partnershipledger.query.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.Labels;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import org.jspecify.annotations.Nullable;

/** Lays out what waits for someone's word: what came last comes first, ten at a time. */
public final class WaitingCards {
    /** The page of all of it. */
    public static final String PATH = "/waiting";

    private static final int AT_A_TIME = 10;

    /** As many as leave what one promised on the first screen. */
    private static final int AT_FIRST = 3;

    private static final List<String> CURSOR = List.of("cursor");
    private static final List<String> AFTER = List.of("after");

    /** Says that an ākonga passed the last one by. */
    private static final String PASSED = "passed";

    private static final List<StepOfEntry> OF_MINUTES = List.of(StepOfEntry.MINE, StepOfEntry.NOT_MINE);

    private final WaitingDesk desk;
    private final PartnershipsInReach reach;
    private final Labels labels;
    private final Opening opening;
    private final Days days;

    WaitingCards(WaitingDesk desk, PartnershipsInReach reach, Labels labels, Opening opening, Days days) {
        this.desk = desk;
        this.reach = reach;
        this.labels = labels;
        this.opening = opening;
        this.days = days;
    }

    /**
     * Some of what waits.
     *
     * @param cards those that are shown
     * @param next where the others are; null where all are shown
     * @param more how many wait besides
     * @param oneAtATime whether it is an ākonga who is asked, of one thing at a time, with no number and with a way past it
     */
    public record Some(List<WaitingCard> cards, @Nullable String next, long more, boolean oneAtATime) {
        /** Nothing waits, or it is not the time to ask. */
        public static final Some NOTHING = new Some(List.of(), null, 0, false);

        /** Only the first; the others are where all of them are. */
        public Some onlyFirst() {
            return cards.size() < 2 ? this : new Some(cards.subList(0, 1), PATH, more + cards.size() - 1, oneAtATime);
        }

        /** Keeps its own copy of the cards. */
        public Some {
            cards = List.copyOf(cards);
        }
    }

    /** The first of what waits, but for what is shown elsewhere; the page that is shown once one is answered is the one that was asked for. */
    public Some first(Actor reader, Asked asked, Saying say, Predicate<AnswerRow> shownElsewhere) {
        Asked here = new Asked(asked.path(), asked.only(AFTER));
        if (desk.isAkonga(reader)) {
            return one(reader, here, say, PATH);
        }
        Page<WaitingAnswer> page = page(reader, here, say, AT_FIRST, shownElsewhere);
        return some(page, reader, here, say, page.nextCursor() == null ? null : PATH);
    }

    /** Those that are asked for, of all that wait. */
    Some all(Actor reader, Asked asked, Saying say) {
        if (desk.isAkonga(reader)) {
            return asked.one(PASSED) == null ? one(reader, asked, say, PATH) : new Some(List.of(), null, 0, true);
        }
        Page<WaitingAnswer> page = page(reader, asked, say, AT_A_TIME, it -> false);
        return some(page, reader, asked, say, asked.nextOfList(page.nextCursor()));
    }

    private Some some(Page<WaitingAnswer> page, Actor reader, Asked asked, Saying say, @Nullable String next) {
        long more = page.total() - page.items().size();
        return new Some(cards(page, reader, asked.path(), "", say), next, more, false);
    }

    /** Passing it by keeps nothing: the way past it is the place of the next, and what is said then is said at that place. */
    private Some one(Actor reader, Asked asked, Saying say, String passing) {
        Page<WaitingAnswer> page = page(reader, asked, say, 1, it -> false);
        String cursor = page.nextCursor();
        String past = Asked.address(
                passing,
                cursor == null
                        ? Map.of(PASSED, new String[] {"all"})
                        : Map.of(CURSOR.getFirst(), new String[] {cursor}));
        String here = asked.one("cursor") == null ? asked.path() : Asked.address(asked.path(), asked.only(CURSOR));
        return new Some(cards(page, reader, here, ".said", say), past, 0, true);
    }

    private Page<WaitingAnswer> page(
            Actor reader, Asked asked, Saying say, int most, Predicate<AnswerRow> shownElsewhere) {
        Map<String, String[]> given = new LinkedHashMap<>(asked.only(CURSOR));
        given.put("limit", new String[] {Integer.toString(most)});
        return opening.open(reader, desk.waiting(reader, asked.only(AFTER), given, say.locale(), shownElsewhere));
    }

    private List<WaitingCard> cards(Page<WaitingAnswer> page, Actor reader, String next, String words, Saying say) {
        Map<PartnershipId, Written> labels = labels(reader, page.items(), say);
        Forms forms = new Forms(say, days.today(), reader.person(), List.of(), Map.of(), next);
        return page.items().stream().map(it -> card(it, labels, words, forms)).toList();
    }

    private Map<PartnershipId, Written> labels(Actor reader, List<WaitingAnswer> items, Saying say) {
        Set<PartnershipId> where =
                items.stream().map(WaitingAnswer::partnership).collect(Collectors.toSet());
        List<PartnershipRow> rows = reach.of(reader, null).stream()
                .filter(it -> where.contains(it.partnership()))
                .toList();
        return opening.open(reader, labels.asTexts(reader, rows, Moment.NOW)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Written.of(it.getValue(), say)));
    }

    /** What was guessed is read where it stands. */
    private static String address(WaitingAnswer it) {
        String about = it.links().get("disagreement");
        return it.kind() == Asking.GUESSED && about != null
                ? about.substring("/api".length())
                : "/partnerships/%s/entries/%d".formatted(it.partnership(), it.entry());
    }

    private static WaitingCard card(WaitingAnswer it, Map<PartnershipId, Written> labels, String words, Forms forms) {
        boolean minuted = !it.minuted().isEmpty();
        boolean sees = it.kind() == Asking.SEE;
        List<Choice> lines = it.minuted().stream()
                .map(line -> new Choice(
                        Long.toString(line.entry()),
                        forms.say()
                                .label(
                                        "waiting.minutes.line",
                                        Written.of(line.what(), forms.say()).text(),
                                        line.on()),
                        true))
                .toList();
        return new WaitingCard(
                address(it),
                labels.get(it.partnership()),
                it.on(),
                it.about(),
                minuted,
                sees ? forms.say().label("entry.asks." + it.kind()) : null,
                WaysToAnswer.forms(
                        minuted ? OF_MINUTES : WaysToAnswer.steps(it.kind()),
                        it.ways(),
                        step -> forms.fill(step).in(words).choosing("entries", lines)),
                sees
                        ? forms.fill(StepOfEntry.THANK)
                                .through(it.ways().getFirst())
                                .form()
                        : null);
    }
}
