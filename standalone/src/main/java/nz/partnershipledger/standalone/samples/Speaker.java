package nz.partnershipledger.standalone.samples;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.command.base.PartnershipCommand;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;

/** Someone in a story, and how what they do comes to be recorded as theirs. */
abstract class Speaker {
    private final Story story;
    private final SamplePerson person;
    private final PersonId id;

    Speaker(Story story, SamplePerson person, PersonId id) {
        this.story = story;
        this.person = person;
        this.id = id;
    }

    final PersonId id() {
        return id;
    }

    /** Makes a command. */
    @FunctionalInterface
    interface Intent {
        PartnershipCommand with(Pen pen);
    }

    final Told does(Intent intent) {
        return does(new Told(), intent);
    }

    final <T extends Told> T does(T told, Intent intent) {
        PartnershipId partnership = story.partnership();
        return story.happens(told, (teller, today) -> {
            PartnershipCommand command = intent.with(new Pen(teller, partnership, today));
            return teller.record(person, today, command, partnership.value());
        });
    }

    static Set<PersonId> ids(Speaker... speakers) {
        return Stream.of(speakers).map(Speaker::id).collect(Collectors.toUnmodifiableSet());
    }
}
