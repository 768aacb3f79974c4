package nz.partnershipledger.doors.account;

import java.util.Set;
import nz.partnershipledger.events.rule.Kind;
import nz.partnershipledger.events.rule.Refusal;

/** A cluster is given by its short code. */
final class AClusterIsNamedByItsCode extends Refusal {
    private static final long serialVersionUID = 1L;

    private AClusterIsNamedByItsCode() {
        super(Kind.BAD_REQUEST, "clusters");
    }

    private static final int LONGEST = 64;

    static void check(Set<String> clusters) {
        if (!clusters.stream()
                .allMatch(it -> it.length() <= LONGEST && it.codePoints().noneMatch(Character::isWhitespace))) {
            throw new AClusterIsNamedByItsCode();
        }
    }
}
