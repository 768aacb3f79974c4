package nz.partnershipledger.standalone.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that take a {@link Browser} as a parameter. All of them share one browser and one ledger with the samples in it; each begins signed
 * out, wide, light and in English. Where there is no browser they are skipped, and say so, unless the variable
 * {@code LEDGER_TEST_BROWSER} is {@code required}.
 */
@Tag("processes")
@ExtendWith(SharedBrowser.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InABrowser {}
