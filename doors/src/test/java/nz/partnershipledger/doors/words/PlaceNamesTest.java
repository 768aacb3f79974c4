package nz.partnershipledger.doors.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class PlaceNamesTest {
    private static PlaceNames of(String file) {
        return PlaceNames.in(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_place_is_called_by_its_name_and_without_one_by_its_code() {
        PlaceNames names = of("cluster.c33=Kāhui o te Awa\nkura.k1 = Te Kura o te Awa\n");

        assertThat(names.cluster("c33")).isEqualTo("Kāhui o te Awa");
        assertThat(names.kura("k1")).isEqualTo("Te Kura o te Awa");
        assertThat(names.cluster("k1")).isEqualTo("k1");
        assertThat(names.kura("C33")).isEqualTo("C33");
        assertThat(PlaceNames.in(null).kura("k1")).isEqualTo("k1");
    }

    @Test
    void a_place_is_meant_by_its_code_or_by_its_name_however_that_is_typed() {
        PlaceNames names = of("kura.k1=Te Kura o te Awa\nkura.k2=Te Kura\nkura.awa=Elsewhere\n");

        assertThat(names.kuraMeant("te kura o te AWA")).isEqualTo("k1");
        assertThat(names.kuraMeant("Te Kura")).isEqualTo("k2");
        assertThat(names.kuraMeant("awa")).isEqualTo("awa");
        assertThat(names.kuraMeant("k9")).isEqualTo("k9");
    }

    @Test
    void what_is_no_place_is_refused() {
        assertThatThrownBy(() -> of("klaster.c33=Kāhui")).hasMessageContaining("klaster.c33");
        assertThatThrownBy(() -> of("cluster.c33=")).hasMessageContaining("cluster.c33");
    }
}
