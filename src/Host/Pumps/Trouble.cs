using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization;
using CreditSupervision.Host.Desk;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Pumps;

/// <summary>One failed attempt.</summary>
public sealed record Trouble(DateTimeOffset At, FaultKind Fault, string Message)
{
    private const int Kept = 5;
    private const int LongestMessage = 500;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>What an exception was, for the person who looks at the incident.</summary>
    internal static Trouble Of(Exception fault, DateTimeOffset at)
    {
        Exception told = fault is AggregateException { InnerExceptions: [{ } first, ..] } ? first : fault;
        return new Trouble(at, KindOf(told), told.Message[..Math.Min(told.Message.Length, LongestMessage)]);
    }

    internal static IReadOnlyList<Trouble> Read(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<List<Trouble>>(json, Options) ?? [];

    /// <summary>The list with one more; the oldest fall off, so that it stays short.</summary>
    internal static string Add(string? json, Trouble trouble) =>
        JsonSerializer.Serialize(Read(json).Append(trouble).TakeLast(Kept), Options);

    private static FaultKind KindOf(Exception fault) => fault switch
    {
        DeliveryFailedException delivery => delivery.Kind,
        CaseHeldException => FaultKind.CaseHeld,
        DbException or DbUpdateException => FaultKind.Database,
        OperationCanceledException or TimeoutException => FaultKind.TimedOut,
        IOException or UnauthorizedAccessException => FaultKind.Storage,
        _ => FaultKind.Defect,
    };
}
