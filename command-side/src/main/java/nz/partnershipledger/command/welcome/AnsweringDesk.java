package nz.partnershipledger.command.welcome;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.partnershipledger.command.base.Acting;
import nz.partnershipledger.command.desk.Answer;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.command.desk.CommandDesk;
import nz.partnershipledger.command.desk.KnownToTheLedger;
import nz.partnershipledger.command.desk.LabelsOfPartnerships;
import nz.partnershipledger.command.desk.NamesOfPeople;
import nz.partnershipledger.command.desk.Sealing;
import nz.partnershipledger.command.invitation.InvitationCommand.AcceptInvitation;
import nz.partnershipledger.command.invitation.InvitationCommand.DeclineInvitation;
import nz.partnershipledger.command.invitation.InvitationRule;
import nz.partnershipledger.command.person.RegisterPerson;
import nz.partnershipledger.command.welcome.InvitationBodies.LookedAt;
import nz.partnershipledger.command.welcome.Opener.Secrets;
import nz.partnershipledger.doors.account.AccountDesk;
import nz.partnershipledger.doors.account.SignedIn;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.Trouble;
import nz.partnershipledger.doors.tries.WrongPasswords;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.Source;
import nz.partnershipledger.events.SystemRole;
import nz.partnershipledger.store.LedgerDatabase;
import nz.partnershipledger.store.LedgerEvents;
import nz.partnershipledger.store.Opened;
import nz.partnershipledger.store.SealedTexts;
import org.jspecify.annotations.Nullable;

/**
 * Where whoever was invited looks, and says yes or no. Nobody need be signed in: what opens the invitation is all they have. Whoever has
 * something else learns nothing, and changes nothing.
 */
final class AnsweringDesk {
    private final LedgerDatabase database;
    private final KeptInvitations kept;
    private final CommandDesk desk;
    private final AccountDesk accounts;
    private final WrongPasswords wrongPasswords;
    private final LedgerEvents events;
    private final SealedTexts texts;
    private final InstantSource clock;

