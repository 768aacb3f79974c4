package nz.partnershipledger.query.partnership.overview;

import static nz.partnershipledger.query.page.Field.audience;
import static nz.partnershipledger.query.page.Field.choice;
import static nz.partnershipledger.query.page.Field.day;
import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.line;
import static nz.partnershipledger.query.page.Field.on;
import static nz.partnershipledger.query.page.Field.person;
import static nz.partnershipledger.query.page.Field.words;

import java.util.List;
import nz.partnershipledger.events.Element;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipKind;
import nz.partnershipledger.events.Tier;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What may be recorded from the page of a partnership, and from that of all of them. */
enum StepOfPartnership implements Step {
    /** A partnership forms. */
    FORM_PARTNERSHIP(
            "/api/partnerships",
            "form-partnership",
            field("facilitator", Kind.KNOWN),
            line("label"),
            field("cluster", Kind.WORD),
            line("kura"),
            choice("kind", "kind", PartnershipKind.values()),
            choice("tier", "tier", Tier.values()),
            field("formedOn", Kind.TODAY)),
    /** The journey goes on. */
    MOVE(
            "/api/partnerships/{partnership}/stage",
            "journey.move",
            choice("element", "element", Element.values()),
            field("alongside", Kind.TICK),
            words("reason"),
            on()),
    /** Someone says that they will do something. */
    MAKE(
            "/api/partnerships/{partnership}/commitments",
            "make",
            words("what"),
            field("promiser", Kind.OWN),
            field("spokenAtHui", Kind.TICK),
            person("for").orElse("promise.for-all"),
            person("suggestedBy"),
            day("due"),
            person("dueAtHui").orElse("said.hui.none"),
            on(),
            audience()),
    /** Someone is to be known here. */
    REGISTER("/api/people", "partner.register", line("name")),
    /** Someone joins. */
    ADD(
            "/api/partnerships/{partnership}/partners",
            "partner.add",
            person("person"),
            choice("role", "role", PartnerRole.values()).orElse("live.choose"),
            line("brings"),
            person("toldBy"),
            field("saidYes", Kind.TICK),
            on()),
    /** Another facilitates. */
    FACILITATOR(
            "/api/partnerships/{partnership}/facilitator",
            "partner.facilitator",
            person("to"),
            field("agreedBy", Kind.SEVERAL_OR_NONE),
            words("whyNotAsked").folded(),
            on()),
    /** Another facilitates several of them, of which whānau could not be asked. */
    MOVE_PARTNERSHIPS(
            "/api/partnerships/{partnership}/facilitator",
            "move-partnerships",
            field("partnership", Kind.EACH),
            field("to", Kind.NEEDED).orNothing(""),
            choice(
                    "joinsAs",
                    "role",
                    PartnerRole.RTLB,
                    PartnerRole.LSC,
                    PartnerRole.SENCO,
                    PartnerRole.SCHOOL_LEADER,
                    PartnerRole.KAIAKO,
                    PartnerRole.KAITAKAWAENGA,
                    PartnerRole.SPECIALIST,
                    PartnerRole.OTHER),
            words("whyNotAsked"),
            on()),
    /** Someone leaves. */
    LEAVE(
            "/api/partnerships/{partnership}/partners/{who}/leave",
            "partner.leave",
            field("who", Kind.IN_ADDRESS).orNothing(""),
            person("carriedBy"),
            words("reason"),
            words("whyNotAsked").folded(),
            on()),
    /** Someone's leaving is asked for no more. */
    STAY(
            "/api/partnerships/{partnership}/partners/{who}/leave/withdraw",
            "partner.stay",
            field("who", Kind.IN_ADDRESS).orNothing(""),
            words("reason"),
            on()),
    /** Safety or a court asks that someone reads no more for now. */
    PAUSE(
            "/api/partnerships/{partnership}/partners/{person}/pause",
            "partner.pause",
            field("person", Kind.IN_ADDRESS).orNothing(""),
            words("why")),
    /** There is to be more support, or less. */
    TIER(
            "/api/partnerships/{partnership}/tier",
            "tier",
            choice("tier", "tier", Tier.values()).labelled("form-partnership.tier"),
            words("reason"),
            on()),
    /** It is called otherwise. */
    RENAME(
            "/api/partnerships/{partnership}/label",
            "rename",
            line("label"),
            field("agreedBy", Kind.SEVERAL_OR_NONE),
            on());

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfPartnership(String door, String words, Field... fields) {
        this.declared =
                new Declared(door, List.of(words, words.replaceAll("\\..*", ""), "form-partnership"), List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
