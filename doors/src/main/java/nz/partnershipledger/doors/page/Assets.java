package nz.partnershipledger.doors.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What pages are dressed with. The address of each tells what is in it, so that a browser keeps it for good and still never shows a
 * page in the clothes of an older one.
 */
public final class Assets {
    static final String PATH = "/assets";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final int LENGTH_OF_A_MARK = 12;

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Asset> assets = new LinkedHashMap<>();

    /** One of them. */
    static final class Asset {
        private final String type;
        private final byte[] bytes;

        private Asset(String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }

        /** Its media type. */
        String type() {
            return type;
        }

        /** What is in it. */
        byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Those of all pages, and these scripts of some. */
    Assets(List<Script> scripts) {
        add("figtree-latin.woff2", "font/woff2");
        add("figtree-latin-ext.woff2", "font/woff2");
        add("literata-speech.woff2", "font/woff2");
        add("ledger.svg", "image/svg+xml");
        add("ledger-192.png", "image/png");
        add("ledger-512.png", "image/png");
        add("marks.svg", "image/svg+xml");
        add("ledger.webmanifest", "application/manifest+json");
        add("ledger.css", "text/css;charset=UTF-8");
        add("ledger.js", SCRIPT);
        scripts.forEach(it -> add(it.name(), SCRIPT));
    }

    /** The address of an asset, by its plain name. */
    public String address(String name) {
        return Objects.requireNonNull(addresses.get(name), name);
    }

    /** What stands at the last part of an address. */
    Optional<Asset> at(String marked) {
        return Optional.ofNullable(assets.get(marked));
    }

    private void add(String name, String type) {
        byte[] bytes = read(name);
        if (type.startsWith("text/css") || type.startsWith("application/manifest")) {
            bytes = withMarkedAddresses(bytes);
        }
        var dot = name.lastIndexOf('.');
        var marked = name.substring(0, dot) + "-" + mark(bytes) + name.substring(dot);
        addresses.put(name, PATH + "/" + marked);
        assets.put(marked, new Asset(type, bytes));
    }

    /** A stylesheet and a manifest name what they need by plain names. */
    private byte[] withMarkedAddresses(byte[] plain) {
        var text = new String(plain, StandardCharsets.UTF_8);
        for (var address : addresses.entrySet()) {
            text = text.replace("url(" + address.getKey() + ")", "url(" + address.getValue() + ")")
                    .replace("\"" + address.getKey() + "\"", "\"" + address.getValue() + "\"");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(PATH + "/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mark(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, LENGTH_OF_A_MARK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
