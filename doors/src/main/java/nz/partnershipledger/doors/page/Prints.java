package nz.partnershipledger.doors.page;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nz.partnershipledger.doors.words.Direction;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;

/**
 * Makes documents to keep and to print (PDF, tagged for screen readers as ISO 14289-1 asks) out of pages that stand for themselves.
 * Nothing is fetched for them, whatever a page refers to.
 */
final class Prints {
    private static final String FAMILY = "Figtree";
    private static final String FALLBACK = "DejaVu Sans";

    /** For letters that the other face lacks: those of other languages, glottal marks, signs. */
    private static final Set<FSFontUseCase> LAST = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    /** An empty box, as printers set it. */
    private static final String NO_FACE_HAS_IT = "\u25a1";

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private final byte[] regular = read("figtree-regular.ttf");
    private final byte[] semibold = read("figtree-semibold.ttf");
    private final byte[] fallback = read("dejavu-sans.ttf");
    private final byte[] boldFallback = read("dejavu-sans-bold.ttf");
    private final String style = new String(read("print.css"), StandardCharsets.UTF_8);

    Prints() {
        // It would tell of what stands in the pages.
        XRLog.setLoggingEnabled(false);
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Prints.class.getResourceAsStream("/print/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that shows this page. */
    byte[] of(String page) {
        var html = Jsoup.parse(Direction.unmarked(page));
        html.head().appendElement("style").appendChild(new DataNode(style));
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withW3cDocument(new W3CDom().fromJsoup(html), null)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useFont(stream(regular), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(stream(semibold), FAMILY, SEMIBOLD, FontStyle.NORMAL, true)
                    .useFont(stream(fallback), FALLBACK, REGULAR, FontStyle.NORMAL, true, LAST)
                    .useFont(stream(boldFallback), FALLBACK, SEMIBOLD, FontStyle.NORMAL, true, LAST)
                    .useReplacementText(NO_FACE_HAS_IT)
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(TextDirection.LTR)
                    .usePdfUaAccessibility(true)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> stream(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }
}
