package nz.partnershipledger.query.invitation;

import static nz.partnershipledger.query.page.Field.choice;
import static nz.partnershipledger.query.page.Field.field;
import static nz.partnershipledger.query.page.Field.line;
import static nz.partnershipledger.query.page.Field.person;

import java.util.List;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.query.page.Field;
import nz.partnershipledger.query.page.Field.Kind;
import nz.partnershipledger.query.page.Step;

/** What those do who look after who takes part, so that others come in by themselves. */
enum StepOfInvitation implements Step {
    /** Someone is asked to take part. */
    INVITE(
            "/api/partnerships/{partnership}/invitations",
            "invitations.invite",
            line("name"),
            person("person"),
            choice("role", "role", PartnerRole.values()).orElse("live.choose"),
            field("language", Kind.WORD)),
    /** They lost the link, or it is too old. */
    RENEW("/api/partnerships/{partnership}/invitations/{invitation}/renew", "invitations.renew"),
    /** They are asked no longer. */
    REVOKE("/api/partnerships/{partnership}/invitations/{invitation}/revoke", "invitations.revoke"),
    /** A partner lost their password. */
    CODE("/api/accounts/{account}/one-time-code", "invitations.code");

    @SuppressWarnings("ImmutableEnumChecker") // records of copies
    private final Declared declared;

    StepOfInvitation(String door, String words, Field... fields) {
        this.declared = new Declared(door, List.of(words), List.of(fields));
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
