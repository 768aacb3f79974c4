package nz.partnershipledger.command.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.GroundRule;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.base.ThisPersonIsNotKnown;
import nz.partnershipledger.command.base.WhoTakesPart;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.Recording;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Whom someone may name: those whom they may know. Whoever knows no more of a person than an id is told what is told of an id that is
 * nobody's, so that nobody is found, read or renamed by guessing.
 */
public final class Acquaintance {
    private final LedgerEvents events;
    private final CommandDesk desk;

    /** Looks in this ledger. */
    public Acquaintance(LedgerEvents events, CommandDesk desk) {
        this.events = events;
        this.desk = desk;
    }

    /**
     * Whether they may name this person: themselves, those they registered, those whom someone of a cluster registered that they lead, the partners of partnerships in which they take part or whose
     * cluster they lead, and those who ever took part in the partnership that it is about. Whom an administrator registered is there to be taken in
     * by anyone, once; from then on they are known where they take part.
     *
     * @param about the partnership that it is about; null where there is none yet
     */
    public boolean mayName(Asking asking, PersonId person, @Nullable PartnershipId about) {
        Optional<TrackedEventMessage<?>> registration = events.beginning(person);
        if (registration.isEmpty()) {
            return false;
        }
        Actor actor = asking.acting().actor();
        if (actor.person().equals(person)
                || registered(registration.get(), actor)
                || registeredWhereTheyLead(registration.get(), actor)) {
            return true;
        }
        List<PartnershipId> theirs = events.partnershipsOf(person);
        return theirs.isEmpty()
                ? SystemRole.ADMINISTRATOR
                        .name()
                        .equals(registration.get().getMetaData().get(Recording.ROLE))
                : (about != null && theirs.contains(about))
                        || standings(asking, theirs).findAny().isPresent();
    }

    /**
     * Refuses someone whom they may not name, in the words for an id that is nobody's.
     *
     * @param field the field that names them
     * @throws ThisPersonIsNotKnown if they may not
     */
    public void check(Asking asking, PersonId person, @Nullable PartnershipId about, String field) {
        ThisPersonIsNotKnown.check(mayName(asking, person, about) ? null : field);
    }

    /**
     * Holds that it is theirs to change what this person is called: their own name, and of whoever has no account those whom they registered and the
     * partners where they facilitate.
     *
     * @param signsIn whether someone has an account
     * @throws Refusal {@link GroundRule#NO_SUCH_PERSON} if it is not, or there is no such person
     * @throws Refusal {@link GroundRule#WHO_HAS_AN_ACCOUNT_CHANGES_THEIR_NAME_THEMSELVES} if it was theirs until that person had an account
     */
    public void checkMayRename(Asking asking, PersonId person, Predicate<PersonId> signsIn) {
        Actor actor = asking.acting().actor();
        Optional<TrackedEventMessage<?>> registration = events.beginning(person);
        GroundRule.NO_SUCH_PERSON.check(registration.isPresent()
                && (actor.person().equals(person)
                        || registered(registration.get(), actor)
                        || standings(asking, events.partnershipsOf(person))
                                .anyMatch(it -> it.isPartner(person) && it.isFacilitator(actor.person()))));
        GroundRule.WHO_HAS_AN_ACCOUNT_CHANGES_THEIR_NAME_THEMSELVES.check(
                actor.person().equals(person) || !signsIn.test(person));
    }

    private static boolean registered(TrackedEventMessage<?> registration, Actor actor) {
        return MetaDataOfCommands.recorder(registration.getMetaData()).equals(actor.person());
    }

    private static boolean registeredWhereTheyLead(TrackedEventMessage<?> registration, Actor actor) {
        return actor.role() == SystemRole.PRACTICE_LEADER
                && registration.getMetaData().get(MetaDataOfCommands.CLUSTERS) instanceof String clusters
                && Arrays.stream(clusters.split(",", -1)).anyMatch(actor.clusters()::contains);
    }

    /** Those of them of which the actor knows who takes part. */
    private Stream<Standing> standings(Asking asking, List<PartnershipId> partnerships) {
        return partnerships.stream().flatMap(it -> {
            try {
                return Stream.of(desk.ask(asking.withoutVersion(), new WhoTakesPart(it), Standing.class));
            } catch (Refusal unknownToThem) {
                unknownToThem.throwUnlessOf(GroundRule.NO_SUCH_PARTNERSHIP);
                return Stream.empty();
            }
        });
    }
}
