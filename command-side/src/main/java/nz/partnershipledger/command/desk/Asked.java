package nz.partnershipledger.command.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.EveryPartnerReadsThis;
import nz.partnershipledger.command.base.MayBePrivate;
import nz.partnershipledger.events.Audience;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A command that is asked for at a door. The argument of a controller's method: its path and its body have been read and hold no fault, but
 * no text is sealed before the command is wanted.
 *
 * @param <C> the command, a record
 */
public final class Asked<C> {
    private final Door door;
    private final Incoming incoming;
    private final Asking asking;
    private final Recording recording;

    /** What it takes to record a command. */
    public record Recording(
            CommandDesk desk,
            Sealing sealing,
            LedgerEvents events,
            KnownToTheLedger known,
            Acquaintance acquaintance) {}

    /**
     * Takes in what was asked.
     *
     * @throws EveryPartnerReadsThis if it is marked for some partners and cannot be
     */
    Asked(
            Door door,
            Map<String, Object> inPath,
            Map<String, @Nullable Object> said,
            Asking asking,
            Recording recording) {
        if (door.forEveryone()) {
            EveryPartnerReadsThis.check((Audience) said.get(Door.AUDIENCE));
        }
        this.door = door;
        this.incoming = new Incoming(inPath, door.making().ids(), said);
        this.asking = asking;
        this.recording = recording;
    }

    /** Who asks, and how. */
    public Asking asking() {
        return asking;
    }

    /** What this field says, as it was read; null where nothing was said. */
    public <T> @Nullable T said(String field, Class<T> type) {
        return type.cast(incoming.said().get(field));
    }

    /** What a question is answered with that whoever asks this must have answered first, whatever version they saw. */
    public <T> T answer(Object question, Class<T> answer) {
        return recording.desk().ask(asking.withoutVersion(), question, answer);
    }

    /** What this field says, which had to be said. */
    public <T> T certain(String field, Class<T> type) {
        return Objects.requireNonNull(said(field, type));
    }

    /** What the path names so. */
    public <T> T inPath(String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(incoming.inPath().get(name)));
    }

    /**
     * The command, its texts sealed for the history in which it is going to stand: its author's own where it is private, else that which
     * the path names first, or where it names none the one that is begun.
     */
    public C command() {
        boolean begins = incoming.inPath().isEmpty();
        Map<String, Object> named = begins ? incoming.made() : incoming.inPath();
        C command = command((StreamId) named.values().iterator().next(), begins);
        return isPrivate(command) ? command(author()) : command;
    }

    private boolean isPrivate(Object command) {
        return command instanceof MayBePrivate word && word.isPrivateTo(author());
    }

    private PersonId author() {
        return asking.acting().person();
    }

    /** The command, its texts sealed for this history. */
    public C command(StreamId history) {
        return command(history, false);
    }

    @SuppressWarnings("unchecked") // the door makes nothing else
    private C command(StreamId history, boolean begins) {
        Acting acting = asking.acting();
        Pen pen = new Pen(recording, history, begins);
        return (C) door.making().make(new Incoming.WrittenDown(incoming, acting.today(), acting.person(), pen));
    }

    /** Records it; what is made is found below the door's own path, and otherwise what the path names last is changed. */
    public ResponseEntity<Answer> record() {
        return record(command());
    }

    /** As {@link #record()}, with the command in another form. */
    public ResponseEntity<Answer> record(Object command) {
        return incoming.made().values().stream()
                .findFirst()
                .map(made -> send(command, idOf(made), placeOf(command, made)))
                .orElseGet(() -> change(command));
    }

    private String placeOf(Object command, Object made) {
        return isPrivate(command) && !((MayBePrivate) command).isListedForItsAuthor()
                ? inPartnership("/entries/" + CommandDesk.POSITION)
                : door.address(incoming.inPath()) + "/" + made;
    }

    /** Records what makes nothing, whatever was made in case it does; an entry's position in the path is no id of anything. */
    public ResponseEntity<Answer> change(Object command) {
        List<Object> ids = incoming.inPath().values().stream()
                .filter(it -> !(it instanceof Long))
                .toList();
        return change(command, idOf(ids.getLast()));
    }

    /** Records what is about this, whatever the path names. */
    public ResponseEntity<Answer> change(Object command, UUID about) {
        return send(command, about, "");
    }

    /**
     * Records what makes something that is found elsewhere.
     *
     * @param id what is made
     * @param place where it can be read, below its partnership's own address
     */
    public ResponseEntity<Answer> make(Object command, UUID id, String place) {
        return send(command, id, inPartnership(place));
    }

    private String inPartnership(String place) {
        return "/api/partnerships/" + incoming.inPath().get("partnership") + place;
    }

    private ResponseEntity<Answer> send(Object command, UUID id, String location) {
        PartnershipId about = incoming.inPath().get("partnership") instanceof PartnershipId it ? it : null;
        Asking naming = asking.naming(door.making()
                .unknown(incoming.said(), it -> recording.acquaintance().mayName(asking, it, about)));
        return recording
                .desk()
                .create(naming, incoming.said(), command, id, location)
                .overHttp();
    }

    /** The own history of whoever asks, as far as it is about the partnership that the path names. */
    public OwnHistory own() {
        return new OwnHistory(
                asking,
                inPath("partnership", PartnershipId.class),
                recording.desk(),
                recording.sealing(),
                recording.events());
    }

    private static UUID idOf(Object id) {
        return UUID.fromString(id.toString());
    }
}
