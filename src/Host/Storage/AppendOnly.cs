using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// The triggers that keep history what it was: whoever reaches the file with plain SQL is refused as well. The names
/// say what to look for when somebody dropped one.
/// </summary>
internal static class AppendOnly
{
    public static IReadOnlyList<string> Tables { get; } = [.. FromTheBeginning, .. WithTheHostRooms];

    // A migration that has run keeps protecting what it protected.
    private static string[] FromTheBeginning => ["events", "audit"];

    private static string[] WithTheHostRooms =>
        ["seals", "definition_texts", "publication_events", "installed_sets", "preview_reports"];

    public static void Protect(MigrationBuilder migration)
    {
        if (migration.IsNpgsql())
            ProtectPostgres(migration);
        else
            ProtectSqlite(migration, FromTheBeginning);
    }

    /// <summary>The tables that came with seals and published definitions.</summary>
    public static void ProtectHostRooms(MigrationBuilder migration)
    {
        if (migration.IsNpgsql())
            RefusePostgres(migration, WithTheHostRooms);
        else
            ProtectSqlite(migration, WithTheHostRooms);
    }

    private static void ProtectSqlite(MigrationBuilder migration, string[] tables)
    {
        foreach (string table in tables)
        {
            foreach (string act in (string[])["UPDATE", "DELETE"])
            {
                migration.Sql(
                    $"""
                    CREATE TRIGGER {table}_refuse_{act.ToLowerInvariant()} BEFORE {act} ON {table}
                    BEGIN
                        SELECT RAISE(ABORT, '{table} is append-only: {act} is refused; correct by a new row');
                    END;
                    """);
            }
        }
    }

    // The owner of the tables is held by the triggers as well; the application role has not even the rights.
    private static void ProtectPostgres(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION '% is append-only: % is refused; correct by a new row', TG_TABLE_NAME, TG_OP;
            END;
            $$;
            """);
        RefusePostgres(migration, FromTheBeginning);
    }

    private static void RefusePostgres(MigrationBuilder migration, string[] tables)
    {
        foreach (string table in tables)
        {
            foreach (string act in (string[])["UPDATE", "DELETE", "TRUNCATE"])
            {
                migration.Sql(
                    $"""
                    CREATE TRIGGER {table}_refuse_{act.ToLowerInvariant()} BEFORE {act} ON {table}
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
                    """);
            }
        }
    }
}
