package nz.partnershipledger.events;

import org.springframework.util.StringUtils;

/** Breaks a rule of the house on purpose. */
public record AnEventThatKnowsSpring(String text) {
    boolean isText() {
        return StringUtils.hasText(text);
    }
}
