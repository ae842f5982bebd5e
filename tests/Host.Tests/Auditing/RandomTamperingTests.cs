using System.Globalization;
using CreditSupervision.Host.Auditing;
using Xunit.Abstractions;

namespace CreditSupervision.Host.Tests.Auditing;

/// <summary>
/// Random damage to a sealed history: whatever row and column it hits, it is found. The seed is printed; set
/// <c>TAMPER_SEED</c> to tell a failure again.
/// </summary>
public sealed class RandomTamperingTests(ITestOutputHelper output)
{
    private const int Rounds = 60;

    private static readonly (string Table, string Key, string[] Columns)[] Tables =
    [
        ("events", "position",
            ["case_id", "sequence", "name", "body", "at_ms", "day", "actor_id", "actor_name", "actor_post", "position"]),
        ("audit", "position",
            ["at_ms", "actor", "act", "subject", "details", "previous_hash", "algorithm", "hash", "position"]),
        ("seals", "number",
            ["day", "at_ms", "audit_position", "audit_hash", "event_position", "events", "events_digest",
                "previous_hash", "hash", "number"]),
    ];

    [Fact]
    public async Task Verify_AfterRandomDamage_IsNeverSound()
    {
        string? set = Environment.GetEnvironmentVariable("TAMPER_SEED");
        int seed = set is null ? Random.Shared.Next() : int.Parse(set, CultureInfo.InvariantCulture);
        output.WriteLine($"TAMPER_SEED={seed}");
        Random dice = new(seed);
        await using TamperedWorld world = await TamperedWorld.OpenAsync();
        AuditReport whole = await world.VerifyAsync();

        for (int round = 0; round < Rounds; round++)
        {
            await world.SaveAsync();
            string damage = await DamageAsync(world, dice);
            AuditReport report = await world.VerifyAsync();

            Assert.False(report.IsSound, $"seed {seed}, round {round}: {damage} was not found");
            await world.RestoreAsync();
        }

        Assert.True(whole.IsSound);
        Assert.True((await world.VerifyAsync()).IsSound);
    }

    private static async Task<string> DamageAsync(TamperedWorld world, Random dice)
    {
        (string table, string key, string[] columns) = Tables[dice.Next(Tables.Length)];
        long row = await world.NumberAsync(
            $"SELECT {key} FROM {table} ORDER BY {key} LIMIT 1 OFFSET {dice.Next((int)await world.NumberAsync($"SELECT count(*) FROM {table}"))}");
        string column = columns[dice.Next(columns.Length)];
        string statement = dice.Next(3) == 0
            ? $"DELETE FROM {table} WHERE {key} = {row}"
            : $"UPDATE {table} SET {column} = {Other(column, dice)} WHERE {key} = {row}";
        await world.TamperAsync(statement);
        return statement;
    }

    // Always another value: numbers move, texts and bytes grow.
    private static string Other(string column, Random dice) => column switch
    {
        "position" or "number" or "sequence" => $"{column} + {dice.Next(1000, 2000)}",
        "at_ms" or "audit_position" or "event_position" or "events" => $"{column} + {dice.Next(1, 9)}",
        "day" => "date(day, '+1 day')",
        "body" or "details" => $"CAST({column} || x'20' AS BLOB)",
        "actor_post" => "coalesce(actor_post, '') || ' '",
        "algorithm" => "'sm3'",
        _ => $"{column} || 'x'",
    };
}
