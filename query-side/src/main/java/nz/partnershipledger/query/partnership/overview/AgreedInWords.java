package nz.partnershipledger.query.partnership.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.entry.AnswerRow;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.partnership.Agreed;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What those whom it binds say of a partnership's standing, in words; what they have confirmed needs none.
 *
 * @param row the partnership
 * @param answers what those say whom its entries bind
 * @param said says people
 */
record AgreedInWords(PartnershipRow row, AnswersReading answers, Said said) {
    /** The people of whom it speaks. */
    static List<PersonId> people(PartnershipRow row) {
        return Stream.concat(
                        Stream.of(row.labelAgreed(), row.tierAgreed(), row.facilitatorAgreed(), row.stageAgreed())
                                .flatMap(Stream::ofNullable)
                                .flatMap(it -> it.notSo().stream()),
                        row.partners().stream().map(PartnershipRow.Partner::person))
                .toList();
    }

    /** What those say whom the entries bind by which it stands so. */
    static AnswersReading answers(Seen seen) {
        PartnershipRow row = seen.then();
        return AnswersReading.ofVersions(
                seen,
                Stream.concat(
                                Stream.of(
                                        row.labelAgreed(),
                                        row.tierAgreed(),
                                        row.facilitatorAgreed(),
                                        row.stageAgreed()),
                                row.partners().stream()
                                        .flatMap(it -> Stream.of(it.joined(), it.askedToLeave(), it.left())))
                        .flatMap(Stream::ofNullable)
                        .map(Agreed::version)
                        .collect(Collectors.toSet()));
    }

    /**
     * What they say, in words.
     *
     * @param denied what somebody says is not so, and who
     * @param open what is not confirmed, and denied by nobody
     */
    record Words(List<String> denied, List<String> open) {
        /** Keeps its own copies. */
        Words {
            denied = List.copyOf(denied);
            open = List.copyOf(open);
        }
    }

    Words all() {
        List<String> denied = new ArrayList<>();
        List<String> open = new ArrayList<>();
        standing().forEach(it -> {
            if (!it.agreed().notSo().isEmpty()) {
                denied.add(said.say().label("agreed.of", it.what(), denials(it.agreed())));
            } else if (!it.agreed().byAll()) {
                open.add(readBack(it));
            }
        });
        return new Words(denied, open);
    }

    /** Something of its standing, and what is said of that. */
    private record Part(String what, Agreed agreed) {}

    private List<Part> standing() {
        List<Part> standing = new ArrayList<>();
        add(standing, said.say().label("agreed.label"), row.labelAgreed());
        add(standing, said.say().label("agreed.tier"), row.tierAgreed());
        add(standing, said.say().label("agreed.facilitator"), row.facilitatorAgreed());
        add(standing, said.say().label("agreed.stage"), row.stageAgreed());
        row.partners().forEach(it -> {
            String name = said.name(it.person());
            if (it.neverJoined() || it.isCurrent()) {
                add(standing, said.say().label("agreed.joined", name), it.joined());
                add(standing, said.say().label("agreed.asked-to-leave", name), it.askedToLeave());
            } else {
                Agreed left = it.left();
                boolean unasked = left != null && left.whyNotAsked() != null;
                add(standing, said.say().label(unasked ? "agreed.left.unasked" : "agreed.left", name), left);
            }
        });
        return standing;
    }

    private static void add(List<Part> standing, String what, @Nullable Agreed agreed) {
        if (agreed != null) {
            standing.add(new Part(what, agreed));
        }
    }

    private String readBack(Part part) {
        return answers.rows()
                .filter(it -> it.version() == part.agreed().version())
                .map(AnswerRow::entry)
                .findFirst()
                .map(it -> AnswersInWords.ifReadBack(answers.of(it), said))
                .filter(it -> !it.isEmpty())
                .map(it -> said.say().label("agreed.of", part.what(), it))
                .orElse(part.what());
    }

    private String denials(Agreed agreed) {
        return agreed.notSo().stream()
                .map(it -> said.say().label("entry.said.not-so", said.name(it)))
                .collect(Collectors.joining(" "));
    }
}
