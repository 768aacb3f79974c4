package nz.partnershipledger.query.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Words;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.entry.Timeline;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.LiveView;
import nz.partnershipledger.query.live.LiveViews;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Seen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;

/** Makes briefs of the parts that there are. */
public final class BriefDesk {
    private final PartnershipReading partnerships;
    private final PartnershipPages pages;
    private final Opening opening;
    private final Words words;
    private final List<PartOfBrief> parts;
    private final Fold<?>[] views;

    BriefDesk(
            PartnershipReading partnerships,
            PartnershipPages pages,
            Opening opening,
            Words words,
            ObjectProvider<PartOfBrief> parts,
            LiveViews views) {
        this.partnerships = partnerships;
        this.pages = pages;
        this.opening = opening;
        this.words = words;
        this.parts = parts.stream().toList();
        this.views = views.views().stream().map(LiveView::fold).toArray(Fold<?>[]::new);
    }

    /** The brief that a request asks for. */
    ResponseEntity<Brief> brief(Wanted wanted) {
        ForWhom forWhom = forWhom(wanted.parameters());
        Seen seen = partnerships.look(wanted, new Timeline(), views);
        return seen.overHttp(brief(seen, forWhom, new Saying(words, wanted.locale())));
    }

    /** For whom a brief is asked for; for the table unless that is said. */
    static ForWhom forWhom(Parameters parameters) {
        String word = parameters.one("for", Parameters.oneOf(ForWhom.words()));
        return word == null ? ForWhom.TABLE : ForWhom.of(word);
    }

    /** A brief of a partnership at the moment that it was looked at. */
    Brief brief(Seen looked, ForWhom forWhom, Saying say) {
        Seen seen = forWhom == ForWhom.TABLE ? partnerships.asEveryone(looked) : looked;
        Briefing briefing = new Briefing(seen, forWhom, say, opening, pages);
        return new Brief(
                forWhom,
                Written.of(briefing.open(Text.in(seen.partnership(), seen.then().label())), say),
                parts.stream()
                        .filter(it -> it.places().containsKey(forWhom))
                        .sorted(Comparator.comparing(
                                it -> Objects.requireNonNull(it.places().get(forWhom))))
                        .map(it -> part(it, briefing))
                        .toList());
    }

    private static Brief.Part part(PartOfBrief part, Briefing briefing) {
        Brief.Part whole = part.of(briefing);
        return briefing.forWhom() == ForWhom.TABLE ? whole.inShort(part.mostOnTheTable(), briefing.say()) : whole;
    }
}
