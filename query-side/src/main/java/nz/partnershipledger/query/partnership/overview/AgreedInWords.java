package nz.partnershipledger.query.partnership.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.partnership.Agreed;
import nz.partnershipledger.query.partnership.PartnershipRow;
import org.jspecify.annotations.Nullable;

/**
 * What those whom it binds say of a partnership's standing, in words; what they have confirmed needs none.
 *
 * @param row the partnership
 * @param said says people
 */
record AgreedInWords(PartnershipRow row, Said said) {
    /** The people of whom it speaks. */
    static List<PersonId> people(PartnershipRow row) {
        return Stream.concat(
                        Stream.of(row.tierAgreed(), row.facilitatorAgreed(), row.stageAgreed())
                                .flatMap(Stream::ofNullable)
                                .flatMap(it -> it.notSo().stream()),
                        row.partners().stream().map(PartnershipRow.Partner::person))
                .toList();
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        add(all, said.say().label("agreed.tier"), row.tierAgreed());
        add(all, said.say().label("agreed.facilitator"), row.facilitatorAgreed());
        add(all, said.say().label("agreed.stage"), row.stageAgreed());
        row.partners().forEach(it -> {
            String name = said.name(it.person());
            if (it.neverJoined() || it.isCurrent()) {
                add(all, said.say().label("agreed.joined", name), it.joined());
            } else {
                add(all, said.say().label("agreed.left", name), it.left());
            }
        });
        return all;
    }

    private void add(List<String> all, String what, @Nullable Agreed agreed) {
        if (agreed == null || agreed.byAll()) {
            return;
        }
        String say = agreed.notSo().isEmpty()
                ? said.say().label("entry.said.not-confirmed")
                : agreed.notSo().stream()
                        .map(it -> said.say().label("entry.said.not-so", said.name(it)))
                        .reduce("", (one, other) -> one.isEmpty() ? other : one + " " + other);
        all.add(said.say().label("agreed.of", what, say));
    }
}
