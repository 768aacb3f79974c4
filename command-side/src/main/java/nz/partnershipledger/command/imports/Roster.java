package nz.partnershipledger.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.desk.NamesOfPeople;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.MasterKey;
import nz.partnershipledger.store.SealedTexts;

/** Who is meant by the names of a file: a partner of that name, or someone who is yet to join under it. */
final class Roster {
    private final Standing standing;
    private final MasterKey master;
    private final Map<String, Set<PersonId>> partnersByName = new HashMap<>();
    private final Set<PersonId> present = new HashSet<>();
    private final Map<String, LocalDate> firstSeen = new HashMap<>();
    private final Map<PersonId, String> yetToJoin = new HashMap<>();

    Roster(Standing standing, LedgerEvents events, SealedTexts texts, MasterKey master) {
        this.standing = standing;
        this.master = master;
        standing.partners().forEach(it -> present.add(it.person()));
        new NamesOfPeople(events, texts)
                .of(present)
                .forEach((person, name) -> partnersByName
                        .computeIfAbsent(clean(name), it -> new LinkedHashSet<>())
                        .add(person));
    }

    /** What stands in the ledger may be older than the way in which names are cleaned now. */
    private static String clean(String stored) {
        try {
            return Wording.NAME.read(stored);
        } catch (UnfitValue olderThanThat) {
            return stored;
        }
    }

    /** Notes who is named at which hui, so that they join no later than that. */
    void see(ReadLine line) {
        if (line instanceof ReadLine.Row row && !row.huiDate().isBefore(standing.formedOn())) {
            row.names().forEach(name -> see(name, row.huiDate()));
        }
    }

    private void see(String name, LocalDate huiDate) {
        if (!NamesInList.isEveryone(name)) {
            firstSeen.merge(name, huiDate, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /**
     * Whom a name means.
     *
     * @throws UnfitValue if that cannot be said, or they have left
     */
    PersonId personOf(String name) {
        if (NamesInList.isEveryone(name)) {
            return standing.facilitator();
        }
        Set<PersonId> ofThatName = partnersByName.getOrDefault(name, Set.of());
        if (ofThatName.size() > 1) {
            throw new UnfitValue("import-two-of-a-name");
        }
        PersonId person =
                ofThatName.isEmpty() ? yetToJoin(name) : ofThatName.iterator().next();
        if (!present.contains(person) && standing.isFormerPartner(person)) {
            throw new UnfitValue("import-has-left");
        }
        return person;
    }

    private PersonId yetToJoin(String name) {
        PersonId person = new PersonId(master.id("import-person", standing.partnership() + "\0" + name));
        yetToJoin.put(person, name);
        return person;
    }

    /** The name that means someone who is yet to join. */
    String nameOf(PersonId person) {
        return Objects.requireNonNull(yetToJoin.get(person), "nobody is to join by this name");
    }

    boolean isPresent(PersonId person) {
        return present.contains(person);
    }

    void nowPresent(PersonId person) {
        present.add(person);
    }

    /** The day from which a name is known here. */
    LocalDate joinedOn(String name) {
        LocalDate seen = firstSeen.getOrDefault(name, standing.formedOn());
        return seen.isBefore(standing.formedOn()) ? standing.formedOn() : seen;
    }

    /** Names of this file, and of the partners before it, that may be one person's. */
    List<List<String>> similarNames() {
        Set<String> all = new TreeSet<>(partnersByName.keySet());
        all.addAll(firstSeen.keySet());
        List<List<String>> similar = new ArrayList<>(SimilarNames.among(all));
        similar.removeIf(group -> group.stream().noneMatch(firstSeen::containsKey));
        return similar;
    }
}
