package nz.partnershipledger.standalone.folder;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a process that uses a data folder says of itself.
 *
 * @param command what it does: {@code start}, {@code verify} and the like
 * @param process its process id
 * @param databasePort the port of its PostgreSQL on this machine, once that is up; 0 until then
 * @param address where people reach it, once it is ready
 */
public record Running(
        String command,
        long process,
        int databasePort,
        @Nullable String address) {
    /** This process, at the beginning of a command. */
    public static Running nowBeginning(String command) {
        return new Running(command, ProcessHandle.current().pid(), 0, null);
    }

    /** The same, with its PostgreSQL up. */
    public Running withDatabase(int port) {
        return new Running(command, process, port, address);
    }

    /** The same, ready for people. */
    public Running readyAt(String where) {
        return new Running(command, process, databasePort, where);
    }

    String asText() {
        return "command=%s%nprocess=%d%ndatabasePort=%d%n".formatted(command, process, databasePort)
                + (address == null ? "" : "address=" + address + "\n");
    }

    static @Nullable Running fromText(String text) {
        Properties said = new Properties();
        try {
            said.load(new StringReader(text));
            String command = said.getProperty("command");
            String process = said.getProperty("process");
            String port = said.getProperty("databasePort");
            if (command == null || process == null || port == null) {
                return null;
            }
            return new Running(command, Long.parseLong(process), Integer.parseInt(port), said.getProperty("address"));
        } catch (IOException | IllegalArgumentException halfWritten) {
            return null;
        }
    }
}
