package nz.partnershipledger.query.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** A text that is on its way to the reader while it is being written, and stands nowhere as a whole. */
@FunctionalInterface
public interface PieceByPiece {
    /**
     * Writes it.
     *
     * @throws IOException if nobody hears it any more
     */
    void write(Writer out) throws IOException;

    /** Sends it, in UTF-8. */
    final class Sent extends AbstractHttpMessageConverter<PieceByPiece> {
        /** For every type of content. */
        public Sent() {
            super(MediaType.ALL);
        }

        @Override
        protected boolean supports(Class<?> type) {
            return PieceByPiece.class.isAssignableFrom(type);
        }

        @Override
        public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
            return false;
        }

        @Override
        protected PieceByPiece readInternal(Class<? extends PieceByPiece> type, HttpInputMessage input) {
            throw new UnsupportedOperationException("This only writes");
        }

        @Override
        protected void writeInternal(PieceByPiece text, HttpOutputMessage output) throws IOException {
            Writer out = new BufferedWriter(new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8));
            text.write(out);
            out.flush();
        }
    }
}
