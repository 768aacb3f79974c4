package nz.partnershipledger.query.account;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.account.AccountView;
import nz.partnershipledger.doors.account.AccountsInList;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Alphabet;
import nz.partnershipledger.doors.words.Sought;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.live.CatchUp;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Choice;
import nz.partnershipledger.query.page.Days;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Form;
import nz.partnershipledger.query.page.Form.Group;
import nz.partnershipledger.query.page.Forms;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.People;
import nz.partnershipledger.query.person.PeopleInReach;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows administrators who may sign in, and lets them add others. */
@RestController
@Hidden
final class AccountsPageController {
    static final String PATH = "/accounts";
    private static final int SHOWN = 50;

    private final AccountsInList accounts;
    private final PeopleInReach people;
    private final CatchUp catchUp;
    private final Names names;
    private final Pages pages;
    private final Days days;

    AccountsPageController(
            AccountsInList accounts, PeopleInReach people, CatchUp catchUp, Names names, Pages pages, Days days) {
        this.accounts = accounts;
        this.people = people;
        this.catchUp = catchUp;
        this.names = names;
        this.pages = pages;
        this.days = days;
    }

    /** An account. */
    record Row(
            UUID account,
            String username,
            @Nullable Called person,
            String role,
            String clusters,
            LocalDate since,
            boolean enabled,
            boolean byCode) {}

    /**
     * The page of all accounts.
     *
     * @param sought what is looked for among them; null where nothing is
     */
    record AccountsPage(
            @Nullable String sought,
            List<Row> rows,
            long total,
            @Nullable String first,
            @Nullable String next,
            Form register,
            Form open) {}

    @GetMapping(PATH)
    ResponseEntity<String> list(Actor reader, HttpServletRequest request) {
        return show(reader, request, null);
    }

    /** What is looked for comes in the body, so that no name stands in an address. */
    @PostMapping(PATH)
    ResponseEntity<String> look(Actor reader, @RequestParam("sought") String sought, HttpServletRequest request) {
        return show(reader, request, sought.isBlank() ? null : sought.strip());
    }

    private ResponseEntity<String> show(Actor reader, HttpServletRequest request, @Nullable String sought) {
        Asked asked = Asked.of(request);
        Saying say = pages.saying(request);
        Parameters parameters =
                new Parameters(sought == null ? asked.without("sought", "_csrf") : Map.of(), days.values());
        String cursor = parameters.one("cursor", Function.identity());
        Long after = parameters.one("after", Parameters.number(1, Long.MAX_VALUE));
        parameters.check();
        AccountView.Page listed = accounts.list(reader, SHOWN, Objects.requireNonNullElse(cursor, ""));
        catchUp.with(after, List.of(new People()));
        Set<PersonId> having = accounts.people(reader);
        PeopleInReach.ByName known = people.byName(reader, Moment.NOW);
        List<PersonId> everyone = known.people();
        Faces faces = Faces.of(names, known.within(), everyone, Moment.NOW, say);
        AccountView.Page found = sought == null ? listed : found(accounts.all(reader), sought, faces);
        List<Called> byName = Alphabet.inOrder(everyone.stream().map(faces::called), Called::name);
        Forms forms = new Forms(say, days.today(), reader.person(), List.of(), Map.of(), PATH);
        return pages.show(
                request,
                "account/accounts",
                new AccountsPage(
                        sought,
                        found.items().stream()
                                .map(it ->
                                        row(it, everyone.contains(it.person()) ? faces.called(it.person()) : null, say))
                                .toList(),
                        found.total(),
                        asked.firstOfList(),
                        asked.nextOfList(found.nextCursor()),
                        forms.form(StepOfAccount.REGISTER, "open"),
                        forms.fill(StepOfAccount.OPEN)
                                .grouped("person", groups(byName, having, say))
                                .form()));
    }

    private static AccountView.Page found(List<AccountView> all, String sought, Faces faces) {
        Sought looked = Sought.of(sought);
        List<AccountView> found = all.stream()
                .filter(it -> Stream.of(it.username(), faces.called(it.person()).name())
                        .anyMatch(looked::isIn))
                .toList();
        return new AccountView.Page(found, null, found.size());
    }

    /** Those who have no account yet, and all others. */
    private static List<Group> groups(List<Called> byName, Set<PersonId> having, Saying say) {
        Map<Boolean, List<Choice>> choices = byName.stream()
                .collect(Collectors.partitioningBy(
                        it -> having.contains(it.id()),
                        Collectors.mapping(
                                it -> new Choice(it.id().toString(), it.amongOthers(), false), Collectors.toList())));
        Group with = new Group(say.label("accounts.with"), choices.getOrDefault(true, List.of()));
        List<Choice> without = choices.getOrDefault(false, List.of());
        return without.isEmpty() ? List.of(with) : List.of(new Group(say.label("accounts.without"), without), with);
    }

    private static Row row(AccountView it, @Nullable Called person, Saying say) {
        return new Row(
                it.id(),
                it.username(),
                person,
                say.label("account-role." + it.role().name()),
                it.clusters().isEmpty() ? say.label("accounts.no-clusters") : say.clusters(it.clusters()),
                say.dayOf(it.createdAt()),
                it.enabled(),
                it.codeUntil() != null);
    }
}
