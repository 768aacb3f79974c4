package nz.partnershipledger.doors.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import nz.partnershipledger.doors.problem.TooSlow;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyWithinTest {
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private Duration now = Duration.ZERO;

    /** So much comes each time, after so long. */
    private BodyWithin coming(int bytes, Duration each) {
        return new BodyWithin(
                new InputBuffer() {
                    @Override
                    public int doRead(ApplicationBufferHandler reader) {
                        now = now.plus(each);
                        return bytes;
                    }

                    @Override
                    public int available() {
                        return 0;
                    }
                },
                WITHIN,
                () -> now.toNanos());
    }

    private static int read(BodyWithin body) throws IOException {
        return body.doRead(new ApplicationBufferHandler() {
            @Override
            public void setByteBuffer(@Nullable ByteBuffer buffer) {}

            @Override
            public ByteBuffer getByteBuffer() {
                return ByteBuffer.allocate(0);
            }

            @Override
            public void expand(int size) {}
        });
    }

    @Test
    void a_byte_in_eight_seconds_is_read_for_half_a_minute_and_no_longer() throws IOException {
        BodyWithin trickle = coming(1, Duration.ofSeconds(8));
        for (int read = 0; read < 4; read++) {
            assertThat(read(trickle)).isEqualTo(1);
        }
        assertThatThrownBy(() -> read(trickle)).isInstanceOf(TooSlow.class);
    }

    @Test
    void what_comes_steadily_may_take_as_long_as_it_is_large() throws IOException {
        BodyWithin file = coming(32 * 1024, Duration.ofSeconds(1));
        for (int read = 0; read < 320; read++) {
            assertThat(read(file)).isEqualTo(32 * 1024);
        }
        assertThat(now).isGreaterThan(WITHIN);
    }

    @Test
    void one_that_gives_way_is_read_no_further() {
        BodyWithin body = coming(100, Duration.ZERO);
        body.giveWay();
        assertThatThrownBy(() -> read(body)).isInstanceOf(TooSlow.class);
    }

    @Test
    void nothing_for_a_while_is_too_slow_also() {
        BodyWithin silent = new BodyWithin(
                new InputBuffer() {
                    @Override
                    public int doRead(ApplicationBufferHandler reader) throws IOException {
                        throw new SocketTimeoutException();
                    }

                    @Override
                    public int available() {
                        return 0;
                    }
                },
                WITHIN,
                () -> 0);
        assertThatThrownBy(() -> read(silent)).isInstanceOf(TooSlow.class);
    }
}
