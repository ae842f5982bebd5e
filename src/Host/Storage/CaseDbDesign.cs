using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CreditSupervision.Host.Storage;

/// <summary>What <c>dotnet ef migrations add</c> calls; the running host never does.</summary>
internal sealed class CaseDbDesign : IDesignTimeDbContextFactory<CaseDb>
{
    public CaseDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CaseDb>().UseSqlite("Data Source=:memory:").Options);
}
