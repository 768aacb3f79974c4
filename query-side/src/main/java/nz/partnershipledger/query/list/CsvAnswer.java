package nz.partnershipledger.query.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;

/** Lists answered as CSV: where {@code Accept} asks for it, or the path ends in {@code .csv}. */
public final class CsvAnswer {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private CsvAnswer() {}

    /**
     * Whether the request is to be answered so.
     *
     * @throws HttpMediaTypeNotAcceptableException if its {@code Accept} cannot be read
     */
    public static boolean isWanted(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        if (request.getRequestURI().endsWith(".csv")) {
            return true;
        }
        List<MediaType> accepted =
                new HeaderContentNegotiationStrategy().resolveMediaTypes(new ServletWebRequest(request));
        return accepted.stream()
                .filter(it -> it.isCompatibleWith(MediaType.APPLICATION_JSON) || it.isCompatibleWith(CSV))
                .findFirst()
                .filter(it -> !it.isCompatibleWith(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    /**
     * The answer.
     *
     * @param name what the file is called, without its ending
     * @param columns the heading of each column
     * @param rows each is told its cells when it is written, one for each column
     */
    public static <R> ResponseEntity<PieceByPiece> of(
            String name,
            List<String> columns,
            Stream<R> rows,
            Function<R, ? extends List<? extends @Nullable Object>> cells) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .body(Csv.of(columns, rows, cells));
    }
}
