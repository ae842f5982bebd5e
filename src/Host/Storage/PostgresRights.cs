using System.Text.RegularExpressions;
using CreditSupervision.Rules;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// What the role of the running host may do. It owns nothing: whoever gets hold of its password can neither change
/// history nor drop the triggers that keep it.
/// </summary>
internal static partial class PostgresRights
{
    private const string History = "__EFMigrationsHistory";

    /// <summary>The statements, one a line, to be run by the owner of the tables.</summary>
    public static IReadOnlyList<string> Grants(CaseDb db, string role)
    {
        if (!Name.IsMatch(role))
        {
            throw new StorageRefusedException(new BilingualText(
                $"角色名“{role}”应由小写字母、数字和下划线组成，以字母开头，至多 63 个字符",
                $"the role '{role}' should be lower-case letters, digits and underscores, begin with a letter and have at most 63"));
        }

        IEnumerable<string> tables = db.Model.GetEntityTypes().Select(table => table.GetTableName()!)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return
        [
            $"GRANT USAGE ON SCHEMA public TO {role}",
            $"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}",
            $"GRANT SELECT ON \"{History}\" TO {role}",
            .. tables.Select(table => AppendOnly.Tables.Contains(table)
                ? $"REVOKE ALL ON {table} FROM {role}; GRANT SELECT, INSERT ON {table} TO {role}"
                : $"GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO {role}"),
        ];
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }
}
