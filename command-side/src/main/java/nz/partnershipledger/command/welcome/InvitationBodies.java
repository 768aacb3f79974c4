package nz.partnershipledger.command.welcome;

import java.time.Instant;
import java.util.UUID;
import nz.partnershipledger.doors.json.Worded;
import nz.partnershipledger.doors.json.Wording;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import org.jspecify.annotations.Nullable;

/** What is sent and answered about invitations. */
final class InvitationBodies {
    private InvitationBodies() {}

    /**
     * Who is invited, as what.
     *
     * @param person who, if they are registered
     * @param name otherwise what they are called; they are registered when they say yes
     * @param role what they would be
     * @param language the language that they are spoken to in, {@code en-NZ} or {@code mi}
     */
    record Inviting(
            @Nullable PersonId person,
            @Worded(Wording.NAME) @Nullable String name,
            PartnerRole role,
            @Nullable String language) {
        @Override
        public String toString() {
            return "Inviting[]";
        }
    }

    /**
     * An invitation, with what opens it; shown this once.
     *
     * @param id the invitation
     * @param version of the partnership
     * @param position of the entry that says so; null where nothing was recorded, as when it is renewed
     * @param link for the invited alone; what follows the number sign is sent to no server as part of an address
     * @param pin six digits, to be said apart from the link
     * @param expiresAt until when it is open
     * @param qr the link as a code to print
     */
    record Invited(
            UUID id, long version, @Nullable Long position, String link, String pin, Instant expiresAt, QrCode qr) {
        /** It is never shown with what opens it. */
        @Override
        public String toString() {
            return "Invited[" + id + "]";
        }
    }

    /**
     * What opens an invitation.
     *
     * @param secret what follows the number sign in the link, or the whole link
     * @param pin the six digits; without them no more is told than who asks
     */
    record Looking(
            @Worded(Wording.SECRET) String secret,
            @Worded(Wording.SECRET) @Nullable String pin) {
        @Override
        public String toString() {
            return "Looking[]";
        }
    }

    /**
     * What the invited may know of an invitation.
     *
     * @param invitedBy what the one is called who asks; null where the ledger does not know
     * @param role what they would be
     * @param language the language that they are spoken to in; null where nobody said
     * @param expiresAt until when it is open
     * @param withPin whether the right digits came with it
     * @param label what the partnership is called; null without the digits
     * @param signsIn whether they have an account, and say yes with it; null without the digits
     */
    record LookedAt(
            @Nullable String invitedBy,
            PartnerRole role,
            @Nullable String language,
            Instant expiresAt,
            boolean withPin,
            @Nullable String label,
            @Nullable Boolean signsIn) {}

    /**
     * A yes.
     *
     * @param secret what follows the number sign in the link, or the whole link
     * @param pin the six digits
     * @param username what they will sign in with; none where they are signed in
     * @param password their own, 12 to 200 characters; none where they are signed in
     */
    record Accepting(
            @Worded(Wording.SECRET) String secret,
            @Worded(Wording.SECRET) String pin,
            @Nullable String username,
            @Worded(Wording.SECRET) @Nullable String password) {
        @Override
        public String toString() {
            return "Accepting[]";
        }
    }

    /**
     * That someone joined.
     *
     * @param id the partnership
     * @param version of the partnership
     * @param position of the entry that says so
     * @param person who
     * @param account what they sign in with
     */
    record Joined(PartnershipId id, long version, long position, PersonId person, UUID account) {}

    /**
     * A no.
     *
     * @param secret what follows the number sign in the link, or the whole link
     * @param pin the six digits
     * @param words what they want to say to the one who asked
     */
    record Declining(
            @Worded(Wording.SECRET) String secret,
            @Worded(Wording.SECRET) String pin,
            @Nullable String words) {
        @Override
        public String toString() {
            return "Declining[]";
        }
    }
}
