package nz.partnershipledger.query;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.doors.page.Ways;
import nz.partnershipledger.doors.page.Ways.Way;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.access.AccessPages;
import nz.partnershipledger.query.account.AccountPages;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.brief.BriefReads;
import nz.partnershipledger.query.commitment.CommitmentPages;
import nz.partnershipledger.query.commitment.CommitmentReads;
import nz.partnershipledger.query.commitment.FollowThrough;
import nz.partnershipledger.query.commitment.WorkController;
import nz.partnershipledger.query.commitment.Works;
import nz.partnershipledger.query.commitment.mine.MyPages;
import nz.partnershipledger.query.decision.DecisionMaps;
import nz.partnershipledger.query.decision.DecisionPages;
import nz.partnershipledger.query.decision.DecisionReads;
import nz.partnershipledger.query.decision.Decisions;
import nz.partnershipledger.query.decision.PlanAmendments;
import nz.partnershipledger.query.disagreement.DisagreementPages;
import nz.partnershipledger.query.disagreement.DisagreementReads;
import nz.partnershipledger.query.disagreement.Disagreements;
import nz.partnershipledger.query.disagreement.Glossary;
import nz.partnershipledger.query.disagreement.Guesses;
import nz.partnershipledger.query.entry.Answers;
import nz.partnershipledger.query.entry.EntryPages;
import nz.partnershipledger.query.entry.EntryReads;
import nz.partnershipledger.query.entry.Timeline;
import nz.partnershipledger.query.export.ExportDoors;
import nz.partnershipledger.query.feed.FeedReads;
import nz.partnershipledger.query.history.HistoryReads;
import nz.partnershipledger.query.home.HomeReads;
import nz.partnershipledger.query.hui.Difficulties;
import nz.partnershipledger.query.hui.GoingWell;
import nz.partnershipledger.query.hui.Hui;
import nz.partnershipledger.query.hui.HuiPages;
import nz.partnershipledger.query.hui.HuiReads;
import nz.partnershipledger.query.hui.Voices;
import nz.partnershipledger.query.hui.live.LivePages;
import nz.partnershipledger.query.invitation.InvitationReads;
import nz.partnershipledger.query.journey.Journey;
import nz.partnershipledger.query.journey.JourneyReads;
import nz.partnershipledger.query.list.ListDoors;
import nz.partnershipledger.query.listening.ListeningReads;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.Histories;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.live.ViewTable;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.page.SharedPages;
import nz.partnershipledger.query.partnership.PartnershipReads;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.overview.OverviewPages;
import nz.partnershipledger.query.person.People;
import nz.partnershipledger.query.person.PersonReads;
import nz.partnershipledger.query.replay.ReplayReads;
import nz.partnershipledger.query.report.ReportReads;
import nz.partnershipledger.query.search.SearchReads;
import nz.partnershipledger.query.sight.SightReads;
import nz.partnershipledger.query.views.ViewReads;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The query side, to be imported: its views, kept up to date, and its API. Needs a {@link QueryStore} and the doors. */
@Configuration(proxyBeanMethods = false)
@Import({
    ListDoors.class,
    ExportDoors.class,
    PersonReads.class,
    InvitationReads.class,
    PartnershipReads.class,
    SightReads.class,
    SearchReads.class,
    CommitmentReads.class,
    WorkController.class,
    EntryReads.class,
    JourneyReads.class,
    HuiReads.class,
    DecisionReads.class,
    DisagreementReads.class,
    DecisionPages.class,
    DisagreementPages.class,
    ReportReads.class,
    FeedReads.class,
    HomeReads.class,
    ViewReads.class,
    ListeningReads.class,
    LivePages.class,
    HistoryReads.class,
    ReplayReads.class,
    BriefReads.class,
    SharedPages.class,
    AccountPages.class,
    AccessPages.class,
    CommitmentPages.class,
    MyPages.class,
    EntryPages.class,
    HuiPages.class,
    OverviewPages.class
})
public class QuerySide {
    /** Every view that is kept up to date. */
    public static final List<Fold<?>> FOLDS = List.of(
            new People(),
            new Partnerships(),
            new FollowThrough(),
            new Works(),
            new Timeline(),
            new Answers(),
            new Journey(),
            new Hui(),
            new Voices(),
            new GoingWell(),
            new Difficulties(),
            new Decisions(),
            new DecisionMaps(),
            new PlanAmendments(),
            new Disagreements(),
            new Guesses(),
            new Glossary());

    private static final Set<SystemRole> READ_PARTNERSHIPS =
            EnumSet.of(SystemRole.PARTNER, SystemRole.RTLB, SystemRole.PRACTICE_LEADER);
    private static final Set<SystemRole> READ_FIGURES = EnumSet.of(
            SystemRole.PARTNER,
            SystemRole.RTLB,
            SystemRole.PRACTICE_LEADER,
            SystemRole.CLUSTER_MANAGER,
            SystemRole.AUDITOR);

    /** The head of each page; the first that is open to someone is where they come to. */
    @Bean
    Ways ways() {
        Way mine = new Way("/my-promises", "way.mine", SystemRole.PARTNER::equals);
        return new Ways(
                List.of(
                        mine,
                        new Way("/partnerships", "way.partnerships", READ_PARTNERSHIPS::contains),
                        new Way(
                                mine.address(),
                                mine.key(),
                                it -> READ_PARTNERSHIPS.contains(it) && it != SystemRole.PARTNER),
                        new Way("/follow-through", "way.follow-through", READ_FIGURES::contains),
                        new Way("/accounts", "way.accounts", SystemRole.ADMINISTRATOR::equals),
                        new Way("/views", "way.views", SystemRole.ADMINISTRATOR::equals),
                        new Way("/who-may-read", "way.who-may-read", SystemRole.PRIVACY_OFFICER::equals),
                        new Way("/paused-sights", "way.paused", SystemRole.PRIVACY_OFFICER::equals)),
                new Way(SearchReads.PATH, "way.search", READ_PARTNERSHIPS::contains));
    }

    @Bean
    SmartInitializingSingleton poolsOfQueriesTold(QueryStore query, MeterRegistry meters) {
        return () -> query.database().tellTo(meters);
    }

    @Bean
    CatchUp catchUp(QueryStore query) {
        return new CatchUp(query.database(), query.events());
    }

    @Bean
    Histories histories(QueryStore query) {
        return new Histories(query.events());
    }

    /** All views over this store, for use without a web application. */
    public static List<LiveView<?>> viewsOf(QueryStore query) {
        return FOLDS.stream().<LiveView<?>>map(fold -> liveView(fold, query)).toList();
    }

    private static <R extends Record> LiveView<R> liveView(Fold<R> fold, QueryStore query) {
        return new LiveView<>(new ViewTable<>(query.database(), fold), query.database(), query.events());
    }

    @Bean
    ViewTables viewTables(QueryStore query) {
        return new ViewTables(query.database());
    }

    @Bean
    LiveViews liveViews(QueryStore query) {
        return new LiveViews(viewsOf(query), query.store(), query.node());
    }
}
