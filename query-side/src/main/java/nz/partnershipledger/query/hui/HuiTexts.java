package nz.partnershipledger.query.hui;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/** The texts of hui, opened for one answer. */
final class HuiTexts {
    private HuiTexts() {}

    static Texts open(SealedTexts sealed, Collection<HuiRow> rows) {
        return Texts.open(
                sealed,
                rows.stream()
                        .flatMap(row -> in(row).map(it -> new SealedTexts.Placed(row.partnership(), it)))
                        .toList());
    }

    private static Stream<PersonalText> in(HuiRow row) {
        HuiRow.Cancelled cancelled = row.cancelled();
        HuiRow.Minutes minutes = row.minutes();
        return Stream.of(
                        Stream.<@Nullable PersonalText>of(
                                row.place(),
                                cancelled == null ? null : cancelled.reason(),
                                minutes == null ? null : minutes.notes()),
                        row.postponed().stream().<@Nullable PersonalText>map(HuiRow.Postponed::reason),
                        row.agenda().stream().<@Nullable PersonalText>map(HuiRow.Item::text),
                        said(row.barriersRemoved()),
                        said(row.corrections()),
                        said(row.howItWas()))
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static Stream<@Nullable PersonalText> said(List<HuiRow.Said> said) {
        return said.stream().map(HuiRow.Said::text);
    }
}
