package nz.partnershipledger.doors.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * What clusters and kura are called, as it is configured. The ledger knows them by their codes: a name is nothing of the record, and one that has
 * none is called by its code.
 *
 * @param clusters the names of clusters, by code
 * @param kura the names of kura, by code
 */
public record PlaceNames(Map<String, String> clusters, Map<String, String> kura) {
    /** Every one is called by its code. */
    public static final PlaceNames NONE = new PlaceNames(Map.of(), Map.of());

    private static final String CLUSTER = "cluster.";
    private static final String KURA = "kura.";

    /** Keeps its own copies. */
    public PlaceNames {
        clusters = Map.copyOf(clusters);
        kura = Map.copyOf(kura);
    }

    /**
     * Those of a file in UTF-8, a line each: {@code cluster.<code>=<name>} or {@code kura.<code>=<name>}.
     *
     * @throws IllegalStateException if something else stands there
     */
    public static PlaceNames in(@Nullable Resource file) {
        if (file == null) {
            return NONE;
        }
        Map<String, String> clusters = new HashMap<>();
        Map<String, String> kura = new HashMap<>();
        Properties lines = lines(file);
        for (String key : lines.stringPropertyNames()) {
            String name = lines.getProperty(key).strip();
            if (key.startsWith(CLUSTER) && !name.isEmpty()) {
                clusters.put(key.substring(CLUSTER.length()), name);
            } else if (key.startsWith(KURA) && !name.isEmpty()) {
                kura.put(key.substring(KURA.length()), name);
            } else {
                throw new IllegalStateException(
                        "%s: %s is not cluster.<code>=<name> or kura.<code>=<name>".formatted(file, key));
            }
        }
        return new PlaceNames(clusters, kura);
    }

    private static Properties lines(Resource file) {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this cluster is called. */
    public String cluster(String code) {
        return clusters.getOrDefault(code, code);
    }

    /** What this kura is called. */
    public String kura(String code) {
        return kura.getOrDefault(code, code);
    }

    /** The code of the cluster that someone means by its code or its name. */
    public String clusterMeant(String said) {
        return meant(clusters, said);
    }

    /** The code of the kura that someone means by its code or its name. */
    public String kuraMeant(String said) {
        return meant(kura, said);
    }

    private static String meant(Map<String, String> names, String said) {
        if (names.containsKey(said)) {
            return said;
        }
        return names.entrySet().stream()
                .filter(it -> Sought.of(said).isIn(it.getValue())
                        && Sought.of(it.getValue()).isIn(said))
                .map(Map.Entry::getKey)
                .min(String::compareTo)
                .orElse(said);
    }
}
