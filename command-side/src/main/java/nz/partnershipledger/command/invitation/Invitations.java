package nz.partnershipledger.command.invitation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.base.Need;
import nz.partnershipledger.command.base.Standing;
import nz.partnershipledger.command.invitation.InvitationCommand.AcceptInvitation;
import nz.partnershipledger.command.invitation.InvitationCommand.DeclineInvitation;
import nz.partnershipledger.command.invitation.InvitationCommand.InvitePartner;
import nz.partnershipledger.command.invitation.InvitationCommand.RevokeInvitation;
import nz.partnershipledger.command.partnership.PartnershipRule;
import nz.partnershipledger.events.InvitationId;
import nz.partnershipledger.events.PartnerRole;
import nz.partnershipledger.events.PartnershipEvent;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.invitation.InvitationDeclined;
import nz.partnershipledger.events.invitation.InvitationEvent;
import nz.partnershipledger.events.invitation.InvitationRevoked;
import nz.partnershipledger.events.invitation.PartnerInvited;
import nz.partnershipledger.events.partnership.FacilitatorChanged;
import nz.partnershipledger.events.partnership.LeavingAskedFor;
import nz.partnershipledger.events.partnership.LeavingWithdrawn;
import nz.partnershipledger.events.partnership.PartnerJoined;
import nz.partnershipledger.events.partnership.PartnerLeft;
import nz.partnershipledger.events.partnership.PartnershipFormed;
import nz.partnershipledger.events.partnership.PartnershipRenamed;
import nz.partnershipledger.events.partnership.StandingEvent;
import nz.partnershipledger.events.partnership.TierChanged;
import org.jspecify.annotations.Nullable;

/** The invitations of one partnership that nobody has answered yet. To decide looks at them and changes nothing. */
public final class Invitations {
    private final Map<InvitationId, Waiting> waiting = new LinkedHashMap<>();

    /** Makes a history in which nobody was invited. */
    public Invitations() {
        this(List.of());
    }

    /** Restores what a snapshot holds. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Invitations(List<Waiting> snapshot) {
        snapshot.forEach(it -> waiting.put(it.id(), it));
    }

    @JsonValue
    List<Waiting> inSnapshot() {
        return List.copyOf(waiting.values());
    }

    /** What the rules need to know of an invitation that waits for its answer. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Waiting(InvitationId id, @Nullable PersonId person, PartnerRole role, PersonId by) {}

    /** What a command needs its actor to be allowed. */
    public Need need(InvitationCommand command, Standing standing) {
        return switch (command) {
            case InvitePartner _, RevokeInvitation _ -> new Need.ToInvite(standing);
            case AcceptInvitation _, DeclineInvitation _ ->
                new Need.ToAnswerAnInvitation(find(command).map(Waiting::person).orElse(null));
        };
    }

    /** Decides what this command records. */
    public List<? extends PartnershipEvent> decide(InvitationCommand command, Acting acting, Standing standing) {
        return List.of(
                switch (command) {
                    case InvitePartner invite -> invited(invite, standing);
                    case RevokeInvitation revoke -> {
                        check(revoke);
                        yield new InvitationRevoked(revoke.partnership(), revoke.invitation(), revoke.on());
                    }
                    case AcceptInvitation accept -> joined(accept, acting, standing);
                    case DeclineInvitation decline ->
                        new InvitationDeclined(
                                decline.partnership(),
                                decline.invitation(),
                                check(decline).by(),
                                decline.words(),
                                decline.on());
                });
    }

    private PartnerInvited invited(InvitePartner invite, Standing standing) {
        PersonId person = invite.person();
        PartnershipRule.THIS_PERSON_IS_ALREADY_A_PARTNER.check(person == null || !standing.isPartner(person));
        InvitationRule.THIS_PERSON_IS_INVITED_ALREADY.check(
                person == null || waiting.values().stream().noneMatch(it -> Objects.equals(it.person(), person)));
        return new PartnerInvited(invite.partnership(), invite.invitation(), person, invite.role(), invite.on());
    }

    private PartnerJoined joined(AcceptInvitation accept, Acting acting, Standing standing) {
        Waiting it = check(accept);
        PartnershipRule.THIS_PERSON_IS_ALREADY_A_PARTNER.check(!standing.isPartner(acting.person()));
        return new PartnerJoined(
                accept.partnership(), acting.person(), it.role(), null, null, it.id(), null, false, accept.on());
    }

    private Optional<Waiting> find(InvitationCommand command) {
        return Optional.ofNullable(waiting.get(command.invitation()));
    }

    private Waiting check(InvitationCommand command) {
        return find(command).orElseThrow(InvitationRule.THIS_INVITATION_IS_NOT_OPEN::refusal);
    }

    /** Goes on after this has happened. */
    public void on(InvitationEvent event, PersonId recorder) {
        switch (event) {
            case PartnerInvited it ->
                waiting.put(it.invitation(), new Waiting(it.invitation(), it.person(), it.role(), recorder));
            case InvitationDeclined it -> waiting.remove(it.invitation());
            case InvitationRevoked it -> waiting.remove(it.invitation());
        }
    }

    /** Goes on after who takes part has changed: whoever joined was waited for no longer. */
    public void on(StandingEvent event) {
        switch (event) {
            case PartnerJoined joined -> {
                if (joined.invitation() != null) {
                    waiting.remove(joined.invitation());
                }
            }
            case PartnershipFormed _, LeavingAskedFor _, LeavingWithdrawn _, PartnerLeft _ -> {}
            case FacilitatorChanged _, TierChanged _, PartnershipRenamed _ -> {}
        }
    }
}
