package nz.partnershipledger.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * How the ledger's own PostgreSQL is set up. Both files are written anew before every start, so that nothing that was
 * changed in them, or left by an older program, weakens it.
 */
final class PostgresSettings {
    private PostgresSettings() {}

    static void write(Path data, Path log, int port) throws IOException {
        replace(data.resolve("pg_hba.conf"), whoMaySignIn());
        String ours = server(log, port);
        boolean hasLocal = Files.exists(data.resolveSibling("postgresql.local.conf"));
        replace(data.resolve("postgresql.conf"), hasLocal ? ours + "include '../postgresql.local.conf'\n" : ours);
        // Whatever ALTER SYSTEM left there would come after, and win.
        replace(data.resolve("postgresql.auto.conf"), "# Kept empty by the ledger.\n");
    }

    private static String whoMaySignIn() {
        return """
                # Written by the ledger at every start: this machine only, always with a password.
                host all all 127.0.0.1/32 scram-sha-256
                """;
    }

    private static String server(Path log, int port) {
        return """
                # Written by the ledger at every start. Your own settings belong into ../postgresql.local.conf.

                # Reached from this machine alone, and not through a socket that others may open.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = scram-sha-256
                max_connections = 80
                superuser_reserved_connections = 3

                # A small machine.
                shared_buffers = 128MB
                work_mem = 4MB
                maintenance_work_mem = 64MB
                max_wal_size = 512MB
                max_worker_processes = 4
                max_parallel_workers = 2
                jit = off
                dynamic_shared_memory_type = posix

                # What was said to be written is written.
                fsync = on
                synchronous_commit = on
                full_page_writes = on

                # A week of logs, a file a day; never a statement, a parameter or a value in them.
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_file_mode = 0600
                log_rotation_age = 1d
                log_rotation_size = 0
                log_truncate_on_rotation = on
                log_line_prefix = '%%m [%%p] '
                log_timezone = 'UTC'
                log_statement = none
                log_duration = off
                log_min_duration_statement = -1
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_min_error_statement = panic
                log_min_messages = log
                log_error_verbosity = terse
                log_checkpoints = off

                timezone = 'UTC'
                datestyle = 'iso, ymd'
                lc_messages = 'C'
                lc_monetary = 'C'
                lc_numeric = 'C'
                lc_time = 'C'
                default_text_search_config = 'pg_catalog.simple'

                """.formatted(port, log.toString().replace("'", "''"));
    }

    private static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
