using CreditSupervision.Host.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Postgres;

/// <summary>Databases without a desk around them.</summary>
internal static class Places
{
    public static CaseDatabase Database(string connection) => new ServiceCollection()
        .AddCaseDatabase(new StoragePlace.Postgres(connection, ""))
        .BuildServiceProvider().GetRequiredService<CaseDatabase>();
}
