package nz.partnershipledger.command.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nz.partnershipledger.events.PersonId;

/** Of whom a line says that they said, promised or decided something: those whom its entry will bind. */
final class WhoseWords {
    private WhoseWords() {}

    /** Those who can say whether it is so; nobody while the line says nothing. */
    static Set<PersonId> in(DraftLine line, PromiseLine promises) {
        Set<PersonId> people = new LinkedHashSet<>();
        if (!line.saysSomething()) {
            return people;
        }
        LineReader it = new LineReader(line, promises.values(), new ArrayList<>());
        switch (line.kind()) {
            case LAST_TIME -> {
                if (it.choice(LastTime.BECAME, LastTime.class) == LastTime.HAPPENED) {
                    people.add(it.person("promiser"));
                }
            }
            case VOICE -> people.add(it.person("whose"));
            case GOING_WELL, DIFFICULTY -> people.add(it.person("by"));
            case DECISION -> {
                people.add(it.person("proposedBy"));
                List.of("hope", "stance", "to", "decidedBy").forEach(name -> people.addAll(it.people(name)));
            }
            case DISAGREEMENT -> {
                people.add(it.person("raisedBy"));
                Minutes.ROWS.forEach(name -> people.addAll(it.people(name)));
            }
            case PROMISE -> people.add(promises.understood(line.fields()).promiser());
            case NOTE -> {
                if (it.words("next") != null) {
                    people.add(it.person("by"));
                }
            }
            case HERE, CONFIDENTIALITY, NEXT_HUI -> {}
        }
        people.remove(null);
        return people;
    }
}
