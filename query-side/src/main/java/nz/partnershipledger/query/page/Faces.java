package nz.partnershipledger.query.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.list.Texts;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.partnership.PartnershipRow;
import nz.partnershipledger.query.partnership.PartnershipRow.Partner;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.store.Opened;
import org.jspecify.annotations.Nullable;

/** The people on one page, as they were called at its moment. */
public final class Faces {
    private final Map<PersonId, Opened> names;
    private final Saying say;
    private final Map<PersonId, String> apart;
    private final String otherwise;

    private Faces(Map<PersonId, Opened> names, Saying say, Map<PersonId, String> apart, String otherwise) {
        this.names = names;
        this.say = say;
        this.apart = apart;
        this.otherwise = otherwise;
    }

    /** Everyone's name is withheld. */
    public static Faces withheld(Saying say) {
        return new Faces(Map.of(), say, Map.of(), Texts.WITHHELD);
    }

    /** These people, as they were called at the moment. */
    public static Faces of(Names names, Within within, Collection<PersonId> people, Moment moment, Saying say) {
        return of(names, within, people, moment, say, List::of);
    }

    /**
     * These people, as they were called at the moment.
     *
     * @param within for whom, and as part of what
     * @param known the partnerships of which the reader may know who takes part; asked for where two people go by one name
     */
    public static Faces of(
            Names names,
            Within within,
            Collection<PersonId> people,
            Moment moment,
            Saying say,
            Supplier<? extends Collection<PartnershipRow>> known) {
        Map<PersonId, Opened> called = names.of(within, List.copyOf(people), moment);
        return new Faces(called, say, new ToldApart(known, say).among(called), "text.someone");
    }

    /** Whether the ledger knows what they are called. */
    public boolean knows(PersonId person) {
        return names.containsKey(person);
    }

    /** Someone, without a role. */
    public Called called(PersonId person) {
        return new Called(person, name(person), null, apart.get(person));
    }

    /** Someone, if anyone. */
    public @Nullable Called calledIfAny(@Nullable PersonId person) {
        return person == null ? null : called(person);
    }

    /** Those who are partners, each once and with their role; the facilitator first. */
    public List<Called> partners(PartnershipRow partnership) {
        Map<PersonId, Called> current = new LinkedHashMap<>();
        partnership.partners().stream()
                .filter(Partner::isCurrent)
                .sorted(Comparator.comparing(it -> !it.person().equals(partnership.facilitator())))
                .forEach(it -> current.put(it.person(), inRole(it, partnership.facilitator())));
        return List.copyOf(current.values());
    }

    /** Those who were partners and left. */
    public List<Called> formerPartners(PartnershipRow partnership) {
        return partnership.partners().stream()
                .filter(it -> !it.isCurrent() && !it.neverJoined())
                .map(Partner::person)
                .distinct()
                .filter(it -> !partnership.standing().partners().contains(it))
                .map(this::called)
                .toList();
    }

    private Called inRole(Partner partner, PersonId facilitator) {
        String role = say.label("role." + partner.role().name());
        return new Called(
                partner.person(),
                name(partner.person()),
                partner.person().equals(facilitator) ? say.label("partnership.facilitates", role) : role,
                apart.get(partner.person()));
    }

    private String name(PersonId person) {
        return Optional.ofNullable(names.get(person))
                .map(it -> Texts.inWords(it, say.words(), say.locale()))
                .orElseGet(() -> say.label(otherwise));
    }
}
