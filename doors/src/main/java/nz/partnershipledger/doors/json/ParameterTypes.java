package nz.partnershipledger.doors.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Dates, moments and ids in paths and parameters are read as strictly as those in bodies. */
final class ParameterTypes implements WebMvcConfigurer {
    private final Values values;

    ParameterTypes(Values values) {
        this.values = values;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, values::date);
        registry.addConverter(String.class, Instant.class, values::instant);
        registry.addConverter(String.class, UUID.class, Values::uuid);
        registry.addConverter(new Ids());
    }

    /** Ids, whatever feature brings them along. */
    private static final class Ids implements ConditionalGenericConverter {
        @Override
        public boolean matches(TypeDescriptor from, TypeDescriptor to) {
            return Identifiers.isIdentifier(to.getType());
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Record.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor to) {
            return text instanceof String given ? Identifiers.read(to.getType(), given) : null;
        }
    }
}
