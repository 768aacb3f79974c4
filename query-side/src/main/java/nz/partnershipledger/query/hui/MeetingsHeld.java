package nz.partnershipledger.query.hui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.Recorded;
import nz.partnershipledger.query.base.Fold;
import nz.partnershipledger.query.base.Replay;
import nz.partnershipledger.query.live.ViewTables;
import nz.partnershipledger.query.partnership.Meetings;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/** Tells a caseload of hui and of voices, with one query for each. */
record MeetingsHeld(ViewTables tables) implements Meetings {
    @Override
    public Map<PartnershipId, Told> of(
            Collection<PartnershipRow> partnerships,
            @Nullable List<Recorded<? extends LedgerEvent>> history,
            LocalDate day) {
        UUID[] ids = partnerships.stream().map(it -> it.partnership().value()).toArray(UUID[]::new);
        Map<PartnershipId, List<HuiRow>> called =
                rows(new Hui(), ids, history).stream().collect(Collectors.groupingBy(HuiRow::partnership));
        Map<PartnershipId, List<VoiceRow>> heard =
                rows(new Voices(), ids, history).stream().collect(Collectors.groupingBy(VoiceRow::partnership));
        Map<PartnershipId, List<DifficultyRow>> named = rows(new Difficulties(), ids, history).stream()
                .collect(Collectors.groupingBy(DifficultyRow::partnership));
        return partnerships.stream()
                .collect(Collectors.toMap(
                        PartnershipRow::partnership,
                        it -> told(
                                it,
                                called.getOrDefault(it.partnership(), List.of()),
                                heard.getOrDefault(it.partnership(), List.of()),
                                named.getOrDefault(it.partnership(), List.of()),
                                day)));
    }

    private static Told told(
            PartnershipRow partnership,
            List<HuiRow> called,
            List<VoiceRow> heard,
            List<DifficultyRow> named,
            LocalDate day) {
        Instant next = called.stream()
                .filter(it -> it.isAheadOn(day))
                .map(HuiRow::at)
                .min(Instant::compareTo)
                .orElse(null);
        LastHeard last = LastHeard.of(heard, partnership);
        return new Told(
                next,
                last.akonga(),
                last.whanau(),
                last.akongaConfirmed(),
                last.whanauConfirmed(),
                last.akongaReadBack(),
                last.whanauReadBack(),
                named.stream()
                        .filter(it -> !it.namedOn().isAfter(day))
                        .filter(it -> called.stream().noneMatch(hui -> tookUp(hui, it)))
                        .count());
    }

    /** Whether a hui was held to which it came: the one at which it was named, or one on that day or since. */
    private static boolean tookUp(HuiRow hui, DifficultyRow difficulty) {
        return hui.state() == HuiState.HELD
                && (hui.hui().equals(difficulty.hui()) || !hui.day().isBefore(difficulty.namedOn()));
    }

    private <R extends Record> Collection<R> rows(
            Fold<R> fold, UUID[] ids, @Nullable List<Recorded<? extends LedgerEvent>> history) {
        return history == null
                ? tables.of(fold).where("partnership = ANY (?)", (Object) ids)
                : Replay.inTable(fold, history).all();
    }
}
