package nz.partnershipledger.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What it was measured on.
 *
 * @param cores how many processors are there for the callers, the ledger and PostgreSQL together
 * @param memory of the machine, in gibibytes
 * @param system its operating system
 * @param java the version of the JDK
 * @param postgres the version of PostgreSQL
 */
record Machine(int cores, long memory, String system, String java, String postgres) {
    static Machine with(Server server) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.version"),
                server.version());
    }
}
