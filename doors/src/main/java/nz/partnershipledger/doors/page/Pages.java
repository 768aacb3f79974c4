package nz.partnershipledger.doors.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nz.partnershipledger.doors.words.Languages;
import nz.partnershipledger.doors.words.PlaceNames;
import nz.partnershipledger.doors.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Makes pages out of templates. A template finds the frame of the page as {@code frame}, what says things as {@code say}, and
 * what the page is about as {@code page}, one record for each page.
 */
public final class Pages {
    /** The attribute of a request that says where its page hears that what it shows has changed. */
    public static final String LISTENS = Pages.class.getName() + ".listens";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine engine;
    private final Words words;
    private final Ways ways;
    private final Assets assets;
    private final PlaceNames places;
    private final Prints prints = new Prints();

    Pages(TemplateEngine engine, Words words, Ways ways, Assets assets, PlaceNames places) {
        this.engine = engine;
        this.words = words;
        this.ways = ways;
        this.assets = assets;
        this.places = places;
    }

    /** Says things in the language of whoever sent this request. */
    public Saying saying(HttpServletRequest request) {
        return new Saying(words, Languages.of(request), places);
    }

    /** The page that this template makes of this record. */
    public ResponseEntity<String> show(HttpServletRequest request, String template, Record page) {
        return show(request, HttpStatus.OK, template, page);
    }

    /** The page that this template makes of this record, answered with this status. */
    public ResponseEntity<String> show(HttpServletRequest request, HttpStatus status, String template, Record page) {
        return ResponseEntity.status(status).contentType(HTML).body(render(request, template, page));
    }

    /** A document to keep and to print, under this name, of the page that this template makes of this record. */
    public ResponseEntity<byte[]> print(HttpServletRequest request, String template, Record page, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(prints.of(render(request, template, page)));
    }

    /** Writes the page where there is no controller to give it back. */
    public void write(
            HttpServletRequest request, HttpServletResponse response, int status, String template, Record page)
            throws IOException {
        var bytes = render(request, template, page).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(HTML.toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Where one comes to first: for this reader, or for whoever is not signed in. */
    public String home(@Nullable Reader reader, String otherwise) {
        return reader == null
                ? otherwise
                : ways.of(reader.actor().role()).stream()
                        .map(Ways.Way::address)
                        .findFirst()
                        .orElse(otherwise);
    }

    private String render(HttpServletRequest request, String template, Record page) {
        var say = saying(request);
        var reader = Reader.ofThisRequest().orElse(null);
        var frame = new Frame(
                say,
                reader,
                reader == null ? List.of() : ways.of(reader.actor().role()),
                reader == null ? null : ways.searchOf(reader.actor().role()),
                address(request),
                token(request),
                assets,
                request.getAttribute(LISTENS) instanceof String listens ? listens : null);
        return engine.process(template, new Context(say.locale(), Map.of("frame", frame, "say", say, "page", page)));
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static @Nullable String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : null;
    }
}
