package nz.partnershipledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings a database to the shape this program needs: roles, the {@code ledger} schema as its owner, the {@code views} and
 * {@code reporting} schemas as the query role. Several nodes may run it at once; one does the work and the others find it done.
 */
public final class Migration {
    private static final long ONE_AT_A_TIME = 0x4C45_4447_4552L;

    /** The schemas with the role that owns each, and where their migrations stand on the class path. */
    private static final List<DatabaseRole> OWNERS = List.of(DatabaseRole.OWNER, DatabaseRole.QUERY);

    /**
     * No part of the program works as this role: dashboards sign in as a member of it. Where the login may make no roles, whoever keeps the server
     * makes it, when there are dashboards.
     */
    private static final String WHO_READS_REPORTS = """
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ledger_reporting') THEN
                    CREATE ROLE ledger_reporting NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
                END IF;
            EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
                NULL;
            END $$""";

    private Migration() {}

    /** The database was made by a later version of this program, which must be used instead. */
    public static final class SchemaIsNewer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SchemaIsNewer(String schema, String version) {
            super("The schema \"%s\" is at version %s, which is newer than this program knows"
                    .formatted(schema, version));
        }
    }

    /** The database has not been brought up to date yet. */
    public static final class SchemaIsOlder extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SchemaIsOlder(String schema) {
            super("The schema \"%s\" is older than this program needs: run the migrate step first".formatted(schema));
        }
    }

    /**
     * Makes the roles and brings both schemas up to date.
     *
     * @param access a login that may create roles and schemas
     * @throws SchemaIsNewer if a later version of this program was here before; nothing is changed then
     */
    public static void run(DatabaseAccess access) {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + ONE_AT_A_TIME + ")");
            // Roles belong to the whole server, the lock to one database: another may be making them now.
            for (DatabaseRole role : DatabaseRole.values()) {
                statement.execute("""
                        DO $$ BEGIN
                            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                                CREATE ROLE %1$s NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
                            END IF;
                            -- Since PostgreSQL 16 whoever makes a role is its member, but may not become it.
                            IF NOT EXISTS (SELECT FROM pg_auth_members membership
                                           WHERE roleid = '%1$s'::regrole AND member = CURRENT_USER::regrole
                                             AND coalesce((to_jsonb(membership) ->> 'set_option')::boolean, true)) THEN
                                GRANT %1$s TO CURRENT_USER;
                            END IF;
                        EXCEPTION WHEN duplicate_object OR unique_violation THEN
                            GRANT %1$s TO CURRENT_USER;
                        END $$""".formatted(role.roleName()));
            }
            statement.execute(WHO_READS_REPORTS);
            for (DatabaseRole owner : OWNERS) {
                statement.execute(
                        "CREATE SCHEMA IF NOT EXISTS %s AUTHORIZATION %s".formatted(owner.schema(), owner.roleName()));
            }
            statement.execute("CREATE SCHEMA IF NOT EXISTS reporting AUTHORIZATION " + DatabaseRole.QUERY.roleName());
            for (DatabaseRole owner : OWNERS) {
                Flyway flyway = flyway(access, owner);
                refuseNewer(flyway, owner);
                flyway.migrate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be migrated: " + e.getSQLState(), e);
        }
    }

    /**
     * Whether another login than this one migrates: the tables have an owner, whom it cannot become.
     *
     * @throws IllegalStateException if the database cannot be reached
     */
    public static boolean isForAnotherLogin(DatabaseAccess access) {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        SELECT FROM pg_roles owner, pg_roles me
                        WHERE owner.rolname = '%s' AND me.rolname = CURRENT_USER
                          AND NOT me.rolcreaterole AND NOT pg_has_role(me.oid, owner.oid, 'MEMBER')""".formatted(DatabaseRole.OWNER.roleName()))) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked: " + e.getSQLState(), e);
        }
    }

    /**
     * Checks, without changing anything, that both schemas are as this program needs them.
     *
     * @throws SchemaIsNewer if a later version of this program was here before
     * @throws SchemaIsOlder if the migrate step has not been run
     */
    public static void check(DatabaseAccess access) {
        OWNERS.forEach(owner -> check(access, owner, owner));
    }

    /**
     * Checks, without changing anything and with no other rights than this role's, that what the role works with is as this
     * program needs it.
     *
     * @throws SchemaIsNewer if a later version of this program was here before
     * @throws SchemaIsOlder if the migrate step has not been run
     */
    public static void check(DatabaseAccess access, DatabaseRole role) {
        OWNERS.stream()
                .filter(owner -> owner == DatabaseRole.OWNER || owner == role)
                .forEach(owner -> check(access, owner, role));
    }

    private static void check(DatabaseAccess access, DatabaseRole owner, DatabaseRole as) {
        Flyway flyway = flyway(access, owner, as);
        refuseNewer(flyway, owner);
        if (flyway.info().pending().length > 0) {
            throw new SchemaIsOlder(owner.schema());
        }
    }

    private static Flyway flyway(DatabaseAccess access, DatabaseRole owner) {
        return flyway(access, owner, owner);
    }

    private static Flyway flyway(DatabaseAccess access, DatabaseRole owner, DatabaseRole as) {
        return Flyway.configure()
                .dataSource(access.url(), access.user(), access.password())
                .initSql("SET ROLE " + as.roleName())
                .schemas(owner.schema())
                .defaultSchema(owner.schema())
                .createSchemas(false)
                .table("migrations")
                .locations("classpath:db/" + owner.schema())
                .cleanDisabled(true)
                // Migrations are written side by side: one with a lower number may come to a ledger that has a higher
                // one already.
                .outOfOrder(true)
                .load();
    }

    private static void refuseNewer(Flyway flyway, DatabaseRole owner) {
        Arrays.stream(flyway.info().all())
                .filter(it -> it.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(version -> {
                    throw new SchemaIsNewer(owner.schema(), String.valueOf(version));
                });
    }
}
