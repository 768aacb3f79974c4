package nz.partnershipledger.doors.page;

import nz.partnershipledger.doors.words.Words;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Templates say nothing of their own: what they say comes from the bundles. */
final class WordsInTemplates extends AbstractMessageResolver {
    private final Words words;

    WordsInTemplates(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return words.find(context.getLocale(), key, parameters == null ? new Object[0] : parameters)
                .orElse(null);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return key;
    }
}
