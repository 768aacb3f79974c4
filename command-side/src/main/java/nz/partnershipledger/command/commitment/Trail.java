package nz.partnershipledger.command.commitment;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.LedgerEvent;
import nz.partnershipledger.events.People;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a promise has left behind that later acts may refer to. It holds versions and ids alone, never a text.
 *
 * @param settlings the keep, miss and release that hold, the latest last
 * @param agreements who is said to have agreed to what
 * @param reasons the reasons that were given and not shared
 * @param drawnIn those whom its entries have named, kept only while the promise is for named people
 * @param change the change that waits for the promiser's word, if one does
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Trail(
        List<Settling> settlings,
        List<Agreement> agreements,
        List<GivenReason> reasons,
        Set<PersonId> drawnIn,
        @Nullable WaitingChange change) {

    static final Trail EMPTY = new Trail(List.of(), List.of(), List.of(), Set.of(), null);

    Trail {
        settlings = List.copyOf(settlings);
        agreements = List.copyOf(agreements);
        reasons = List.copyOf(reasons);
        drawnIn = Set.copyOf(drawnIn);
    }

    Optional<Settling> latestSettling() {
        return settlings.isEmpty() ? Optional.empty() : Optional.of(settlings.getLast());
    }

    boolean saysThatSomeoneAgreed(long version, PersonId person) {
        return agreements.stream()
                .anyMatch(it -> it.version() == version && it.people().contains(person));
    }

    Optional<GivenReason> reason(long version) {
        return reasons.stream().filter(it -> it.version() == version).findFirst();
    }

    /** Whatever was asked for of it ends with it. */
    Trail settled(Settling settling) {
        return new Trail(with(settlings, settling), agreements, reasons, drawnIn, null);
    }

    /** Nothing that holds is settled any more. */
    Trail reopened() {
        return new Trail(List.of(), agreements, reasons, drawnIn, change);
    }

    Trail takenBack() {
        return new Trail(settlings.subList(0, settlings.size() - 1), agreements, reasons, drawnIn, change);
    }

    Trail agreed(long version, Set<PersonId> people) {
        return new Trail(settlings, with(agreements, new Agreement(version, people)), reasons, drawnIn, change);
    }

    Trail denied(long version, PersonId person) {
        List<Agreement> remaining = agreements.stream()
                .map(it -> it.version() == version ? it.without(person) : it)
                .toList();
        return new Trail(settlings, remaining, reasons, drawnIn, change);
    }

    Trail reasoned(@Nullable Object reason, long version, PersonId giver) {
        return reason == null
                ? this
                : new Trail(settlings, agreements, with(reasons, new GivenReason(version, giver)), drawnIn, change);
    }

    Trail shared(long version) {
        return new Trail(
                settlings,
                agreements,
                reasons.stream().filter(it -> it.version() != version).toList(),
                drawnIn,
                change);
    }

    Trail drawingIn(LedgerEvent event, Audience audience) {
        return audience instanceof Audience.Named
                ? new Trail(
                        settlings,
                        agreements,
                        reasons,
                        People.of(drawnIn, event.named().toArray(PersonId[]::new)),
                        change)
                : this;
    }

    /** This change waits now; null where none does any more. */
    Trail waitingFor(@Nullable WaitingChange next) {
        return new Trail(settlings, agreements, reasons, drawnIn, next);
    }

    /** Whether it is the change of this entry that waits. */
    boolean isWaitingFor(long version) {
        return change != null && change.version() == version;
    }

    private static <T> List<T> with(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
