package nz.partnershipledger.command.welcome;

import java.util.List;
import java.util.UUID;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.desk.Acquaintance;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.invitation.InvitationCommand.InvitePartner;
import nz.partnershipledger.command.invitation.InvitationCommand.RevokeInvitation;
import nz.partnershipledger.command.invitation.InvitationRule;
import nz.partnershipledger.command.invitation.WhoInvites;
import nz.partnershipledger.command.welcome.InvitationBodies.Invited;
import nz.partnershipledger.command.welcome.InvitationBodies.Inviting;
import nz.partnershipledger.command.welcome.Opener.Secrets;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import org.jspecify.annotations.Nullable;

/**
 * Where others are invited, by those who look after who takes part. Whatever is done is one transaction: what the history says and what
 * opens an invitation come together, or neither does.
 */
final class InvitationDesk {
    private static final List<String> LANGUAGES =
            List.of(Languages.EN_NZ.toLanguageTag(), Languages.MI.toLanguageTag());

    private final LedgerDatabase database;
    private final KeptInvitations kept;
    private final CommandDesk desk;
    private final Sealing sealing;
    private final Acquaintance acquaintance;
    private final LedgerEvents events;
    private final Opener opener = new Opener();

    InvitationDesk(
            LedgerDatabase database,
            KeptInvitations kept,
            CommandDesk desk,
            Sealing sealing,
            Acquaintance acquaintance,
            LedgerEvents events) {
        this.database = database;
        this.kept = kept;
        this.desk = desk;
        this.sealing = sealing;
        this.acquaintance = acquaintance;
        this.events = events;
    }

    /** Makes the link of a secret, for someone who is spoken to in this language, if it was said which. */
    @FunctionalInterface
    interface Link {
        String of(String secret, @Nullable String language);
    }

    /**
     * Invites someone.
     *
     * @param linkOf makes the link of a secret
     * @throws nz.partnershipledger.events.rule.Refusal if the actor may not, or the person takes part, is invited already or is not known
     */
    Invited invite(PartnershipId partnership, Inviting body, Asking asking, Link linkOf) {
        @Nullable PersonId person = body.person();
        @Nullable String name = body.name();
        InvitationRule.SOMEONE_IS_INVITED_AS_A_PERSON_OR_BY_NAME.check((person == null) != (name == null));
        @Nullable String language = languageOf(body);
        desk.ask(asking.withoutKey(), new WhoInvites(partnership), Standing.class);
        Secrets secrets = opener.make();
        Invitation invitation = new Invitation(
                InvitationId.random(),
                partnership,
                person == null ? PersonId.random() : person,
                UUID.randomUUID(),
                name == null ? null : sealing.certain(partnership, partnership, name),
                body.role(),
                language,
                asking.acting().person(),
                kept.expiry());
        Answer answer = database.inTransaction(() -> {
            kept.add(invitation, secrets);
            return desk.create(
                    asking.withoutKey()
                            .naming(
                                    person == null || acquaintance.mayName(asking, person, partnership)
                                            ? null
                                            : "person"),
                    null,
                    new InvitePartner(
                            partnership,
                            invitation.id(),
                            person,
                            body.role(),
                            asking.acting().today()),
                    invitation.id().value(),
                    "/api/partnerships/" + partnership + "/invitations/" + invitation.id());
        });
        return invited(invitation, answer.version(), answer.position(), secrets, linkOf);
    }

    private static @Nullable String languageOf(Inviting body) {
        @Nullable String language = body.language();
        if (language != null && Languages.tagged(language).isEmpty()) {
            throw RequestInTrouble.with(Fault.in("language", "one-of", LANGUAGES));
        }
        return language;
    }

    private static Invited invited(Invitation it, long version, @Nullable Long position, Secrets secrets, Link linkOf) {
        String link = linkOf.of(secrets.secret(), it.language());
        return new Invited(it.id().value(), version, position, link, secrets.pin(), it.expiresAt(), QrCode.of(link));
    }

    /**
     * Lets something else open an invitation that nobody has answered, for as long as a new one.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the actor may not, or there is no such invitation, or it was answered or taken back
     */
    Invited renew(PartnershipId partnership, InvitationId id, Asking asking, Link linkOf) {
        Secrets secrets = opener.make();
        return database.inTransaction(() -> {
            Invitation before = held(partnership, id, asking);
            Invitation now = new Invitation(
                    id,
                    partnership,
                    before.person(),
                    before.account(),
                    before.name(),
                    before.role(),
                    before.language(),
                    asking.acting().person(),
                    kept.expiry());
            kept.renew(id, secrets, now.expiresAt(), now.invitedBy());
            return invited(now, events.version(partnership), null, secrets, linkOf);
        });
    }

    /**
     * Takes an invitation back.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if the actor may not, or there is no such invitation, or it was answered or taken back
     */
    Answer revoke(PartnershipId partnership, InvitationId id, Asking asking) {
        return database.inTransaction(() -> {
            held(partnership, id, asking);
            kept.end(id, KeptInvitations.End.REVOKED);
            return desk.change(
                    asking.withoutVersion(),
                    null,
                    new RevokeInvitation(partnership, id, asking.acting().today()),
                    id.value());
        });
    }

    private Invitation held(PartnershipId partnership, InvitationId id, Asking asking) {
        desk.ask(asking.withoutKey(), new WhoInvites(partnership), Standing.class);
        InvitationRule.NO_SUCH_INVITATION.check(kept.has(partnership, id));
        return kept.held(partnership, id).orElseThrow(InvitationRule.THIS_INVITATION_IS_NOT_OPEN::refusal);
    }
}
