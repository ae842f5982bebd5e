using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>
/// Very many entries of the serious list, as plain rows: days over five years, every seventh with a restriction, spread
/// over the authorities. The same number always gives the same entries.
/// </summary>
internal static class EntrySeed
{
    private static readonly string[] Authorities = ["430100", "430200", "430300", "430400", "430500"];

    public static async Task FillAsync(StorageWorld world, int number)
    {
        await using SqliteConnection connection = new($"Data Source={Path.Combine(world.Folder, "credit.db")};Pooling=False");
        await connection.OpenAsync();
        await using SqliteTransaction transaction = connection.BeginTransaction();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO register_entries (id, register, case_id, authority, party_name, party_code, party_kind, status, listed_on,
                ends_on, ground, restriction_ends_on, facts, version)
            VALUES ($id, 'serious-list', 'seed', $authority, $name, '', 'legalPerson', 'Published', $listed, $ends, $ground,
                $restriction, '{}', 1)
            """;
        SqliteParameter id = command.Parameters.Add("$id", SqliteType.Text);
        SqliteParameter authority = command.Parameters.Add("$authority", SqliteType.Text);
        SqliteParameter name = command.Parameters.Add("$name", SqliteType.Text);
        SqliteParameter listed = command.Parameters.Add("$listed", SqliteType.Text);
        SqliteParameter ends = command.Parameters.Add("$ends", SqliteType.Text);
        SqliteParameter ground = command.Parameters.Add("$ground", SqliteType.Text);
        SqliteParameter restriction = command.Parameters.Add("$restriction", SqliteType.Text);
        DateOnly first = new(2021, 9, 1);
        for (int place = 0; place < number; place++)
        {
            DateOnly day = first.AddDays(place * 7919 % 1550);
            id.Value = $"entry-{place:D7}";
            authority.Value = Authorities[place % Authorities.Length];
            name.Value = $"虚构企业{place}";
            listed.Value = Text(day);
            ends.Value = Text(day.AddYears(3));
            ground.Value = place % 3 == 0 ? "L44-05-02a" : "L44-06-01";
            restriction.Value = place % 7 == 0 ? Text(day.AddYears(1 + (place % 5))) : DBNull.Value;
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
