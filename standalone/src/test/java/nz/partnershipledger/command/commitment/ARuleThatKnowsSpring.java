package nz.partnershipledger.command.commitment;

import org.springframework.util.StringUtils;

/** Breaks a rule of the house on purpose. */
public final class ARuleThatKnowsSpring {
    boolean isText(String text) {
        return StringUtils.hasText(text);
    }
}
