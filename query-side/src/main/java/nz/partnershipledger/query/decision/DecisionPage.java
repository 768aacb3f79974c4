package nz.partnershipledger.query.decision;

import java.util.Arrays;
import java.util.List;
import nz.partnershipledger.events.DecidedHow;
import nz.partnershipledger.events.Finding;
import nz.partnershipledger.events.Stance;
import nz.partnershipledger.query.entry.EntryOnPage;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.State;
import nz.partnershipledger.query.page.Whole;

/**
 * The page of one matter to decide.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param matter the matter
 * @param entries the entries it is made of, the earliest first
 */
record DecisionPage(Whole whole, Said said, DecisionAnswer matter, List<EntryOnPage> entries) {
    /** Where the API takes what is recorded of it. */
    public String api() {
        return whole.api() + "/decisions/" + matter.id();
    }

    /** Whether the reader has a stance here that they have not confirmed. */
    public boolean confirms() {
        return matter.stances().stream()
                .anyMatch(it -> !it.confirmed() && it.by().equals(whole.reader().person()));
    }

    /** Whether there is anything that the reader may do about it now. */
    public boolean hasSteps() {
        return whole.writes() && (confirms() || matter.state() != DecisionState.REVERSED);
    }

    /** Where someone may stand. */
    public List<Stance> stances() {
        return Arrays.asList(Stance.values());
    }

    /** How it may be decided from here. */
    public List<DecidedHow> ways() {
        return matter.handOvers().isEmpty()
                ? Arrays.stream(DecidedHow.values())
                        .filter(it -> it != DecidedHow.HANDED_OVER)
                        .toList()
                : List.of(DecidedHow.HANDED_OVER);
    }

    /** What looking again may find. */
    public List<Finding> findings() {
        return List.of(Finding.STANDS, Finding.CHANGED);
    }

    /** Where it stands, in words. */
    public State state() {
        return state(matter, said);
    }

    static State state(DecisionAnswer matter, Said said) {
        String words = said.say().label("decision-state." + matter.state().name());
        return switch (matter.state()) {
            case PROPOSED -> new State("come", words);
            case HANDED_OVER -> new State("asked", words);
            case MADE ->
                matter.toReview()
                        ? new State("korero", said.say().label("decision-state.to-review"))
                        : new State("kept", words);
            case REVERSED -> new State("gone", words);
        };
    }
}
