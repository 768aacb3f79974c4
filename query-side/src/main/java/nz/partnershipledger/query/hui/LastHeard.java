package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/**
 * When those who are to be heard before all others were heard last. What they say is not so was not heard.
 *
 * @param akonga an ākonga
 * @param whanau someone of the whānau
 * @param akongaConfirmed an ākonga, by what they said themselves or have confirmed
 * @param whanauConfirmed someone of the whānau, by what they said themselves or have confirmed
 * @param akongaReadBack an ākonga without an account, by what was read back to them
 * @param whanauReadBack someone of the whānau without an account, by what was read back to them
 */
public record LastHeard(
        @Nullable LocalDate akonga,
        @Nullable LocalDate whanau,
        @Nullable LocalDate akongaConfirmed,
        @Nullable LocalDate whanauConfirmed,
        @Nullable LocalDate akongaReadBack,
        @Nullable LocalDate whanauReadBack) {
    static LastHeard of(Collection<VoiceRow> voices, PartnershipRow partnership) {
        List<VoiceRow> heard = voices.stream().filter(VoiceRow::isHeard).toList();
        return new LastHeard(
                last(PartnerRole.AKONGA, heard, partnership, it -> true),
                last(PartnerRole.WHANAU, heard, partnership, it -> true),
                last(PartnerRole.AKONGA, heard, partnership, VoiceRow::confirmed),
                last(PartnerRole.WHANAU, heard, partnership, VoiceRow::confirmed),
                last(PartnerRole.AKONGA, heard, partnership, VoiceRow::isReadBack),
                last(PartnerRole.WHANAU, heard, partnership, VoiceRow::isReadBack));
    }

    private static @Nullable LocalDate last(
            PartnerRole role, List<VoiceRow> voices, PartnershipRow partnership, Predicate<VoiceRow> which) {
        return voices.stream()
                .filter(which)
                .filter(it ->
                        partnership.roleOf(it.whose()).filter(role::equals).isPresent())
                .map(VoiceRow::heardOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
