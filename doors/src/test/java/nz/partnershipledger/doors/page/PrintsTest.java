package nz.partnershipledger.doors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintsTest {
    private static final Prints PRINTS = new Prints();

    private static String printed(String words) throws IOException {
        byte[] pdf = PRINTS.of("<!DOCTYPE html><html lang=\"en-NZ\"><head><title>T</title></head><body><p>" + words
                + "</p><p><strong>" + words + "</strong></p></body></html>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn An",
                "ʻOfa Tuʻipulotu",
                "Fakaʼosi",
                "Κώστας Παπαδόπουλος",
                "Ўладзімір Щукін",
                "Łukasz Žižek Ğül Ñandú",
                "½ of 3 × 4 ≥ 5 €, £ and ¥ – “so” ‘said’ … • ✓ → № 7 °C",
                "Whānau kōrero Āwhina"
            })
    void every_letter_is_printed(String words) throws IOException {
        assertThat(printed(words).lines()).contains(words, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢字", "🙂"})
    void a_letter_that_no_face_has_is_an_empty_box_and_no_sign_of_its_own(String words) throws IOException {
        assertThat(printed(words)).contains("\u25a1").doesNotContain("#");
    }
}
