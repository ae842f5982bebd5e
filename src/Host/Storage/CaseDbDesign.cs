using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CreditSupervision.Host.Storage;

/// <summary>What <c>dotnet ef --context SqliteCaseDb</c> calls; the running host never does.</summary>
internal sealed class SqliteCaseDbDesign : IDesignTimeDbContextFactory<SqliteCaseDb>
{
    public SqliteCaseDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCaseDb>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>What <c>dotnet ef --context PostgresCaseDb</c> calls; it needs no server to write a migration.</summary>
internal sealed class PostgresCaseDbDesign : IDesignTimeDbContextFactory<PostgresCaseDb>
{
    public PostgresCaseDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresCaseDb>().UseNpgsql("Host=none").Options);
}
