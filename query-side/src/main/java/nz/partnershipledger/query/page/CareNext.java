package nz.partnershipledger.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.partnership.CaseloadAnswer;
import nz.partnershipledger.query.partnership.Need;

/**
 * The partnerships that need care next, most in need first; of people nothing is said.
 *
 * @param partnerships the first of them
 * @param all where all partnerships stand in this order
 */
public record CareNext(List<Partnership> partnerships, String all) {
    private static final int MOST = 3;

    /** Keeps its own copy of the partnerships. */
    public CareNext {
        partnerships = List.copyOf(partnerships);
    }

    /**
     * A partnership.
     *
     * @param address where it is
     * @param label what it is called
     * @param kura its school
     * @param needs what it needs
     */
    public record Partnership(String address, Written label, String kura, List<Sign> needs) {
        /** Keeps its own copy of the needs. */
        public Partnership {
            needs = List.copyOf(needs);
        }
    }

    /** Something that it needs, and where what this speaks of stands. */
    public record Sign(State state, String address) {}

    /** The first that need something of these, which are in order. */
    public static List<CaseloadAnswer> first(List<CaseloadAnswer> inOrder) {
        return inOrder.stream().filter(it -> !it.needs().isEmpty()).limit(MOST).toList();
    }

    /**
     * Says it.
     *
     * @param first those that are told of, their labels opened
     * @param all where all stand in this order
     */
    public static CareNext of(List<CaseloadAnswer> first, String all, Asked asked, Saying say) {
        return new CareNext(
                first.stream()
                        .map(it -> new Partnership(
                                asked.at("/partnerships/" + it.id()),
                                Written.of(it.label(), say),
                                say.kura(it.kura()),
                                needs(it, asked, say)))
                        .toList(),
                all);
    }

    /** What a partnership needs, in words. */
    public static List<Sign> needs(CaseloadAnswer it, Asked asked, Saying say) {
        return it.needs().stream()
                .map(need -> new Sign(state(need, it, say), address(need, it, asked)))
                .toList();
    }

    private static State state(Need need, CaseloadAnswer it, Saying say) {
        return switch (need) {
            case KORERO -> counted("korero", "caseload.korero", it.overdue(), say);
            case ANSWER -> counted("asked", "caseload.answer", it.proposed(), say);
            case MOVED -> counted("korero", "caseload.moved", it.movedOften(), say);
            case CHANGE -> counted("asked", "caseload.change", it.changesAskedFor(), say);
            case CONFIRMATION -> counted("unsure", "caseload.confirmation", it.unconfirmed(), say);
            case REVISIT -> counted("differ", "caseload.revisit", it.toRevisit(), say);
            case REVIEW -> counted("asked", "caseload.review", it.toReview(), say);
            case DIFFICULTY -> counted("korero", "caseload.difficulty", it.difficulties(), say);
            case NOT_SO -> new State("differ", say.label("need.NOT_SO"));
            case UNHEARD -> new State("come", unheard(it, say));
            case QUIET -> new State("come", say.label("caseload.quiet", Long.toString(it.quietWeeks())));
            case NO_HUI -> new State("come", say.label("caseload.no-hui"));
        };
    }

    private static State counted(String shape, String key, long count, Saying say) {
        return new State(shape, say.label(count == 1 ? key + ".one" : key, Long.toString(count)));
    }

    private static String unheard(CaseloadAnswer it, Saying say) {
        return it.lastVoices().akonga() == null
                ? say.label("caseload.unheard.never")
                : say.label("caseload.unheard", say.date(it.lastVoices().akonga()));
    }

    /** Where the rows stand that a number counts; else the page on which there is most to see of it. */
    private static String address(Need need, CaseloadAnswer it, Asked asked) {
        return switch (need) {
            case KORERO -> promises(it, asked, Map.of("overdue", "true"));
            case ANSWER -> promises(it, asked, Map.of("figure", "PROPOSED"));
            case MOVED -> promises(it, asked, Map.of("status", "OPEN", "movedAtLeast", "3"));
            case CHANGE -> promises(it, asked, Map.of("status", "OPEN", "changeAskedFor", "true"));
            case CONFIRMATION -> promises(it, asked, Map.of("status", "OPEN", "figure", "UNCONFIRMED"));
            case REVISIT -> within(it, asked, "/disagreements");
            case REVIEW -> within(it, asked, "/decisions");
            case DIFFICULTY -> within(it, asked, "/hui") + "#difficult";
            case UNHEARD -> within(it, asked, "/hui") + "#voices";
            case NO_HUI -> within(it, asked, "/hui");
            case QUIET -> within(it, asked, "/timeline");
            case NOT_SO -> within(it, asked, "");
        };
    }

    private static String within(CaseloadAnswer it, Asked asked, String page) {
        return asked.at("/partnerships/" + it.id() + page);
    }

    private static String promises(CaseloadAnswer it, Asked asked, Map<String, String> which) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("partnership", it.id().toString());
        which.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> question.put(one.getKey(), one.getValue()));
        Map<String, String[]> said = asked.momentAnd(question);
        said.remove("after");
        return Asked.address("/follow-through", said) + "#rows";
    }
}
