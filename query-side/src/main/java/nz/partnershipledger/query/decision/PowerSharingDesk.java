package nz.partnershipledger.query.decision;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.entry.Answers;
import nz.partnershipledger.query.hui.Voices;
import nz.partnershipledger.query.list.AskedMoment;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.list.Text;
import nz.partnershipledger.query.list.Wanted;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.live.QueryStore;
import nz.partnershipledger.query.partnership.PartnershipReading;
import nz.partnershipledger.query.partnership.Partnerships;
import nz.partnershipledger.query.partnership.Seen;
import org.springframework.http.ResponseEntity;

/** Works out how power over decisions was shared, in one partnership or in many. */
public final class PowerSharingDesk {
    private static final List<Fold<?>> VIEWS =
            List.of(new Decisions(), new DecisionMaps(), new Voices(), new Answers(), new Partnerships());

    private final PartnershipReading partnerships;
    private final PowerAcross across;
    private final CatchUp catchUp;
    private final Values values;
    private final InstantSource clock;

    PowerSharingDesk(
            PartnershipReading partnerships, PowerAcross across, CatchUp catchUp, Values values, QueryStore query) {
        this.partnerships = partnerships;
        this.across = across;
        this.catchUp = catchUp;
        this.values = values;
        this.clock = query.clock();
    }

    /** In one partnership, as a request wants it. */
    ResponseEntity<PowerSharingAnswer> ofOne(Wanted wanted) {
        Period period = Period.read(wanted.parameters());
        Seen seen = partnerships.look(wanted, new Decisions());
        return seen.overHttp(ofOne(seen, period));
    }

    /** In one partnership, in the period that is asked for. */
    public PowerSharingAnswer ofOne(Seen seen, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        Period period = Period.read(parameters);
        parameters.checkBesidesTheMoment();
        return ofOne(seen, period);
    }

    private static PowerSharingAnswer ofOne(Seen seen, Period period) {
        List<DecisionRow> matters = seen.rows(new Decisions()).stream()
                .sorted(Comparator.comparing(it -> it.events().getFirst()))
                .toList();
        Roles roles = (where, person) -> seen.then().roleOf(person).orElse(PartnerRole.OTHER);
        return new PowerSharingAnswer(
                seen.partnership(),
                period.from(),
                period.to(),
                PowerSharing.of(matters, seen.rows(new Voices()), seen.rows(new Answers()), roles, period),
                named(matters, it -> isDecidedAlone(it, period)),
                named(matters, it -> Objection.to(it).stream().anyMatch(objection -> period.holds(objection.saidOn()))),
                named(
                        matters,
                        it -> it.handOvers().stream()
                                .anyMatch(handed -> period.holds(handed.saidOn()) && !handed.wentBack())),
                PerceptionGap.between(seen.rows(new DecisionMaps()), matters, seen.rows(new Answers()), roles, period));
    }

    private static boolean isDecidedAlone(DecisionRow matter, Period period) {
        return matter.made() != null
                && matter.made().how() == DecidedHow.UNILATERAL
                && period.holds(matter.made().saidOn());
    }

    private static List<PowerSharingAnswer.Matter> named(List<DecisionRow> matters, Predicate<DecisionRow> which) {
        return matters.stream()
                .filter(which)
                .map(it -> new PowerSharingAnswer.Matter(
                        it.decision(),
                        Text.in(it.partnership(), it.proposed().question()),
                        it.state(),
                        it.made() == null
                                ? it.proposed().proposedOn()
                                : it.made().saidOn(),
                        Objection.to(it).stream().map(Objection::became).toList()))
                .toList();
    }

    /**
     * Across the partnerships within the reader's reach, or those of one cluster.
     *
     * @throws nz.partnershipledger.events.rule.Refusal {@link ReadingRule#THIS_ROLE_READS_NO_PARTNERSHIP} if the reader's role reads none at all
     */
    PowerSharingAnswer.Across across(Actor reader, Map<String, String[]> given) {
        Parameters parameters = new Parameters(given, values);
        String cluster = parameters.one("cluster", Parameters::code);
        Period period = Period.read(parameters);
        AskedMoment asked = AskedMoment.read(parameters, clock);
        catchUp.with(asked.after(), VIEWS);
        PowerAcross.Counted counted = across.counted(reader, cluster, period, asked.moment());
        return new PowerSharingAnswer.Across(
                cluster, period.from(), period.to(), counted.partnerships(), counted.figures());
    }
}
