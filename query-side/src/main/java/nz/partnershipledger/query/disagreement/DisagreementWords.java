package nz.partnershipledger.query.disagreement;

import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.State;

/** What pages say of a difference. */
public final class DisagreementWords {
    private DisagreementWords() {}

    /** Where it stands, in words. */
    public static State state(DisagreementAnswer difference, Said said) {
        String words = said.say().label("difference-state." + difference.state().name());
        return switch (difference.state()) {
            case OPEN -> new State("come", words);
            case SETTLED -> new State("kept", words);
            case STANDING ->
                difference.toRevisit()
                        ? new State("korero", said.say().label("difference-state.to-revisit"))
                        : new State("gone", words);
        };
    }
}
