package nz.partnershipledger.command.yettocome;

import org.springframework.util.StringUtils;

/** Breaks a rule of the house on purpose, in a feature that the rules have never heard of. */
public final class ARuleThatKnowsSpring {
    boolean isText(String text) {
        return StringUtils.hasText(text);
    }
}
