package nz.partnershipledger.query.hui;

import static nz.partnershipledger.query.page.Field.audience;
import static nz.partnershipledger.query.page.Field.choice;
import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.line;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.people;
import static nz.partnershipledger.query.page.Field.person;
import static nz.partnershipledger.query.page.Field.words;

import java.util.List;
import nz.partnershipledger.events.HuiPurpose;
import nz.partnershipledger.events.VoiceGathering;
import nz.partnershipledger.events.VoiceSharing;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What may be recorded at a hui and between them. */
public enum StepAroundHui implements Step {
    /** A hui is called. */
    CALL(
            "/hui",
            "hui.call",
            choice("purpose", "purpose", HuiPurpose.values()),
            field("at", Kind.TIME),
            line("place"),
            person("facilitator"),
            person("minuteTaker").orElse("hui.minute-taker.later"),
            person("agreedAt")),
    /** A voice was heard. */
    HEAR(
            "/voices",
            "voices.write",
            field("whose", Kind.OWN),
            choice("how", "voice.how", VoiceGathering.values()),
            choice("sharing", "voice.sharing", VoiceSharing.values()),
            words("text"),
            field("hui", Kind.ONE).labelled("said.hui").orElse("said.hui.none"),
            on(),
            audience()),
    /** It was written down as they said it. */
    CONFIRM_VOICE("/voices/{voice}/confirm", "voices.confirm"),
    /** Something is going well. */
    NOTE(
            "/going-well",
            "well.write",
            words("text"),
            person("by").labelled("said.by").orElse("said.by.me"),
            field("hui", Kind.ONE).labelled("said.hui").orElse("said.hui.none"),
            audience()),
    /** It was told at home. */
    SEND_HOME("/going-well/{goingWell}/sent-home", "well.send", people("to")),
    /** Something is difficult. */
    NAME(
            "/difficulties",
            "difficult.write",
            words("text").hinted("difficult.lead"),
            person("by").labelled("said.by").orElse("said.by.me"),
            field("hui", Kind.ONE).labelled("said.hui").orElse("said.hui.none"),
            audience());

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepAroundHui(String door, String words, Field... fields) {
        this.declared = new Declared(
                "/api/partnerships/{partnership}" + door,
                List.of(words, words.replaceAll("\\..*", "")),
                List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
