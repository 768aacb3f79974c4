package nz.partnershipledger.query.account;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nz.partnershipledger.doors.account.AccountReading;
import nz.partnershipledger.doors.account.Feeds;
import nz.partnershipledger.doors.account.SignedIn;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.base.Moment;
import nz.partnershipledger.query.base.WhoMayRead;
import nz.partnershipledger.query.list.Within;
import nz.partnershipledger.query.page.Called;
import nz.partnershipledger.query.page.Faces;
import nz.partnershipledger.query.page.Written;
import nz.partnershipledger.query.person.Names;
import nz.partnershipledger.query.person.NamesGiven;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows people their own account: how they come in, who let them in, and where they are signed in. */
@RestController
@Hidden
final class OwnAccountPageController {
    private final AccountReading accounts;
    private final Feeds feeds;
    private final Names names;
    private final NamesGiven namesGiven;
    private final Pages pages;

    OwnAccountPageController(AccountReading accounts, Feeds feeds, Names names, NamesGiven namesGiven, Pages pages) {
        this.accounts = accounts;
        this.feeds = feeds;
        this.names = names;
        this.namesGiven = namesGiven;
        this.pages = pages;
    }

    /**
     * The page of one's own account.
     *
     * @param wayInBy who let them in, while they have not said that they saw it
     * @param sessions where they are signed in, in words
     * @param calendars the calendars that they have made links for, the latest first; null where nothing would ever stand in one
     * @param called what they were ever called, the first first
     */
    record OwnPage(
            SignedIn own,
            @Nullable Called wayInBy,
            List<String> sessions,
            @Nullable List<Calendar> calendars,
            List<DoneToIt> changes,
            List<DoneToIt> called) {}

    /** A calendar: which, and when its link was made, in words. */
    record Calendar(String id, String made) {}

    @GetMapping("/account")
    ResponseEntity<String> show(SignedIn reader, HttpServletRequest request) {
        Saying say = pages.saying(request);
        AccountReading.WholeAccount whole = accounts.own(reader);
        DoneToIt.Told told = DoneToIt.telling(names, whole, reader.actor(), say);
        return pages.show(
                request,
                "account/own",
                new OwnPage(
                        reader,
                        told.wayInBy(),
                        accounts.ownSessions(reader).stream()
                                .map(it -> say.label(
                                        "account.sessions.one",
                                        say.moment(it.signedInAt()),
                                        say.moment(it.lastSeenAt())))
                                .toList(),
                        WhoMayRead.reach(reader.actor()).asPartner() ? calendars(reader, say) : null,
                        told.changes(),
                        called(reader.actor(), say)));
    }

    private List<Calendar> calendars(SignedIn reader, Saying say) {
        return feeds.of(reader).stream()
                .map(it ->
                        new Calendar(it.id().toString(), say.label("account.calendars.one", say.moment(it.madeAt()))))
                .toList();
    }

    private List<DoneToIt> called(Actor reader, Saying say) {
        List<NamesGiven.Given> given = namesGiven.to(reader);
        Faces faces = Faces.of(
                names,
                Within.none(reader),
                given.stream().map(NamesGiven.Given::by).toList(),
                Moment.NOW,
                say);
        return given.stream()
                .map(it -> new DoneToIt(
                        say.label(
                                "account.called.by",
                                Written.of(it.name(), say).text(),
                                DoneToIt.by(it.by(), reader.person(), faces, say)),
                        say.dayOf(it.at())))
                .toList();
    }
}
