package nz.partnershipledger.query.invitation;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nz.partnershipledger.doors.account.AccountReading;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.list.Page;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Whole;
import nz.partnershipledger.query.page.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The page from which others are invited, and on which partners who cannot get in are given a code. */
@RestController
@Hidden
final class InvitationsPageController {
    private static final String ON_A_PAGE = "50";

    private final PartnershipPages partnerships;
    private final InvitationsDesk invitations;
    private final AccountReading accounts;

    InvitationsPageController(PartnershipPages partnerships, InvitationsDesk invitations, AccountReading accounts) {
        this.partnerships = partnerships;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    /**
     * That someone is invited.
     *
     * @param who their name; null where it is kept no longer
     * @param forms what can be done with it
     */
    record Row(
            @Nullable Called who,
            @Nullable Written name,
            String role,
            Called invitedBy,
            Instant at,
            Instant until,
            String state,
            boolean open,
            List<Form> forms) {}

    /** A partner who may have lost their password. */
    record Partner(Called who, Form code) {}

    /**
     * The page.
     *
     * @param paper says in both languages what stands on the paper
     */
    record InvitationsPage(
            Whole whole,
            Form invite,
            List<Row> rows,
            @Nullable String first,
            @Nullable String next,
            List<Partner> partners,
            List<Saying> paper) {}

    @GetMapping("/partnerships/{partnership}/invitations")
    ResponseEntity<String> show(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "invitation/invitations", page(whole, say)));
    }

    private InvitationsPage page(Whole whole, Saying say) {
        Asked asked = whole.asked();
        Map<String, String[]> given = asked.only(List.of("limit", "cursor"));
        given.putIfAbsent("limit", new String[] {ON_A_PAGE});
        Page<InvitationAnswer> found = whole.open(invitations.list(whole.reader(), whole.id(), given));
        Faces faces = partnerships.faces(
                whole.seen(),
                found.items().stream()
                        .flatMap(it -> Stream.concat(Stream.of(it.invitedBy()), Stream.ofNullable(it.person())))
                        .toList(),
                say);
        return new InvitationsPage(
                whole,
                Forms.of(whole, say)
                        .fill(StepOfInvitation.INVITE)
                        .offering("person", partnerships.others(whole, say))
                        .choosing(
                                "language",
                                List.of(
                                        language(say, Languages.MI.toLanguageTag()),
                                        language(say, Languages.EN_NZ.toLanguageTag())))
                        .open()
                        .form(),
                found.items().stream().map(it -> row(it, whole, faces, say)).toList(),
                asked.firstOfList(),
                asked.nextOfList(found.nextCursor()),
                whole.partners().stream().flatMap(it -> partner(it, whole, say)).toList(),
                Stream.of(Languages.MI, Languages.EN_NZ)
                        .map(it -> new Saying(say.words(), it))
                        .toList());
    }

    private static Choice language(Saying say, String tag) {
        return new Choice(tag, say.label("invitations.language." + tag), false);
    }

    private static Row row(InvitationAnswer it, Whole whole, Faces faces, Saying say) {
        return new Row(
                faces.calledIfAny(it.person()),
                it.name() == null ? null : Written.of(it.name(), say),
                say.label("role." + it.role().name()),
                faces.called(it.invitedBy()),
                it.invitedAt(),
                it.expiresAt(),
                say.label("invitation-state." + it.state().name()),
                it.state() == InvitationState.OPEN,
                it.state().mayBeRenewed() ? forms(it.id(), whole, say) : List.of());
    }

    private static List<Form> forms(UUID invitation, Whole whole, Saying say) {
        Forms forms = Forms.of(whole, say).about("invitation", invitation);
        List<Form> both = new ArrayList<>();
        both.add(forms.fill(StepOfInvitation.RENEW).as("renew-" + invitation).form());
        both.add(forms.fill(StepOfInvitation.REVOKE).as("revoke-" + invitation).form());
        return both;
    }

    /** Nobody gives themselves a code. */
    private Stream<Partner> partner(Called partner, Whole whole, Saying say) {
        PersonId person = partner.id();
        return person.equals(whole.reader().person())
                ? Stream.empty()
                : accounts.openAccountOf(person).stream()
                        .map(account -> new Partner(
                                partner,
                                Forms.of(whole, say)
                                        .about("account", account)
                                        .fill(StepOfInvitation.CODE)
                                        .as("code-" + account)
                                        .telling(partner.name())
                                        .form()));
    }
}
