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
}
