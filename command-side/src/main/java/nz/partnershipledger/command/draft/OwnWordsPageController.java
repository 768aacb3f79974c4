package nz.partnershipledger.command.draft;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nz.partnershipledger.command.desk.Asking;
import nz.partnershipledger.doors.page.Pages;
import nz.partnershipledger.doors.problem.Problem;
import nz.partnershipledger.doors.problem.Problems;
import nz.partnershipledger.events.HuiId;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.events.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page on which those present say, on their own phones, whether what is written down for them is what they said. It works without
 * scripts.
 */
@RestController
@Hidden
@RequestMapping("/partnerships/{partnership}/hui/{hui}/own-words")
final class OwnWordsPageController {
    private final DraftDesk desk;
    private final Pages pages;
    private final Problems problems;

    OwnWordsPageController(DraftDesk desk, Pages pages, Problems problems) {
        this.desk = desk;
        this.pages = pages;
        this.problems = problems;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            Asking asking,
            HttpServletRequest request) {
        return page(partnership, hui, asking, request, null);
    }

    @PostMapping
    ResponseEntity<String> say(
            @PathVariable PartnershipId partnership,
            @PathVariable HuiId hui,
            @RequestParam UUID line,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam boolean so,
            Asking asking,
            HttpServletRequest request) {
        try {
            desk.say(partnership, hui, line, seen, so, asking);
        } catch (Refusal refusal) {
            return page(
                    partnership,
                    hui,
                    asking,
                    request,
                    problems.told(request, refusal).problem());
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getRequestURI()))
                .build();
    }

    private ResponseEntity<String> page(
            PartnershipId partnership, HuiId hui, Asking asking, HttpServletRequest request, @Nullable Problem wrong) {
        ResponseEntity<String> page = pages.show(
                request,
                HttpStatus.valueOf(wrong == null ? HttpStatus.OK.value() : wrong.status()),
                "draft/own-words",
                read(partnership, hui, asking, request, wrong));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(page.getBody());
    }

    private OwnWordsPage read(
            PartnershipId partnership, HuiId hui, Asking asking, HttpServletRequest request, @Nullable Problem wrong) {
        String path = request.getRequestURI();
        try {
            List<OwnWordsPage.Line> lines = new OwnWords(
                            desk.lying(partnership, hui, asking),
                            asking.acting().person(),
                            pages.saying(request))
                    .lines();
            return new OwnWordsPage(path, lines, false, Integer.toHexString(lines.hashCode()), wrong);
        } catch (Refusal refusal) {
            refusal.throwUnlessOf(DraftRule.NOTHING_IS_BEING_WRITTEN_AT_THIS_HUI);
            return new OwnWordsPage(path, List.of(), true, "", wrong);
        }
    }
}
