package nz.partnershipledger.query.hui;

import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a partnership says of hui: when the next is, and who was heard last.
 *
 * @param hui finds hui
 * @param said finds voices
 */
public record HuiInShort(HuiDesk hui, SaidDesk said) {
    /**
     * What it says.
     *
     * @param next when the next hui begins, in words; null where none is called
     * @param nextAddress the page of that hui
     * @param lastHeard when the ākonga and the whānau were heard last, in words
     * @param ahead the hui that are called, the nearest first
     * @param address the page of all hui
     */
    public record Shown(
            @Nullable String next,
            @Nullable String nextAddress,
            List<String> lastHeard,
            List<HuiOnPage> ahead,
            String address) {
        /** The hui that are called, to choose from. */
        public List<Choice> choices() {
            return HuiOnPage.choices(ahead);
        }
    }

    /** What the page of a partnership says of hui. */
    public Shown of(Whole whole, Saying say) {
        List<HuiAnswer> ahead = whole.open(hui.hui().page(whole.seen(), Map.of())).items().stream()
                .filter(it -> it.state().isToCome())
                .toList();
        HuiAnswer next = ahead.stream()
                .filter(it -> !Aotearoa.dayOf(it.at()).isBefore(whole.seen().day()))
                .findFirst()
                .orElse(null);
        return new Shown(
                next == null ? null : say.moment(next.at()),
                next == null ? null : whole.address("/hui/" + next.id()),
                HuiWords.lastHeard(said.voices(whole.seen(), Map.of()).lastHeard(), say),
                ahead.stream().map(it -> HuiOnPage.of(it, whole, say)).toList(),
                whole.address("/hui"));
    }
}
