package nz.partnershipledger.command.draft;

import nz.partnershipledger.doors.problem.Refusal;

/** A rule stands against one line of a draft. It is the problem that the rule names, told of that line; nothing of the draft is recorded. */
public final class ThisLineIsRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String type;

    ThisLineIsRefused(Refusal why, String line) {
        super(why.kind(), line, why.arguments().toArray());
        this.type = why.type();
    }

    @Override
    public String type() {
        return type;
    }
}
