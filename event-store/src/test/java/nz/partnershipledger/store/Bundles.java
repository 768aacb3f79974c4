package nz.partnershipledger.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of a module, of all its features together, as they stand in its bundles. */
public final class Bundles {
    private Bundles() {}

    /** What a module says in New Zealand English. */
    public static Properties english(String module) {
        return read(module, "");
    }

    /** What it says in te reo Māori. */
    public static Properties maori(String module) {
        return read(module, "_mi");
    }

    private static Properties read(String module, String language) {
        Properties words = new Once();
        try {
            for (Resource it : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:words/" + module + "/*.properties")) {
                String name = String.valueOf(it.getFilename());
                if (name.contains("_mi.") == language.equals("_mi")) {
                    words.load(new InputStreamReader(it.getInputStream(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Each word has one meaning, and one place. */
    private static final class Once extends Properties {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException(key + " stands in the bundles twice: keep it where its feature is.");
            }
            return super.put(key, value);
        }
    }
}
