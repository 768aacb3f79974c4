package nz.partnershipledger.query.brief;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.page.Saying;
import nz.partnershipledger.events.Actor;
import nz.partnershipledger.events.PartnershipId;
import nz.partnershipledger.query.list.Parameters;
import nz.partnershipledger.query.page.Asked;
import nz.partnershipledger.query.page.PartnershipPages;
import nz.partnershipledger.query.page.Past;
import nz.partnershipledger.query.page.Whole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows briefs, and hands them out as documents. */
@RestController
@Hidden
final class BriefPageController {
    private static final String FOR = "for";

    private final BriefDesk desk;
    private final PartnershipPages partnerships;

    BriefPageController(BriefDesk desk, PartnershipPages partnerships) {
        this.desk = desk;
        this.partnerships = partnerships;
    }

    /**
     * A brief as a page, and as a document.
     *
     * @param whole the partnership
     * @param brief the brief
     * @param asOf which moment it shows, in words
     * @param others the other briefs
     * @param document the address of the same as a document
     */
    record BriefPage(Whole whole, Brief brief, String asOf, List<Other> others, String document) {
        /** Whether it is for the table. */
        public boolean forTheTable() {
            return brief.forWhom() == ForWhom.TABLE;
        }
    }

    /** One of the briefs, and whether it is the one that is shown. */
    record Other(String word, String address, boolean shown) {}

    @GetMapping({
        "/partnerships/{partnership}/brief",
        "/partnerships/{partnership}/brief.html",
        "/api/partnerships/{partnership}/brief.html"
    })
    ResponseEntity<String> page(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        return partnerships.showing(
                reader,
                partnership,
                request,
                whole -> partnerships.pages().show(request, "brief/brief", page(whole, say)));
    }

    @GetMapping({"/partnerships/{partnership}/brief.pdf", "/api/partnerships/{partnership}/brief.pdf"})
    ResponseEntity<byte[]> document(Actor reader, @PathVariable PartnershipId partnership, HttpServletRequest request) {
        Saying say = partnerships.pages().saying(request);
        Whole whole = partnerships.look(reader, partnership, request);
        BriefPage page = page(whole, say);
        return partnerships
                .pages()
                .print(
                        request,
                        "brief/document",
                        page,
                        "brief-%s-%s"
                                .formatted(
                                        page.brief().forWhom().word(),
                                        whole.seen().day()));
    }

    private BriefPage page(Whole whole, Saying say) {
        Parameters parameters = new Parameters(
                whole.asked().only(List.of(FOR)), partnerships.days().values());
        ForWhom forWhom = BriefDesk.forWhom(parameters);
        parameters.check();
        Past past = whole.past();
        String here = "/partnerships/" + whole.id() + "/brief";
        return new BriefPage(
                whole,
                desk.brief(whole.seen(), forWhom, say),
                past == null
                        ? say.label(
                                "past.as-of",
                                say.moment(partnerships.days().clock().instant()))
                        : past.words(),
                Arrays.stream(ForWhom.values())
                        .map(it -> new Other(it.word(), address(whole, here, it), it == forWhom))
                        .toList(),
                address(whole, here + ".pdf", forWhom));
    }

    private static String address(Whole whole, String path, ForWhom forWhom) {
        Map<String, String[]> parameters = new LinkedHashMap<>(whole.asked().moment());
        parameters.remove("after");
        parameters.put(FOR, new String[] {forWhom.word()});
        return Asked.address(path, parameters);
    }
}
