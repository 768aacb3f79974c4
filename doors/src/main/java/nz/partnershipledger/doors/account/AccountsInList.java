package nz.partnershipledger.doors.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nz.partnershipledger.doors.list.Cursors;
import nz.partnershipledger.doors.problem.Fault;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PersonId;

/** The accounts as administrators list them, and nobody else. */
public final class AccountsInList {
    private static final int MOST = 500;

    private final Accounts accounts;
    private final Cursors cursors;

    AccountsInList(Accounts accounts, Cursors cursors) {
        this.accounts = accounts;
        this.cursors = cursors;
    }

    /**
     * A page of them, by username.
     *
     * @param limit how many at most, 1 to 500
     * @param cursor where the page before ended; empty for the first
     * @throws RequestInTrouble if the limit or the cursor does not fit
     */
    public AccountView.Page list(Actor reader, int limit, String cursor) {
        OnlyAnAdministratorLooksAfterAccounts.check(reader);
        if (limit < 1 || limit > MOST) {
            throw RequestInTrouble.with(Fault.in("limit", "out-of-range", 1, MOST));
        }
        var list = "accounts " + reader.person();
        var found = accounts.after(cursor.isEmpty() ? "" : cursors.place(list, cursor), limit + 1);
        var page = found.stream().limit(limit).map(AccountView::of).toList();
        var next = found.size() > limit ? cursors.after(list, page.getLast().username()) : null;
        return new AccountView.Page(page, next, accounts.count());
    }

    /** Everyone who has an account. */
    public Set<PersonId> people(Actor reader) {
        return all(reader).stream().map(AccountView::person).collect(Collectors.toSet());
    }

    /** All of them, by username. */
    public List<AccountView> all(Actor reader) {
        List<AccountView> all = new ArrayList<>();
        var cursor = "";
        while (cursor != null) {
            var page = list(reader, MOST, cursor);
            all.addAll(page.items());
            cursor = page.nextCursor();
        }
        return all;
    }
}
