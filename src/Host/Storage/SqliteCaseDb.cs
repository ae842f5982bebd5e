using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>The tables in a SQLite file; its migrations are in <c>Migrations/Sqlite</c>.</summary>
internal sealed class SqliteCaseDb(DbContextOptions<SqliteCaseDb> options) : CaseDb(options);
