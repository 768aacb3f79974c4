package nz.partnershipledger.doors.page;

import java.util.List;
import java.util.Set;
import nz.partnershipledger.doors.words.Direction;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Whatever text a page shows keeps its direction to itself, in whichever template and attribute it stands. */
final class DirectionOfTexts extends AbstractDialect implements IPostProcessorDialect {
    private static final int LAST = 1000;

    /** What of a tag is shown or read out, by browsers, our style sheet or our script. */
    private static final List<String> SHOWN =
            List.of("alt", "aria-label", "data-done", "data-label", "data-watched", "label", "placeholder", "title");

    DirectionOfTexts() {
        super("direction of texts");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Isolating.class, LAST));
    }

    /** Made by the engine for each page. */
    public static final class Isolating extends AbstractTemplateHandler {
        @Override
        public void handleText(IText text) {
            var shown = text.getText();
            var isolated = Direction.isolated(shown);
            super.handleText(
                    isolated.equals(shown)
                            ? text
                            : getContext().getModelFactory().createText(isolated));
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            super.handleOpenElement(isolated(tag));
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            super.handleStandaloneElement(isolated(tag));
        }

        private <T extends IProcessableElementTag> T isolated(T tag) {
            var isolated = tag;
            for (var name : SHOWN) {
                var shown = tag.getAttributeValue(name);
                if (shown != null && !Direction.isolated(shown).equals(shown)) {
                    isolated = getContext().getModelFactory().setAttribute(isolated, name, Direction.isolated(shown));
                }
            }
            return isolated;
        }
    }
}
