package nz.partnershipledger.query.decision;

import java.util.List;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.EntryAnswer;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.State;

/** What pages say of a decision. */
public final class DecisionWords {
    private DecisionWords() {}

    /** How it was decided as our record has it, and what those say of that who are said to have decided. */
    public static String how(DecisionAnswer.Made made, Said said) {
        String how = said.say().label("decided." + made.how());
        List<PersonId> notSo = EntryAnswer.Answered.notSo(made.answers());
        if (!notSo.isEmpty()) {
            return said.say().label("decision.seen-differently", how, said.names(notSo));
        } else if (made.confirmed()) {
            return how;
        }
        String readBack = AnswersInWords.ifReadBack(made.answers(), said);
        return readBack.isEmpty()
                ? said.say().label("decision.not-confirmed", how)
                : said.say().label("decision.read-back", how, readBack);
    }

    /** Where it stands, in words. */
    public static State state(DecisionAnswer matter, Said said) {
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
