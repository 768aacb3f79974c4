package nz.partnershipledger.query.page;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nz.partnershipledger.doors.json.Values;
import nz.partnershipledger.doors.problem.RequestInTrouble;
import nz.partnershipledger.doors.problem.UnfitValue;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.query.base.ReadingRule;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Today, and the way to other days.
 *
 * @param clock the ledger's clock
 * @param values how days are read
 */
public record Days(InstantSource clock, Values values) {
    /** The day it is. */
    public LocalDate today() {
        return Aotearoa.dayOf(clock.instant());
    }

    /** Leads from the day that was chosen to the page as it was at the end of that day. */
    public ResponseEntity<String> toThePast(Asked asked) {
        LocalDate day = day(Objects.requireNonNull(asked.one(Past.DAY)));
        if (day.isAfter(today())) {
            throw ReadingRule.NOBODY_KNOWS_THE_FUTURE.refusal();
        }
        Map<String, String[]> parameters = asked.anew(Past.DAY, "asOf", "version", "happenedBy");
        if (day.isBefore(today())) {
            parameters.put("asOf", new String[] {Past.endOf(day).toString()});
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Asked.address(asked.path(), parameters)))
                .build();
    }

    private LocalDate day(String text) {
        try {
            return values.date(text);
        } catch (UnfitValue unfit) {
            throw RequestInTrouble.with(unfit.in(Past.DAY));
        }
    }
}
