package nz.partnershipledger.query.hui.live;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.doors.words.Alphabet;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.events.rule.Refusal;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.ReadingRule;
import nz.partnershipledger.query.hui.TableAnswer;
import nz.partnershipledger.query.hui.TableDesk;
import nz.partnershipledger.query.hui.live.LivePage.Stage;
import nz.partnershipledger.query.list.Opening;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.PeopleInReach;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the page on which the minutes of a hui are typed while people talk. */
@RestController
@Hidden
final class LivePageController {
    private static final String TEMPLATE = "hui/live";

    private final TableDesk tables;
    private final Origins origins;
    private final Names names;
    private final PeopleInReach people;
    private final Opening opening;
    private final Pages pages;

    LivePageController(
            TableDesk tables, Origins origins, Names names, PeopleInReach people, Opening opening, Pages pages) {
        this.tables = tables;
        this.origins = origins;
        this.names = names;
        this.people = people;
        this.opening = opening;
        this.pages = pages;
    }

    @GetMapping("/partnerships/{partnership}/hui/{hui}/live")
    ResponseEntity<String> live(
            Actor reader,
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            HttpServletRequest request) {
        ResponseEntity<String> page =
                pages.show(request, TEMPLATE, page(reader, partnership, hui, Asked.of(request), pages.saying(request)));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(page.getBody());
    }

    private LivePage page(Actor reader, PartnershipId partnership, HuiId hui, Asked asked, Saying say) {
        TableAnswer table;
        try {
            table = opening.open(reader, tables.table(reader, partnership, hui, asked.only(List.of("after"))));
        } catch (Refusal notToThemNow) {
            notToThemNow.throwUnlessOf(ReadingRule.THERE_IS_NO_SUCH_HUI);
            // Whoever is no partner and writes the minutes reads nothing of it before it is opened, and may open it. To
            // anyone
            // else this page says the same of any hui, whether there is one or not.
            return new LivePage(
                    partnership,
                    hui,
                    Stage.BEFORE,
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    List.of());
        }
        Stage stage = switch (table.state()) {
            case CALLED -> Stage.BEFORE;
            case OPENED, HELD -> Stage.WRITING;
            case MINUTES_SHARED, CANCELLED -> Stage.OVER;
        };
        PeopleInReach.ByName known = people.byName(reader, Moment.NOW);
        Faces faces = Faces.of(
                names,
                known.within(),
                Stream.concat(table.present().stream().map(TableAnswer.Named::person), known.people().stream())
                        .toList(),
                Moment.NOW,
                say,
                () -> people.partnerships(reader));
        return new LivePage(
                partnership,
                hui,
                stage,
                table.agenda().stream()
                        .map(it -> new LivePage.Item(it.part(), it.text() == null ? null : Written.of(it.text(), say)))
                        .toList(),
                table.promises().stream()
                        .map(it -> new LivePage.Promised(
                                it.commitment(),
                                Written.of(it.what(), say),
                                it.who().person(),
                                name(it.who().name(), say),
                                it.due()))
                        .toList(),
                origins(reader, partnership, say),
                table.presenceRecorded(),
                Objects.requireNonNullElse(table.answers(), List.<TableAnswer.Answered>of()).stream()
                        .map(it -> new LivePage.Answered(
                                name(it.who().name(), say),
                                say.label("coming." + it.answer().name()),
                                it.text() == null ? null : Written.of(it.text(), say)))
                        .toList(),
                others(known.people(), table, faces),
                table.present().stream()
                        .map(it -> faces.called(it.person()))
                        .filter(it -> it.apart() != null)
                        .toList());
    }

    private List<LivePage.Group> origins(Actor reader, PartnershipId partnership, Saying say) {
        return opening.open(reader, origins.of(reader, partnership)).stream()
                .map(group -> new LivePage.Group(
                        say.label(group.words()),
                        group.things().stream()
                                .map(it -> new LivePage.CameOf(it.value(), Written.of(it.text(), say)))
                                .toList()))
                .filter(it -> !it.things().isEmpty())
                .toList();
    }

    private static Written name(@Nullable Object name, Saying say) {
        return Written.of(name == null ? Map.of() : name, say);
    }

    private static List<Called> others(List<PersonId> known, TableAnswer table, Faces faces) {
        Set<PersonId> expected =
                table.present().stream().map(TableAnswer.Named::person).collect(Collectors.toSet());
        return Alphabet.inOrder(
                known.stream().filter(it -> !expected.contains(it)).map(faces::called), Called::name);
    }
}
