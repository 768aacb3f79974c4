package nz.partnershipledger.command.draft;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.command.decision.AboutAMatter.HandOverDecision;
import nz.partnershipledger.command.decision.AboutAMatter.MakeDecision;
import nz.partnershipledger.command.decision.AboutAMatter.TakeStance;
import nz.partnershipledger.command.decision.AboutAMatter.WishOutcome;
import nz.partnershipledger.command.decision.DecisionCommand.ProposeDecision;
import nz.partnershipledger.command.decision.Recipients;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.DecisionArea;
import nz.partnershipledger.events.DecisionId;
import nz.partnershipledger.events.Origin;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.Stance;

/**
 * What the line of a decision comes to: it was proposed, people said what they hope and where they stand, it was left to others, and it was
 * decided, as far as each of these was said.
 */
final class DecisionLine {
    private final Minutes minutes;
    private final LineReader line;
    private final DecisionId decision = DecisionId.random();

    private DecisionLine(Minutes minutes, LineReader line) {
        this.minutes = minutes;
        this.line = line;
    }

    static void read(Minutes minutes, LineReader line) {
        new DecisionLine(minutes, line).read();
    }

    private void read() {
        String proposal = line.needed("proposal");
        PersonId proposedBy = line.neededPerson("proposedBy");
        DecisionArea area = line.choice("area", DecisionArea.class);
        if (proposal == null || proposedBy == null) {
            return;
        }
        String question = Objects.requireNonNullElse(line.words("question"), proposal);
        minutes.step(
                line,
                "",
                new ProposeDecision(
                        minutes.partnership(),
                        decision,
                        minutes.sealed(question),
                        minutes.sealed(proposal),
                        proposedBy,
                        area,
                        Set.of(),
                        Origin.at(minutes.hui()),
                        minutes.on()));
        minutes.cameOf(line, new Origin(minutes.hui(), null, null, decision, null));
        hopes();
        stances();
        leftTo(line.people("to"), proposedBy);
        decided(proposal);
    }

    private void hopes() {
        line.byPerson("hope")
                .forEach((person, hope) -> minutes.step(
                        line,
                        "hope." + person,
                        new WishOutcome(
                                minutes.partnership(),
                                decision,
                                minutes.sealed(hope),
                                person,
                                minutes.on(),
                                Audience.PARTNERSHIP)));
    }

    private void stances() {
        Map<PersonId, String> reasons = line.byPerson("reason");
        line.people("stance").forEach(person -> {
            Stance stance = line.choice("stance." + person, Stance.class);
            String reason = reasons.get(person);
            if (stance != null) {
                minutes.step(
                        line,
                        (stance == Stance.OBJECT && reason == null ? "reason." : "stance.") + person,
                        new TakeStance(
                                minutes.partnership(),
                                decision,
                                person,
                                stance,
                                minutes.sealedIfAny(reason),
                                minutes.on(),
                                Audience.PARTNERSHIP));
            }
        });
    }

    /** Whoever proposed it leaves it to them. */
    private void leftTo(Set<PersonId> people, PersonId proposedBy) {
        if (!people.isEmpty()) {
            minutes.step(
                    line,
                    "to." + people.iterator().next(),
                    new HandOverDecision(
                            minutes.partnership(),
                            decision,
                            Recipients.of(people),
                            minutes.sealedIfAny(line.words("handOver")),
                            proposedBy,
                            minutes.on()));
        }
    }

    /** What was not decided stays open. */
    private void decided(String proposal) {
        Set<PersonId> decidedBy = line.people("decidedBy");
        String outcome = line.words("outcome");
        LocalDate reviewOn = line.day("reviewOn");
        if (line.words("how") == null) {
            if (outcome != null || !decidedBy.isEmpty()) {
                line.fault("how", "required");
            }
            return;
        }
        DecidedHow how = line.choice("how", DecidedHow.class);
        if (how != null) {
            minutes.step(
                    line,
                    "",
                    new MakeDecision(
                            minutes.partnership(),
                            decision,
                            how,
                            decidedBy,
                            Set.of(),
                            minutes.sealed(Objects.requireNonNullElse(outcome, proposal)),
                            reviewOn,
                            minutes.on()));
        }
    }
}
