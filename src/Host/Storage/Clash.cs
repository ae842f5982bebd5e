using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>Tells the faults that another try can cure from those it cannot.</summary>
internal static class Clash
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int PrimaryKey = 1555;
    private const int Unique = 2067;

    /// <summary>True where somebody else was faster, or the database had no time.</summary>
    public static bool Is(Exception fault) => fault switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: { } inner } => Is(inner),
        SqliteException sqlite => sqlite.SqliteErrorCode is Busy or Locked
            || sqlite.SqliteExtendedErrorCode is PrimaryKey or Unique,
        // The standard codes of unique violation, serialization failure and deadlock, for every other database.
        DbException other => other.SqlState is "23505" or "40001" or "40P01",
        _ => false,
    };

    /// <summary>True for trouble with the database itself: a fault of the moment, never a defect of a case.</summary>
    public static bool IsFault(Exception fault) =>
        fault is DbException or DbUpdateException or OperationCanceledException;
}
