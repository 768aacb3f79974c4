package nz.partnershipledger.doors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintsTest {
    private static final Prints PRINTS = new Prints();

    /** 20 mm, in points. */
    private static final float MARGIN = 56;

    private static String printed(String words) throws IOException {
        try (PDDocument document = document(words)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static PDDocument document(String words) throws IOException {
        return Loader.loadPDF(PRINTS.of("<!DOCTYPE html><html lang=\"en-NZ\"><head><title>T</title></head><body><p>"
                + words + "</p><blockquote><strong>" + words + "</strong></blockquote></body></html>"));
    }

    /** Every letter, as it stands on the paper. */
    private static List<TextPosition> set(PDDocument document) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                all.add(position);
            }
        }.getText(document);
        return all;
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
    @CsvSource({"שלום,שלום", "مريم,\uFEE3\uFEAE\uFEF3\uFEE2"})
    void what_is_written_from_right_to_left_is_set_so_and_its_letters_join(String name, String letters)
            throws IOException {
        try (PDDocument document = document("RTLB, " + name + ": not yet")) {
            List<TextPosition> line = set(document).stream()
                    .filter(it -> letters.contains(it.getUnicode())
                            && !it.getUnicode().isBlank())
                    .limit(name.length())
                    .sorted(Comparator.comparingDouble(TextPosition::getX).reversed())
                    .toList();
            assertThat(line.stream().map(TextPosition::getUnicode).collect(Collectors.joining()))
                    .isEqualTo(letters);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void no_word_is_too_long_for_the_paper(String word) throws IOException {
        try (PDDocument document = document("At " + word)) {
            float edge = document.getPage(0).getMediaBox().getWidth() - MARGIN;
            assertThat(set(document))
                    .allSatisfy(it -> assertThat(it.getX() + it.getWidth()).isLessThan(edge));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢字", "🙂"})
    void a_letter_that_no_face_has_is_an_empty_box_and_no_sign_of_its_own(String words) throws IOException {
        assertThat(printed(words)).contains("\u25a1").doesNotContain("#");
    }
}
