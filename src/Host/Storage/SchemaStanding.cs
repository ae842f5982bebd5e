using CreditSupervision.Rules;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>How the tables of a database stand to what this program knows; both lists in the order of the migrations.</summary>
internal sealed record SchemaStanding(IReadOnlyList<string> Applied, IReadOnlyList<string> Known)
{
    /// <summary>The schema of the database; null for an empty one.</summary>
    public string? Found => Applied.Count > 0 ? Applied[^1] : null;

    /// <summary>The schema of this program.</summary>
    public string Newest => Known[^1];

    /// <summary>True where nothing is left to migrate.</summary>
    public bool IsNewest => !Known.Except(Applied, StringComparer.Ordinal).Any();

    public static async Task<SchemaStanding> OfAsync(CaseDb db, CancellationToken cancellationToken) => new(
        [.. await db.Database.GetAppliedMigrationsAsync(cancellationToken)], [.. db.Database.GetMigrations()]);

    /// <summary>A newer program wrote here; this one would not know what it leaves out.</summary>
    public void RefuseNewer()
    {
        if (Applied.Except(Known, StringComparer.Ordinal).FirstOrDefault() is not { } unknown)
            return;
        throw new StorageRefusedException(new BilingualText(
            $"数据库结构 {unknown} 比本程序所知的 {Newest} 新；请使用写入该数据库的版本或更新的版本启动，数据未作任何改动",
            $"the database has the schema {unknown}, this program knows {Newest} at most; start the version that wrote "
                + "it or a newer one; nothing was changed"));
    }

    /// <summary>The owner has not run <c>migrate</c> yet.</summary>
    public void RefuseOlder()
    {
        if (IsNewest)
            return;
        throw new StorageRefusedException(new BilingualText(
            $"数据库结构为 {Found ?? "空"}，本程序需要 {Newest}；请先以数据库所有者身份运行 migrate",
            $"the database has the schema {Found ?? "none"}, this program needs {Newest}; run 'migrate' as the owner of "
                + "the database first"));
    }
}
