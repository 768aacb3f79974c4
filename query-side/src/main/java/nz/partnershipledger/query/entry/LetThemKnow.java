package nz.partnershipledger.query.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import nz.partnershipledger.doors.page.Here;
import nz.partnershipledger.doors.page.Saying;
import org.springframework.web.util.UriUtils;

/**
 * What someone who asks something of another may send them from their own phone: the ledger sends nothing by itself. It names nobody, and says
 * neither what is asked nor where.
 *
 * @param words the words
 * @param message the address that has a phone make a message of them
 */
public record LetThemKnow(String words, String message) {
    /** The words, with the page of what waits as this host is called by who asks. */
    public static LetThemKnow from(HttpServletRequest request, Saying say) {
        String words = say.label("tell.words", Here.of(request) + WaitingCards.PATH);
        return new LetThemKnow(words, "sms:?&body=" + UriUtils.encode(words, StandardCharsets.UTF_8));
    }
}
