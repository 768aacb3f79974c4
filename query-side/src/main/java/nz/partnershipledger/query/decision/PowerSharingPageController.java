package nz.partnershipledger.query.decision;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.PersonId;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Said;
import nz.partnershipledger.query.page.Whole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows how power over decisions was shared, and who each person feels decides. */
@RestController
@Hidden
final class PowerSharingPageController {
    private final PartnershipPages partnerships;
    private final PowerSharingDesk power;

    PowerSharingPageController(PartnershipPages partnerships, PowerSharingDesk power) {
        this.partnerships = partnerships;
        this.power = power;
    }

    @GetMapping("/partnerships/{partnership}/power-sharing")
    ResponseEntity<String> powerSharing(
            Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "decision/power-sharing", page(whole, say)));
    }

    private PowerSharingPage page(Whole whole, Saying say) {
        Map<String, String> period = new HashMap<>();
        for (String day : new String[] {"from", "to"}) {
            String given = whole.asked().one(day);
            if (given != null) {
                period.put(day, given);
            }
        }
        PowerSharingAnswer answer =
                whole.open(power.ofOne(whole.seen(), whole.asked().momentAnd(period)));
        Set<PersonId> people = new HashSet<>();
        answer.perceptionGap().areas().forEach(area -> area.felt().forEach(it -> people.add(it.person())));
        return new PowerSharingPage(whole, new Said(partnerships.faces(whole.seen(), people, say), say), answer);
    }
}
