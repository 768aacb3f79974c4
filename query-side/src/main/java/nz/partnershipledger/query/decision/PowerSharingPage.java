package nz.partnershipledger.query.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.decision.DecisionMapDrawn;
import nz.partnershipledger.query.entry.AnswerRow;
import nz.partnershipledger.query.entry.AnswersInWords;
import nz.partnershipledger.query.entry.AnswersReading;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.store.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * The page of how power over decisions was shared.
 *
 * @param whole the partnership
 * @param said says people and texts
 * @param answer how it was shared
 */
record PowerSharingPage(Whole whole, Said said, PowerSharingAnswer answer) {
    private static final String MAP =
            Catalogue.storedForm(DecisionMapDrawn.class).name();

    /** The counts. */
    public ProfileInWords profile() {
        return new ProfileInWords(answer.profile(), said.say());
    }

    /** What became of the objections to a matter, in words. */
    public String objections(PowerSharingAnswer.Matter matter) {
        return matter.objections().stream()
                .map(it -> said.say().label("objection." + it.name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The people who drew a map, in the order in which they did. */
    public List<PersonId> people() {
        return answer.perceptionGap().areas().stream()
                .flatMap(it -> it.felt().stream())
                .map(PerceptionGap.Felt::person)
                .distinct()
                .toList();
    }

    /** What someone feels about an area; null where they did not say. */
    public PerceptionGap.@Nullable Felt felt(PerceptionGap.Area area, PersonId person) {
        return area.felt().stream()
                .filter(it -> it.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** What they say of the map that was drawn for them last, in words; null where it is theirs. */
    public @Nullable String answered(PerceptionGap.Felt felt) {
        AnswersReading answers = AnswersReading.of(whole.seen());
        return AnswersInWords.ofOne(
                felt.confirmed(),
                answers.rows()
                        .filter(it ->
                                it.person().equals(felt.person()) && it.type().equals(MAP))
                        .map(AnswerRow::entry)
                        .max(Comparator.naturalOrder())
                        .map(answers::of)
                        .orElse(List.of()),
                said);
    }

    /** Who decided in an area, as our record has it, in words. */
    public String recorded(PerceptionGap.Area area) {
        if (area.decided() == 0) {
            return said.say().label("gap.nothing-decided");
        }
        String alone = profile().inWords("role", area.byRole()).stream()
                .map(it -> said.say().label("gap.recorded", it.words(), Long.toString(it.count())))
                .collect(Collectors.joining(", "));
        String shared = area.shared() == 0
                ? ""
                : said.say().label("gap.recorded", said.say().label("decider.SHARED"), Long.toString(area.shared()));
        return List.of(alone, shared).stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }

    /** How someone draws who they feel decides. */
    public Form draw() {
        return Forms.of(whole, said.say()).form(StepOfDecision.DRAW, "maps");
    }
}
