package nz.partnershipledger.query.hui;

import java.time.LocalDate;
import java.util.Collection;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/**
 * When those who are to be heard before all others were heard last.
 *
 * @param akonga an ākonga
 * @param whanau someone of the whānau
 */
public record LastHeard(
        @Nullable LocalDate akonga, @Nullable LocalDate whanau) {
    static LastHeard of(Collection<VoiceRow> voices, PartnershipRow partnership) {
        return new LastHeard(
                last(PartnerRole.AKONGA, voices, partnership), last(PartnerRole.WHANAU, voices, partnership));
    }

    private static @Nullable LocalDate last(PartnerRole role, Collection<VoiceRow> voices, PartnershipRow partnership) {
        return voices.stream()
                .filter(it ->
                        partnership.roleOf(it.whose()).filter(role::equals).isPresent())
                .map(VoiceRow::heardOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
