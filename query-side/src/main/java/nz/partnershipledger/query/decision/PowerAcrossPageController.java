package nz.partnershipledger.query.decision;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Past;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows how power over decisions was shared across partnerships. */
@RestController
@Hidden
final class PowerAcrossPageController {
    private static final List<String> ASKED = List.of("cluster", "from", "to", "asOf", "happenedBy");

    private final PartnershipPages partnerships;
    private final PowerSharingDesk power;

    PowerAcrossPageController(PartnershipPages partnerships, PowerSharingDesk power) {
        this.partnerships = partnerships;
        this.power = power;
    }

    @GetMapping("/power-sharing")
    ResponseEntity<String> across(Actor reader, HttpServletRequest request) {
        Asked asked =
                Asked.of(request).byCode(partnerships.pages().saying(request).places());
        if (asked.one(Past.DAY) != null) {
            return partnerships.days().toThePast(asked);
        }
        Saying say = partnerships.pages().saying(request);
        LocalDate today = partnerships.days().today();
        PowerSharingAnswer.Across answer = power.across(reader, asked.only(ASKED));
        return partnerships
                .pages()
                .show(
                        request,
                        "decision/power-across",
                        new PowerAcrossPage(
                                asked,
                                Past.of(asked, say, today),
                                answer.partnerships(),
                                new ProfileInWords(answer.profile(), say),
                                today));
    }
}
