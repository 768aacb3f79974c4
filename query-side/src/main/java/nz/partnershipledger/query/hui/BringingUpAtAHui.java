package nz.partnershipledger.query.hui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.commitment.Bringing;
import nz.partnershipledger.query.commitment.FollowThroughAnswer.Item;
import nz.partnershipledger.query.entry.StepOfEntry;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;

/** Puts a promise on the agenda of the next hui, or a word beside it. */
record BringingUpAtAHui(HuiInShort hui) implements Bringing {
    /** What not every partner reads stays off the agenda, which they all do; who has no part in a promise asks nothing beside it. */
    @Override
    public @Nullable Korero up(Whole whole, Item it, long entry, Saying say) {
        List<Form> forms = new ArrayList<>();
        String lead = null;
        String address = null;
        Written what = Written.of(it.what(), say);
        HuiOnPage next = hui.ahead(whole, say).stream()
                .filter(one -> !one.day().isBefore(whole.today()))
                .findFirst()
                .orElse(null);
        if (next == null) {
            lead = say.label("promise.korero.no-hui");
            address = whole.address("/hui") + "#call";
        } else if (next.hasOnItsAgenda(what.text(), say)) {
            lead = say.label("promise.korero.on-agenda", next.when());
            address = next.address();
        } else if ("PARTNERSHIP".equals(it.audience()) && !what.gone()) {
            forms.add(Forms.of(whole, say)
                    .about("hui", next.hui().id())
                    .fill(StepOfHui.AGENDA_ITEMS)
                    .in(".promise")
                    .telling(next.when())
                    .knowing("part", AgendaPart.GENERAL)
                    .knowing("text", what.text())
                    .without("by")
                    .form());
        }
        PersonId reader = whole.reader().person();
        boolean others = !it.promiser().equals(reader);
        if (others && Stream.of(it.owedTo(), it.suggestedBy(), it.recordedBy()).anyMatch(reader::equals)) {
            forms.add(Forms.of(whole, say)
                    .about("position", entry)
                    .fill(StepOfEntry.REPLY)
                    .in(".korero")
                    .form());
        }
        return lead == null && forms.isEmpty() ? null : new Korero(lead, address, forms);
    }
}
