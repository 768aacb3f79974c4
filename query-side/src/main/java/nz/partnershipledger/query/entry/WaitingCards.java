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
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipsInReach;
import org.jspecify.annotations.Nullable;

/** Lays out what waits for someone's word: what came last comes first, ten at a time. */
public final class WaitingCards {
    /** The page of all of it. */
    public static final String PATH = "/waiting";

    private static final String AT_A_TIME = "10";

    /** As many as leave what one promised on the first screen. */
    private static final int AT_FIRST = 3;

    private final WaitingDesk desk;
    private final PartnershipsInReach reach;
    private final Opening opening;
    private final Days days;

    WaitingCards(WaitingDesk desk, PartnershipsInReach reach, Opening opening, Days days) {
        this.desk = desk;
        this.reach = reach;
        this.opening = opening;
        this.days = days;
    }

    /**
     * Some of what waits.
     *
     * @param cards those that are shown
     * @param next where the others are; null where all are shown
     * @param more how many wait besides
     */
    public record Some(List<WaitingCard> cards, @Nullable String next, long more) {
        /** Keeps its own copy of the cards. */
        public Some {
            cards = List.copyOf(cards);
        }
    }

    /** The first of what waits, but for what this is true of; the page that is shown once one is answered is the one that was asked for. */
    public Some first(Actor reader, Asked asked, Saying say, Predicate<WaitingAnswer> shownElsewhere) {
        Some all = some(reader, new Asked(asked.path(), Map.of()), say, shownElsewhere.negate());
        List<WaitingCard> cards = all.cards().stream().limit(AT_FIRST).toList();
        long more = all.more() + all.cards().size() - cards.size();
        return new Some(cards, more == 0 ? null : PATH, more);
    }

    /** Those that are asked for, of all that wait. */
    Some all(Actor reader, Asked asked, Saying say) {
        return some(reader, asked, say, it -> true);
    }

    private Some some(Actor reader, Asked asked, Saying say, Predicate<WaitingAnswer> which) {
        Map<String, String[]> given = new LinkedHashMap<>(asked.only(List.of("cursor")));
        given.put("limit", new String[] {AT_A_TIME});
        Page<WaitingAnswer> page = desk.waiting(reader, given, say.locale());
        Map<PartnershipId, Written> labels = labels(reader, page.items(), say);
        return new Some(
                page.items().stream()
                        .filter(which)
                        .map(it -> card(it, reader, labels, asked, say))
                        .toList(),
                asked.nextOfList(page.nextCursor()),
                page.total() - page.items().size());
    }

    private Map<PartnershipId, Written> labels(Actor reader, List<WaitingAnswer> items, Saying say) {
        Set<PartnershipId> where =
                items.stream().map(WaitingAnswer::partnership).collect(Collectors.toSet());
        Map<PartnershipId, Text> labels = opening.open(
                reader,
                reach.of(reader, null).stream()
                        .filter(it -> where.contains(it.partnership()))
                        .collect(Collectors.toMap(
                                PartnershipRow::partnership, it -> Text.in(it.partnership(), it.label()))));
        return labels.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Written.of(it.getValue(), say)));
    }

    private WaitingCard card(
            WaitingAnswer it, Actor reader, Map<PartnershipId, Written> labels, Asked asked, Saying say) {
        String address = "/partnerships/%s/entries/%d".formatted(it.partnership(), it.entry());
        Forms forms = new Forms(
                say,
                days.today(),
                reader.person(),
                List.of(),
                Map.of("partnership", it.partnership().toString(), "position", Long.toString(it.entry())),
                asked.path());
        List<Form> answers =
                answers(it.kind()).stream().map(step -> forms.fill(step).form()).toList();
        return new WaitingCard(address, labels.get(it.partnership()), it.on(), it.about(), answers);
    }

    private static List<StepOfEntry> answers(Asking kind) {
        return switch (kind) {
            case CONFIRM -> List.of(StepOfEntry.CONFIRM, StepOfEntry.NOT_SO);
            case CHANGE -> List.of(StepOfEntry.AGREE, StepOfEntry.NOT_AGREE);
            case ACCEPT, TAKE_ON, GIVE_A_HAND, GUESSED -> List.of();
        };
    }
}
