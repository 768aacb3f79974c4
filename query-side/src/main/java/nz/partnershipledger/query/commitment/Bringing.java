package nz.partnershipledger.query.commitment;

import java.util.List;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/** Brings up a promise with the others; at which hui that can be is not for promises to know. */
public interface Bringing {
    /**
     * How a promise that needs a kōrero is brought up.
     *
     * @param lead where it is on the agenda by now, or what there is besides the forms; null where the forms say all
     * @param address what that leads to
     * @param forms what puts it on the agenda, and what asks or offers a hand
     */
    record Korero(@Nullable String lead, @Nullable String address, List<Form> forms) {
        /** Keeps its own copy of the forms. */
        public Korero {
            forms = List.copyOf(forms);
        }
    }

    /**
     * How the reader may bring it up.
     *
     * @param entry the position of the entry it began with
     * @return null where there is no way that is theirs
     */
    @Nullable
    Korero up(Whole whole, Item promise, long entry, Saying say);
}