    AnsweringDesk(
            LedgerDatabase database,
            KeptInvitations kept,
            CommandDesk desk,
            AccountDesk accounts,
            WrongPasswords wrongPasswords,
            LedgerEvents events,
            SealedTexts texts,
            InstantSource clock) {
        this.database = database;
        this.kept = kept;
        this.desk = desk;
        this.accounts = accounts;
        this.wrongPasswords = wrongPasswords;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * From where someone answers.
     *
     * @param address the address that the request came from
     * @param request the request's id
     * @param path the method and path of the request
     * @param own who is signed in there, if anyone is
     */
    record From(
            String address,
            String request,
            String path,
            @Nullable SignedIn own) {}

    /**
     * What is told of an invitation: without its digits, who asks and as what; with them, which partnership it is.
     *
     * @throws nz.partnershipledger.events.rule.Refusal if it is not open, the digits are wrong, or another is signed in there
     * @throws nz.partnershipledger.doors.problem.TooManyWrongPasswords if too many wrong ones came from there
     */
    LookedAt look(String secret, @Nullable String pin, From from) {
        Secrets given = Secrets.typed(secret, Objects.requireNonNullElse(pin, ""));
        Invitation it = pin == null ? opened(given, from) : openedByNumber(given, from);
        return new LookedAt(
                new NamesOfPeople(events, texts).of(Set.of(it.invitedBy())).get(it.invitedBy()),
                it.role(),
                it.language(),
                it.expiresAt(),
                pin != null,
                pin == null ? null : new LabelsOfPartnerships(events, texts).of(it.partnership()),
                pin == null ? null : from.own() != null || accounts.hasAccount(it.person()));
    }

    /**
     * Says yes: whoever has no account gets one, whoever is not known is from now on, and they take part. Nobody else is signed in or out.
     *
     * @param username what they will sign in with; null where they are signed in
     * @param password their own; null where they are signed in
     * @return the answer, and who they are from now on
     * @throws nz.partnershipledger.events.rule.Refusal as {@link #look}, and if the username or the password cannot be, they take part
     *     already, or have an account and are not signed in
     */
    Yes accept(String secret, String pin, @Nullable String username, @Nullable String password, From from) {
        Secrets given = Secrets.typed(secret, pin);
        openedByNumber(given, from);
        return database.inTransaction(() -> {
            Invitation it = opened(given, from);
            SignedIn own = from.own() == null ? newcomer(it, username, password) : alreadyHere(from.own(), username);
            Asking asking = asking(own.actor(), own.account(), from).through(own.wayInBy());
            if (it.byName() && from.own() == null) {
                register(it, asking);
            }
            Answer answer = desk.change(
                    asking,
                    null,
                    new AcceptInvitation(
                            it.partnership(), it.id(), asking.acting().today()),
                    it.partnership().value());
            kept.end(it.id(), KeptInvitations.End.ACCEPTED);
            return new Yes(answer, it.partnership(), own);
        });
    }

    /** That someone joined, and who they are from now on. */
    record Yes(Answer answer, PartnershipId partnership, SignedIn own) {}

    private SignedIn newcomer(Invitation it, @Nullable String username, @Nullable String password) {
        checkHasNoAccount(it);
        List<Fault> missing = new ArrayList<>();
        if (username == null) {
            missing.add(Fault.in("username", "required"));
        }
        if (password == null) {
            missing.add(Fault.in("password", "required"));
        }
        if (username == null || password == null) {
            throw RequestInTrouble.with(missing);
        }
        return accounts.openOwn(it.account(), it.person(), username, password);
    }

    private static SignedIn alreadyHere(SignedIn own, @Nullable String username) {
        InvitationRule.SOMEONE_ELSE_IS_SIGNED_IN_HERE.check(username == null);
        return own;
    }

    private void checkHasNoAccount(Invitation it) {
        InvitationRule.WHOEVER_HAS_AN_ACCOUNT_SIGNS_IN_FIRST.check(!accounts.hasAccount(it.person()));
    }

    private void register(Invitation it, Asking asking) {
        PersonalText name = Objects.requireNonNull(it.name());
        if (new KnownToTheLedger(events).knows(it.person())
                || !(texts.open(it.partnership(), name) instanceof Opened.Words called)) {
            throw InvitationRule.THIS_INVITATION_IS_NOT_OPEN.refusal();
        }
        desk.change(
                asking,
                null,
                new RegisterPerson(it.person(), new Sealing(texts).first(it.person(), called.words()), null),
                it.person().value());
    }

    /**
     * Says no. Of someone invited by name no name is kept.
     *
     * @param words what they want to say to the one who asked
     * @throws nz.partnershipledger.events.rule.Refusal as {@link #look}, and if they have an account and are not signed in
     */
    Answer decline(String secret, String pin, @Nullable String words, From from) {
        Secrets given = Secrets.typed(secret, pin);
        openedByNumber(given, from);
        return database.inTransaction(() -> {
            Invitation it = opened(given, from);
            @Nullable SignedIn own = it.byName() ? null : from.own();
            if (own == null) {
                checkHasNoAccount(it);
            }
            Asking asking = own == null
                    ? asking(partner(it), it.account(), from)
                    : asking(own.actor(), own.account(), from).through(own.wayInBy());
            Answer answer = desk.change(
                    asking,
                    null,
                    new DeclineInvitation(
                            it.partnership(),
                            it.id(),
                            new Sealing(texts).about(it.partnership(), it.partnership(), words),
                            asking.acting().today()),
                    it.id().value());
            kept.end(it.id(), KeptInvitations.End.DECLINED);
            return answer;
        });
    }

    private static Actor partner(Invitation it) {
        return new Actor(it.person(), SystemRole.PARTNER, Set.of());
    }

    private Asking asking(Actor actor, UUID account, From from) {
        return new Asking(
                new Acting(actor, Aotearoa.dayOf(clock.instant())),
                account,
                Source.API,
                from.request(),
                from.path(),
                null,
                null);
    }

    private Invitation openedByNumber(Secrets given, From from) {
        opened(given, from);
        boolean right = wrongPasswords.look(
                from.address(),
                "invitation " + given.secret(),
                given.pin(),
                () -> database.inNewTransaction(() -> {
                    opened(given, from);
                    return kept.isRight(given);
                }));
        // After the last wrong one it is not open any more.
        Invitation it = opened(given, from);
        InvitationRule.THE_NUMBER_MUST_BE_RIGHT.check(right);
        return it;
    }

    private Invitation opened(Secrets given, From from) {
        Invitation it = Optional.of(given.secret())
                .filter(secret -> secret.indexOf('\0') < 0)
                .flatMap(kept::openedBy)
                .orElseThrow(InvitationRule.THIS_INVITATION_IS_NOT_OPEN::refusal);
        SignedIn own = from.own();
        if (own != null) {
            PersonId reader = own.actor().person();
            InvitationRule.NOBODY_ANSWERS_THEIR_OWN_INVITATION.check(!reader.equals(it.invitedBy()));
            InvitationRule.SOMEONE_ELSE_IS_SIGNED_IN_HERE.check(it.byName() || reader.equals(it.person()));
            if (own.byCode()) {
                throw new RequestInTrouble(Trouble.CHOOSE_YOUR_OWN_PASSWORD_FIRST);
            }
        }
        return it;
    }
}
