package nz.partnershipledger.doors.page;

import java.util.Set;
import nz.partnershipledger.doors.words.Direction;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Whatever text a page shows keeps its direction to itself, in whichever template it stands. */
final class DirectionOfTexts extends AbstractDialect implements IPostProcessorDialect {
    private static final int LAST = 1000;

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
    }
}
