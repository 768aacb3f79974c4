package nz.partnershipledger.store;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Seals on threads that stay. Tink keeps a source of randomness for each thread, which takes many times as long to make as a text takes to
 * seal; a request has a thread of its own, which is gone with it.
 *
 * @param aead what seals and opens
 */
record OnThreadsThatStay(Aead aead) implements Aead {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("sealing-", 1).daemon().factory());

    @Override
    public byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        if (!Thread.currentThread().isVirtual()) {
            return aead.encrypt(plain, boundTo);
        }
        try {
            return THREADS.submit(() -> aead.encrypt(plain, boundTo)).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GeneralSecurityException why) {
                throw why;
            }
            throw new IllegalStateException("nothing was sealed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nothing was sealed", e);
        }
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
        return aead.decrypt(sealed, boundTo);
    }
}
