package nz.partnershipledger.query.partnership.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.home.AtHome;
import nz.partnershipledger.query.hui.HuiWords;
import nz.partnershipledger.query.hui.LastHeard;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.CareNext;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Head;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.CaseloadAnswer;
import nz.partnershipledger.query.partnership.Need;
import nz.partnershipledger.query.sight.PausedForMe;
import org.jspecify.annotations.Nullable;

/**
 * The page of someone's partnerships.
 *
 * @param asked what was asked for
 * @param past which other moment is shown, if one is
 * @param rows the partnerships
 * @param total how many there are on all parts
 * @param first the address of the first part; null on it
 * @param next the address of the next part; null on the last
 * @param behind which figure of a report all of these are behind; null where none was asked for
 * @param chips what they may need, to filter by
 * @param stages the elements, to filter by
 * @param sorts what it can be sorted by
 * @param today the day it is
 * @param form how this reader may form a partnership, from this page
 * @param move how they let another facilitate several of them; null where they may not
 * @param why how they say why they read this list; null where they need not
 * @param told what is told to whoever comes here
 * @param paused what they are told of sight that is paused
 */
record CaseloadPage(
        Asked asked,
        @Nullable Past past,
        List<Row> rows,
        long total,
        @Nullable String first,
        @Nullable String next,
        @Nullable String behind,
        List<Chip> chips,
        List<Choice> stages,
        List<Choice> sorts,
        LocalDate today,
        @Nullable Form form,
        @Nullable Form move,
        @Nullable Form why,
        AtHome.Told told,
        PausedForMe.Told paused) {
    private static final String USUAL = "needs";
    private static final List<String> SORTS = List.of(USUAL, "label", "nextHui", "-open", "formedOn");

    /** The head of the column that sorts by this. */
    public Head head(String sort) {
        return sort.equals(USUAL) ? Head.ofMost(asked, USUAL, sort) : Head.of(asked, USUAL, sort);
    }

    /** The address of the same list as a table. */
    public String table() {
        return Asked.address("/api/partnerships.csv", asked.anew());
    }

    /** Whether those that need care next come first, and no others are looked for. */
    public boolean isCareNext() {
        String sort = asked.one("sort");
        return asked.one("needs") == null && (sort == null || sort.equals(USUAL));
    }

    /** A partnership in the list. */
    record Row(
            String address,
            Written label,
            String cluster,
            String kura,
            String tier,
            @Nullable String stage,
            @Nullable LocalDate since,
            Called facilitator,
            int partners,
            long open,
            List<CareNext.Sign> needs,
            String nextHui,
            List<String> lastHeard) {}

    /** A filter that is a link. */
    record Chip(String address, String words, boolean chosen) {}

    static CaseloadPage of(
            Asked asked,
            Page<CaseloadAnswer> found,
            Faces faces,
            Actor reader,
            Saying say,
            LocalDate today,
            @Nullable String behind,
            @Nullable Form move,
            @Nullable Form why,
            AtHome.Told told,
            PausedForMe.Told paused) {
        Past past = Past.of(asked, say, today);
        return new CaseloadPage(
                asked,
                past,
                found.items().stream().map(it -> row(it, asked, faces, say)).toList(),
                found.total(),
                asked.firstOfList(),
                asked.nextOfList(found.nextCursor()),
                behind == null ? null : say.label("caseload.behind", behind),
                chips(asked, say),
                Arrays.stream(Element.values())
                        .map(it -> new Choice(
                                it.name(),
                                say.label("element." + it.name()),
                                asked.all("stage").contains(it.name())))
                        .toList(),
                SORTS.stream()
                        .map(it -> new Choice(it, say.label("caseload.sort." + it), it.equals(asked.one("sort"))))
                        .toList(),
                today,
                past == null && (reader.role() == SystemRole.RTLB || reader.role() == SystemRole.PRACTICE_LEADER)
                        ? form(reader, say, today)
                        : null,
                move,
                why,
                told,
                paused);
    }

    private static Form form(Actor reader, Saying say, LocalDate today) {
        List<Choice> clusters = reader.clusters().stream()
                .sorted()
                .map(it -> new Choice(it, say.cluster(it), false))
                .toList();
        return new Forms(say, today, reader.person(), List.of(), Map.of(), Form.MADE)
                .fill(StepOfPartnership.FORM_PARTNERSHIP)
                .knowing("facilitator", reader.person())
                .choosing("cluster", clusters)
                .form();
    }

    private static List<Chip> chips(Asked asked, Saying say) {
        String chosen = asked.one("needs");
        return Stream.concat(
                        Stream.of(new Chip(asked.with("needs", null), say.label("caseload.all"), chosen == null)),
                        Arrays.stream(Need.values())
                                .map(it -> new Chip(
                                        asked.with("needs", it.name()),
                                        say.label("need." + it.name()),
                                        it.name().equals(chosen))))
                .toList();
    }

    private static Row row(CaseloadAnswer it, Asked asked, Faces faces, Saying say) {
        Element stage = it.stage();
        return new Row(
                asked.fromHere("/partnerships/" + it.id()),
                Written.of(it.label(), say),
                say.cluster(it.cluster()),
                say.kura(it.kura()),
                say.label("tier." + it.tier().name()),
                stage == null ? null : say.label("element." + stage.name()),
                it.stageSince(),
                (it.label().isWithheld() ? Faces.withheld(say) : faces).called(it.facilitator()),
                it.partners(),
                it.open(),
                CareNext.needs(it, asked, say),
                it.nextHui() == null ? say.label("hui.next.none") : say.moment(it.nextHui()),
                HuiWords.lastHeard(
                        new LastHeard(
                                it.lastVoices().akonga(),
                                it.lastVoices().whanau(),
                                it.lastVoices().akongaConfirmed(),
                                it.lastVoices().whanauConfirmed(),
                                it.lastVoices().akongaReadBack(),
                                it.lastVoices().whanauReadBack()),
                        say));
    }
}
