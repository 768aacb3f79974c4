package nz.partnershipledger.doors.json;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Texts in paths, parameters and forms are checked and normalised as those in bodies are. */
@ControllerAdvice
final class TextParameters {
    private final Values values;

    TextParameters(Values values) {
        this.values = values;
    }

    @InitBinder
    void texts(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String text) {
                setValue(text == null ? null : values.text(text));
            }
        });
    }
}
