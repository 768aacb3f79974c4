package nz.partnershipledger.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nz.partnershipledger.standalone.samples.SamplePerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;

/** A page that is open says that there is something new, moves nothing and takes nothing away. */
@InABrowser
class FollowingTest {
    private static final String MORNINGS = "Mornings at kura";
    private static final String NEW = "There may be something new on this page.";

    @Test
    void what_another_writes_is_announced_without_moving_anything_and_shown_when_asked_for(Browser browser) {
        String what = "Bring the drums";
        try (Browser other = browser.another()) {
            other.signsInAs(SamplePerson.KAIAKO_ROOM_6).opensPromises(MORNINGS);
            browser.signsInAs(SamplePerson.NAN).opensPartnership(MORNINGS);
            assertThat(browser.text()).doesNotContain(NEW);
            @Nullable Object before = places(browser);

            other.form("#make form").types("what", what).sends("The promise is recorded.");

            browser.seesThat(NEW);
            assertThat(places(browser)).isEqualTo(before);
            assertThat(browser.text()).doesNotContain(what);
            browser.clicks(".new.ready button").seesThat(what);
            assertThat(browser.text()).as("said once").doesNotContain(NEW);
        }
    }

    private static @Nullable Object places(Browser browser) {
        return ((JavascriptExecutor) browser.driver()).executeScript("""
                return Array.from(document.querySelectorAll('main *, header *, footer *'), it => {
                  const at = it.getBoundingClientRect();
                  return [it.tagName, at.x, at.y, at.width, at.height].join(' ');
                }).join('\\n') + ' ' + scrollY + ' ' + document.documentElement.scrollHeight;""");
    }
}
