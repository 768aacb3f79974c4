package nz.partnershipledger.query.hui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.query.entry.Word;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a partnership says of hui: when the next is, and who was heard last.
 *
 * @param hui finds hui
 * @param said finds voices
 * @param partnerships finds what people are called
 */
public record HuiInShort(HuiDesk hui, SaidDesk said, PartnershipPages partnerships) {
    /**
     * What it says.
     *
     * @param next when the next hui begins, in words; null where none is called
     * @param nextAddress the page of that hui
     * @param nearest the next hui; null where none is called
     * @param answering how the reader says whether they can come to it; null where they are not asked
     * @param ever whether one was ever called
     * @param voice what was said last, as far as it is shared; null where nothing is
     * @param well what goes well, noted last; null where nothing is
     * @param lastHeard when the ākonga and the whānau were heard last, in words
     * @param ahead the hui that are called, the nearest first
     * @param address the page of all hui
     */
    public record Shown(
            @Nullable String next,
            @Nullable String nextAddress,
            @Nullable HuiOnPage nearest,
            @Nullable Answering answering,
            boolean ever,
            @Nullable SaidOnPage voice,
            @Nullable SaidOnPage well,
            List<String> lastHeard,
            List<HuiOnPage> ahead,
            String address) {}

    /** The hui that are called, the nearest first. */
    public List<HuiOnPage> ahead(Whole whole, Saying say) {
        return ahead(all(whole), whole, say);
    }

    private List<HuiAnswer> all(Whole whole) {
        return whole.open(hui.hui().page(whole.seen(), Map.of())).items();
    }

    private static List<HuiOnPage> ahead(List<HuiAnswer> all, Whole whole, Saying say) {
        return all.stream()
                .filter(it -> it.state().isToCome())
                .map(it -> HuiOnPage.of(it, whole, say))
                .toList();
    }

    /** What the page of a partnership says of hui. */
    public Shown of(Whole whole, Saying say) {
        List<HuiAnswer> all = all(whole);
        List<HuiOnPage> ahead = ahead(all, whole, say);
        HuiOnPage next = ahead.stream()
                .filter(it -> !it.day().isBefore(whole.seen().day()))
                .findFirst()
                .orElse(null);
        Map<String, String[]> latest = whole.asked().momentAnd(Map.of("sort", "-on"));
        VoiceAnswer.Voices voices = said.voices(whole.seen(), latest);
        VoiceAnswer voice = voices.items().stream()
                .filter(it -> it.sharing() == VoiceSharing.OWN_WORDS && it.words() != null && it.word() != Word.NOT_SO)
                .findFirst()
                .map(whole::open)
                .orElse(null);
        GoingWellAnswer well = said.goingWell().page(whole.seen(), latest).items().stream()
                .findFirst()
                .map(whole::open)
                .orElse(null);
        HuiWords words = new HuiWords(
                whole,
                partnerships.faces(
                        whole.seen(),
                        Stream.concat(
                                        Stream.ofNullable(voice).map(VoiceAnswer::whose),
                                        Stream.ofNullable(well).map(GoingWellAnswer::by))
                                .toList(),
                        say),
                say);
        return new Shown(
                next == null ? null : next.when(),
                next == null ? null : next.address(),
                next,
                next == null ? null : Answering.of(next.hui(), whole, say),
                !all.isEmpty(),
                voice == null ? null : words.said(voice),
                well == null ? null : words.said(well),
                HuiWords.lastHeard(voices.lastHeard(), say),
                ahead,
                whole.address("/hui"));
    }
}
