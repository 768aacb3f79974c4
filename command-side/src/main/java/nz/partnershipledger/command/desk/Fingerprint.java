package nz.partnershipledger.command.desk;

import java.nio.charset.StandardCharsets;
import nz.partnershipledger.store.MasterKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** By what a request is known again. It is keyed: a plain hash of what someone wrote would outlive its removal. */
final class Fingerprint {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Fingerprint() {}

    static byte[] of(MasterKey master, String path, @Nullable Object body) {
        String asked = path + "\n" + JSON.writeValueAsString(body);
        return master.fingerprint("request", asked.getBytes(StandardCharsets.UTF_8));
    }
}
