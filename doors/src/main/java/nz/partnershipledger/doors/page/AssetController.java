package nz.partnershipledger.doors.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives browsers what pages are dressed with, once and for all. */
@RestController
@Hidden
final class AssetController {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.PATH + "/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return assets.at(name)
                .map(it -> ResponseEntity.ok()
                        .cacheControl(FOR_GOOD)
                        .header(HttpHeaders.CONTENT_TYPE, it.type())
                        .body(it.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
