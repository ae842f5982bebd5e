using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// The triggers that keep history what it was: whoever reaches the file with plain SQL is refused as well. The names
/// say what to look for when somebody dropped one.
/// </summary>
internal static class AppendOnly
{
    public static IReadOnlyList<string> Tables { get; } = ["events", "audit"];

    public static void Protect(MigrationBuilder migration)
    {
        if (migration.IsNpgsql())
            ProtectPostgres(migration);
        else
            ProtectSqlite(migration);
    }

    private static void ProtectSqlite(MigrationBuilder migration)
    {
        foreach (string table in Tables)
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
        foreach (string table in Tables)
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
