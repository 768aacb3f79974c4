package nz.partnershipledger.query.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A program among those that keep the same views: a newer one knows more of their migrations, for none is ever taken away.
 *
 * @param migrations how many it knows
 */
record Program(int migrations) {
    /** The one that runs. */
    static final Program THIS = new Program(known());

    private static int known() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:db/views/V*.sql").length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
