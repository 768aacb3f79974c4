package nz.partnershipledger.doors.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "///elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "elsewhere.example",
                "@elsewhere.example",
                "/sign-in?to=/sign-in"
            })
    void what_leads_elsewhere_leads_home(String way) {
        assertThat(WayBack.ofOurOwn(way)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/page", "/a/page?b=c&d=%2Fe", "/wh%C4%81nau", "/a/..//b"})
    void our_own_pages_are_led_back_to(String way) {
        assertThat(WayBack.ofOurOwn(way)).isEqualTo(way);
    }
}
