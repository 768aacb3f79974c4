package nz.partnershipledger.doors.json;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set about the doors, under {@code ledger.doors}.
 *
 * @param bodyLimit the largest body in JSON that is read
 * @param fileLimit the largest form with a file that is read
 * @param bodyWithin how long a body may take to come, and a second more for each 16 KiB of it
 * @param bodiesAtOnce how many bodies may be on their way from one address
 * @param filesAt the only path that takes forms with files
 * @param rememberSignIns how long a verified password need not be verified again
 * @param signOutWhenIdle how long a session lasts after its latest request
 * @param signOutAfter how long a session lasts at most
 */
@ConfigurationProperties("ledger.doors")
public record DoorsProperties(
        @DefaultValue("256KB") DataSize bodyLimit,
        @DefaultValue("10MB") DataSize fileLimit,
        @DefaultValue("30s") Duration bodyWithin,
        @DefaultValue("100") int bodiesAtOnce,
        @DefaultValue("/api/imports") String filesAt,
        @DefaultValue("1m") Duration rememberSignIns,
        @DefaultValue("30m") Duration signOutWhenIdle,
        @DefaultValue("12h") Duration signOutAfter) {}
