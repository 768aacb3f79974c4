package nz.partnershipledger.store;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nz.partnershipledger.events.Aotearoa;
import nz.partnershipledger.events.PersonalText;
import nz.partnershipledger.events.StreamId;
import nz.partnershipledger.events.SubjectId;
import nz.partnershipledger.events.TextId;

/**
 * Seals texts where they come in and opens them where they are shown; nowhere between are they in clear.
 *
 * <p>A seal is AES-256-GCM with the subject's key, bound to the subject, the stream and the text's id, so that a sealed
 * text moved elsewhere does not open. See {@code docs/security.md}, "Sealed text".
 */
public final class SealedTexts {
    private static final byte FORM = 1;
    private static final int SALT_BYTES = 16;
    private static final int HEADER_BYTES = 1 + SALT_BYTES + Integer.BYTES;
    private static final int BLOCK = 32;
    private static final int REASON_BLOCK = 512;
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final SubjectKeys keys;
    private final SecureRandom random = new SecureRandom();

    /** Seals and opens with these keys. */
    public SealedTexts(SubjectKeys keys) {
        this.keys = keys;
    }

    /**
     * A sealed text, and the stream it was found in.
     *
     * @param stream the stream
     * @param text the text
     */
    public record Placed(StreamId stream, PersonalText text) {}

    /**
     * Seals words about a subject, to be recorded in a stream.
     *
     * @throws SubjectIsUnknown if nothing was ever written about them
     * @throws SubjectIsRemoved if the subject's key is destroyed: nothing more can be written about them
     */
    public PersonalText seal(SubjectId subject, StreamId stream, String words) {
        return seal(known(subject), subject, stream, words, BLOCK);
    }

    /**
     * Seals the first words about a subject, who gets a key by it.
     *
     * @throws SubjectIsRemoved if the subject had a key that is destroyed
     */
    public PersonalText sealFirst(SubjectId subject, StreamId stream, String words) {
        return seal(keys.findOrMake(subject), subject, stream, words, BLOCK);
    }

    /**
     * Seals a reason: as {@link #seal}, but in blocks so large that the size does not tell one category from another.
     *
     * @throws SubjectIsUnknown if nothing was ever written about them
     * @throws SubjectIsRemoved if the subject's key is destroyed
     */
    public PersonalText sealReason(SubjectId subject, StreamId stream, String words) {
        return seal(known(subject), subject, stream, words, REASON_BLOCK);
    }

    private SubjectKeys.Key known(SubjectId subject) {
        return keys.findToSeal(subject).orElseThrow(SubjectIsUnknown::new);
    }

    private PersonalText seal(SubjectKeys.Key key, SubjectId subject, StreamId stream, String words, int block) {
        if (!(key instanceof SubjectKeys.Key.Usable(Aead aead))) {
            throw new SubjectIsRemoved();
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        int blocks = (HEADER_BYTES + text.length + block - 1) / block;
        byte[] plain = ByteBuffer.allocate(blocks * block)
                .put(FORM)
                .put(salt)
                .putInt(text.length)
                .put(text)
                .array();
        TextId id = TextId.random();
        try {
            return new PersonalText(
                    subject,
                    id,
                    BASE64.encodeToString(aead.encrypt(plain, boundTo(subject, stream, id))),
                    BASE64.encodeToString(proof(salt, text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the text could not be sealed", e);
        }
    }

    /** Opens one text. */
    public Opened open(StreamId stream, PersonalText text) {
        return open(List.of(new Placed(stream, text))).getOrDefault(text.text(), new Opened.Unreadable());
    }

    /** Opens many texts with one look at their keys; each is found by its id. */
    public Map<TextId, Opened> open(Collection<Placed> texts) {
        Map<SubjectId, SubjectKeys.Key> found = texts.isEmpty()
                ? Map.of()
                : keys.find(texts.stream().map(it -> it.text().subject()).collect(Collectors.toSet()));
        Map<TextId, Opened> opened = new HashMap<>();
        for (Placed placed : texts) {
            SubjectKeys.Key key = found.get(placed.text().subject());
            opened.put(placed.text().text(), key == null ? new Opened.Unreadable() : open(placed, key));
        }
        return opened;
    }

    private static Opened open(Placed placed, SubjectKeys.Key key) {
        return switch (key) {
            case SubjectKeys.Key.Destroyed(var at, var authority) ->
                new Opened.Removed(at.atZoneSameInstant(Aotearoa.ZONE).toLocalDate(), authority);
            case SubjectKeys.Key.Usable(var aead) -> {
                PersonalText text = placed.text();
                try {
                    yield read(aead.decrypt(
                            Base64.getDecoder().decode(text.sealed()),
                            boundTo(text.subject(), placed.stream(), text.text())));
                } catch (GeneralSecurityException | IllegalArgumentException e) {
                    yield new Opened.Unreadable();
                }
            }
        };
    }

    private static Opened read(byte[] plain) {
        ByteBuffer buffer = ByteBuffer.wrap(plain);
        if (buffer.get() != FORM) {
            return new Opened.Unreadable();
        }
        byte[] salt = new byte[SALT_BYTES];
        buffer.get(salt);
        byte[] text = new byte[buffer.getInt()];
        buffer.get(text);
        return new Opened.Words(new String(text, StandardCharsets.UTF_8), BASE64.encodeToString(salt));
    }

    /** Whether these words, with the salt shown beside them, are what the proof was made of. */
    static boolean proves(String proof, String salt, String words) {
        try {
            return MessageDigest.isEqual(
                    Base64.getDecoder().decode(proof),
                    proof(Base64.getDecoder().decode(salt), words.getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] proof(byte[] salt, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no proof could be made", e);
        }
    }

    private static byte[] boundTo(SubjectId subject, StreamId stream, TextId text) {
        ByteBuffer buffer = ByteBuffer.allocate(3 * 16);
        for (UUID id : List.of(subject.value(), stream.value(), text.value())) {
            buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return buffer.array();
    }

    /** The subject's key is destroyed, so nothing more can be written about them. */
    public static final class SubjectIsRemoved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SubjectIsRemoved() {
            super("the subject's key is destroyed");
        }
    }

    /** The ledger holds nothing about this subject, so there is nothing that more could be written beside. */
    public static final class SubjectIsUnknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SubjectIsUnknown() {
            super("there is no key of this subject");
        }
    }
}
