package nz.partnershipledger.query.partnership.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Alphabet;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.partnership.CaseloadAnswer;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipRow.Partner;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.PeopleInReach;
import org.jspecify.annotations.Nullable;

/** How a practice leader lets another facilitate several partnerships, when whānau could not be asked, and says why once. */
final class MovingPartnerships {
    private final PeopleInReach people;
    private final Names names;

    MovingPartnerships(PeopleInReach people, Names names) {
        this.people = people;
        this.names = names;
    }

    /**
     * The form, after which the list is shown again; null for whoever leads nothing of what the list tells by name.
     *
     * @param named what the list tells by name, as the reader is shown it
     * @param facilitators who facilitates these
     */
    @Nullable
    Form form(Actor reader, Asked asked, List<CaseloadAnswer> named, Faces facilitators, Saying say, LocalDate today) {
        if (reader.role() != SystemRole.PRACTICE_LEADER || Past.of(asked, say, today) != null) {
            return null;
        }
        List<Choice> led = named.stream()
                .filter(it -> reader.clusters().contains(it.cluster()))
                .map(it -> new Choice(
                        it.id().toString(),
                        say.label(
                                "move-partnerships.one",
                                it.label().inWords(say.words(), say.locale()),
                                say.kura(it.kura()),
                                facilitators.called(it.facilitator()).name()),
                        false))
                .toList();
        return led.isEmpty()
                ? null
                : new Forms(say, today, reader.person(), List.of(), Map.of(), asked.with("after", null))
                        .fill(StepOfPartnership.MOVE_PARTNERSHIPS)
                        .choosing("partnership", led)
                        .offering("to", couldFacilitate(reader, say))
                        .form();
    }

    /** Whom the reader knows, but for ākonga and whānau. */
    private List<Called> couldFacilitate(Actor reader, Saying say) {
        List<PartnershipRow> partnerships = people.partnerships(reader);
        Set<PersonId> family = partnerships.stream()
                .flatMap(it -> it.partners().stream())
                .filter(it -> Whole.isFamily(it.role()))
                .map(Partner::person)
                .collect(Collectors.toSet());
        PeopleInReach.ByName known = people.byName(reader, Moment.NOW);
        List<PersonId> could =
                known.people().stream().filter(it -> !family.contains(it)).toList();
        Faces faces = Faces.of(names, known.within(), could, Moment.NOW, say, () -> partnerships);
        return Alphabet.inOrder(could.stream().map(faces::called), Called::name);
    }
}
