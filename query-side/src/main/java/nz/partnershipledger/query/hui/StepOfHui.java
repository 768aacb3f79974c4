package nz.partnershipledger.query.hui;

import static nz.partnershipledger.query.page.Field.audience;
import static nz.partnershipledger.query.page.Field.choice;
import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.people;
import static nz.partnershipledger.query.page.Field.person;
import static nz.partnershipledger.query.page.Field.words;

import java.util.List;
import nz.partnershipledger.events.AgendaPart;
import nz.partnershipledger.events.Coming;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What may come next with a hui. */
public enum StepOfHui implements Step {
    /** Somebody says whether they can come. */
    ANSWER("answers", choice("answer", "coming", Coming.values()), words("text")),
    /** Something is put on the agenda. */
    AGENDA_ITEMS(
            "agenda/items",
            choice("part", "agenda", AgendaPart.values()),
            words("text"),
            person("by").orElse("said.by.me")),
    /** The agenda is shared. */
    AGENDA("agenda", people("to")),
    /** Somebody is to write the minutes. */
    MINUTE_TAKER("minute-taker", person("person").labelled("hui.minute-taker")),
    /** Something is taken out of the way. */
    ACCESS("access", words("what")),
    /** It begins. */
    OPEN("open"),
    /** It was held. */
    HOLD("hold", people("present"), people("apologies"), on()),
    /** It is to be later. */
    POSTPONE("postpone", field("to", Kind.TIME), words("reason")),
    /** It is not going to be. */
    CANCEL("cancel", words("reason")),
    /** It was said that it stays in the room. */
    CONFIDENTIALITY("confidentiality"),
    /** Its minutes are shared. */
    MINUTES("minutes", words("notes"), people("proofreaders")),
    /** Something is put right in them. */
    MINUTES_CORRECT("minutes/correct", words("text")),
    /** How it was for someone. */
    HOW_IT_WAS("how-it-was", words("text"), audience());

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfHui(String door, Field... fields) {
        this.declared = new Declared(
                "/api/partnerships/{partnership}/hui/{hui}/" + door,
                List.of("hui.step." + door.replace('/', '-'), "hui"),
                List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
